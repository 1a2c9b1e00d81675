import type { Fine } from '../law/penalty.ts';
import type { PerVictim } from '../law/provision.ts';
import { isComputable } from '../law/source.ts';
import { type Surcharge, surcharged } from '../law/surcharge.ts';
import { contains } from '../time/period.ts';
import type { Facts } from './facts.ts';
import type { Stated } from './norms.ts';

/**
 * Why there is no one product: no rate for the day, a rate not graded well enough, a multiplier that is open or
 * rests on too little, or one that is left to the judge.
 */
type NoProduct = 'no-rate' | 'rate-grade' | 'multiplier-open' | 'multiplier-may';

/** In cents. */
interface Amounts {
  readonly min: number;
  readonly max: number;
}

/** The fine in its three steps: as the law states it, times the victims, times the surcharge of the day. */
export interface PayableFine {
  readonly nominal: Fine;
  readonly perVictim: Stated<PerVictim> | null;
  readonly victims: number;
  readonly surcharge: Surcharge | null;
  /** Null together with a reason. */
  readonly payable: Amounts | null;
  /** What may be payable: one product; several where the multiplier is not settled, once and times the victims; none without a rate. */
  readonly possible: readonly Amounts[];
  readonly reason: NoProduct | null;
}

export function payableFine(
  nominal: Fine,
  perVictim: Stated<PerVictim> | null,
  facts: Facts,
  rates: readonly Surcharge[],
  includeUnverified: boolean,
): PayableFine {
  // Amounts in euro have no rate for facts of the days of the franc, however later law reads them.
  const known = rates.filter(({ currency }) => currency === nominal.currency);
  const surcharge = known.find((rate) => contains(rate, facts.date)) ?? null;
  const unsettled = openMultiplier(perVictim, facts.victims, includeUnverified);
  const reason = noRate(surcharge, includeUnverified) ?? unsettled;
  const times = unsettled ? [1, facts.victims] : [perVictim?.norm.rule === 'yes' ? facts.victims : 1];
  const products = (decimes: number) =>
    times.map((count) => ({
      min: surcharged(nominal.min * count, decimes),
      max: surcharged(nominal.max * count, decimes),
    }));
  const possible = surcharge === null || reason !== unsettled ? [] : products(surcharge.decimes);
  const payable = reason === null ? (possible[0] ?? null) : null;
  return { nominal, perVictim, victims: facts.victims, surcharge, payable, possible, reason };
}

function noRate(surcharge: Surcharge | null, includeUnverified: boolean): NoProduct | null {
  if (surcharge === null) return 'no-rate';
  return includeUnverified || isComputable(surcharge.source.grade) ? null : 'rate-grade';
}

/** With one victim there is nothing to multiply. */
function openMultiplier(
  perVictim: Stated<PerVictim> | null,
  victims: number,
  includeUnverified: boolean,
): NoProduct | null {
  if (perVictim === null || victims === 1) return null;
  if (!includeUnverified && !isComputable(perVictim.source.grade)) return 'multiplier-open';
  const { rule } = perVictim.norm;
  return rule === 'yes' ? null : rule === 'may' ? 'multiplier-may' : 'multiplier-open';
}
