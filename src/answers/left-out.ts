import type { Offence } from '../law/provision.ts';
import type { Outcome } from '../penalty/evaluate.ts';
import { assuming, circumstancesIn, type Facts, truthOf, wouldMake } from '../penalty/facts.ts';
import { touches } from '../penalty/norms.ts';
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
      norm.decides &&
      (norm.when === null || truthOf(norm.when, facts) === true) &&
      reaches(norm, offence, outcome),
  );
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
