import type { Fine } from '../law/penalty.ts';
import type { PerVictim } from '../law/provision.ts';
import { isComputable } from '../law/source.ts';
import { type Surcharge, surcharged } from '../law/surcharge.ts';
import { contains } from '../time/period.ts';
import type { Facts } from './facts.ts';
import type { Stated } from './norms.ts';

/** Why there is no product: no rate for the day, a rate not graded well enough, or a multiplier that is open or rests on too little. */
type NoProduct = 'no-rate' | 'rate-grade' | 'multiplier-open';

/** The fine in its three steps: as the law states it, times the victims, times the surcharge of the day. */
export interface PayableFine {
  readonly nominal: Fine;
  readonly perVictim: Stated<PerVictim> | null;
  readonly victims: number;
  readonly surcharge: Surcharge | null;
  /** Cents; null together with a reason. */
  readonly payable: { readonly min: number; readonly max: number } | null;
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
  const reason = noProduct(surcharge, perVictim, facts.victims, includeUnverified);
  const times = perVictim?.norm.rule === 'yes' ? facts.victims : 1;
  const payable =
    surcharge === null || reason !== null
      ? null
      : {
          min: surcharged(nominal.min * times, surcharge.decimes),
          max: surcharged(nominal.max * times, surcharge.decimes),
        };
  return { nominal, perVictim, victims: facts.victims, surcharge, payable, reason };
}

function noProduct(
  surcharge: Surcharge | null,
  perVictim: Stated<PerVictim> | null,
  victims: number,
  includeUnverified: boolean,
): NoProduct | null {
  if (surcharge === null) return 'no-rate';
  if (!includeUnverified && !isComputable(surcharge.source.grade)) return 'rate-grade';
  const settled =
    perVictim === null ||
    (perVictim.norm.rule === 'yes' && (includeUnverified || isComputable(perVictim.source.grade)));
  return !settled && victims > 1 ? 'multiplier-open' : null;
}
