import type { Offence } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Outcome } from '../penalty/evaluate.ts';
import { assuming, circumstancesIn, type Facts, truthOf, wouldMake } from '../penalty/facts.ts';
import { type Applicable, reachedFrom, touches, touchesAny } from '../penalty/norms.ts';
import { comparePenalties } from '../penalty/scale.ts';
import { isHinted } from '../penalty/would-change.ts';
import type { Omitted } from './applicable.ts';

/** A norm left out for its grade that certainly holds, and so might have changed the penalty. */
export function leftOut(
  omitted: readonly Omitted[],
  offence: Offence,
  outcome: Outcome,
  facts: Facts,
): boolean {
  return omitted.some(
    (norm) =>
      decides(norm) &&
      (norm.when === null || truthOf(norm.when, facts) === true) &&
      reaches(norm, offence, outcome) &&
      !isOutweighed(norm, outcome),
  );
}

/** A penalty that is known, and not heavier than the one that applies anyway, takes the place of none. */
export function isOutweighed({ penalty, isPenaltySure }: Omitted, outcome: Outcome): boolean {
  return (
    isPenaltySure &&
    penalty !== null &&
    outcome.kind === 'penalty' &&
    comparePenalties(penalty, outcome.applied.penalty) <= 0
  );
}

/** Whether the penalty may turn on it: a measure leaves that alone, and an attempt has its own account. */
function decides({ kind }: Omitted): boolean {
  return kind === 'tier' || kind === 'aggravation' || kind === 'exemption';
}

/** Those left out that reach this offence, be it that the facts exclude them. */
export function reachingOmitted(
  omitted: readonly Omitted[],
  applicable: Applicable,
  facts: Facts,
): readonly Omitted[] {
  const { presumes } = applicable.offence;
  if (presumes && truthOf(presumes, facts) === false) return [];
  const places = placesWith(omitted, applicable);
  return omitted.filter((norm) => {
    // Exemptions hold for any offence: without a hint in the facts they are told of none.
    if (norm.kind === 'exemption') return isHinted(norm.when ?? undefined, facts.present);
    if (norm.kind === 'attempt' && !facts.attempt) return false;
    // A factor is named only where the facts meet it, and so is one that is left out.
    if (norm.kind === 'factor' && norm.when !== null && truthOf(norm.when, facts) !== true) return false;
    return norm.kind === 'tier' ? places.has(norm.at) : touchesAny(norm, places);
  });
}

/** Those on which the penalty may turn for these facts. */
export function inTheWay(omitted: readonly Omitted[], outcome: Outcome, facts: Facts): readonly Omitted[] {
  return omitted.filter(
    (norm) =>
      decides(norm) &&
      (norm.when === null || truthOf(norm.when, facts) !== false) &&
      !isOutweighed(norm, outcome),
  );
}

/** Where the penalty of this offence may stand: its tiers and what reaches these, what was left out among them. */
function placesWith(omitted: readonly Omitted[], applicable: Applicable): ReadonlySet<ProvisionId> {
  const { offence } = applicable;
  const tiers = [...offence.tiers, ...omitted.filter(({ kind }) => kind === 'tier')];
  const norms = [
    ...applicable.around.flatMap(({ version }) => version.aggravations),
    ...omitted.filter(({ kind }) => kind === 'aggravation'),
  ];
  return reachedFrom(
    tiers.map(({ at }) => at),
    norms.map((norm) => ({ norm })),
  ).places;
}

/** Those left out that state a penalty and may hold, as far as the facts tell. */
export function mayHold(
  omitted: readonly Omitted[],
  offence: Offence,
  outcome: Outcome,
  facts: Facts,
): readonly Omitted[] {
  return omitted.filter(
    (norm) =>
      norm.penalty !== null &&
      (norm.when === null || truthOf(norm.when, facts) !== false) &&
      reaches(norm, offence, outcome),
  );
}

function reaches(norm: Omitted, offence: Offence, outcome: Outcome): boolean {
  return (
    offence.tiers.some(({ at }) => at === norm.at) ||
    (outcome.kind === 'penalty' &&
      (touches(norm, outcome.applied.tier.norm.at) || touches(norm, outcome.applied.at)))
  );
}

/**
 * Where the offence needs one of several things and which was not told, a norm that was left out may hold for one of
 * them: the circumstances that it hangs on. That the element is taken as met says nothing of these.
 */
export function hangsOn(
  omitted: readonly Omitted[],
  offence: Offence,
  outcome: Outcome,
  facts: Facts,
): readonly string[] | null {
  const element = offence.presumes ? circumstancesIn(offence.presumes) : [];
  for (const norm of omitted) {
    const needed = norm.when && wouldMake(true, norm.when, facts);
    if (!needed || needed.absent.length > 0 || needed.present.length === 0) continue;
    const { present } = needed;
    if (
      present.every((id) => element.includes(id)) &&
      leftOut([norm], offence, outcome, assuming(facts, needed))
    )
      return present;
  }
  return null;
}
