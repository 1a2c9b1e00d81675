import type { Condition } from '../law/condition.ts';
import type { Aggravation } from '../law/provision.ts';
import { overlap, type ProvisionId } from '../law/provision-id.ts';
import { isStatedAt } from '../law/stated-at.ts';
import { type Facts, waysToHold } from '../penalty/facts.ts';
import { circumstantialTiers } from './circumstantial-tiers.ts';
import type { InForce } from './locate.ts';
import type { OffencesAnswer } from './penalty.ts';
import { withPresumed } from './presumed.ts';
import { rungsOf } from './rungs.ts';

/** A provision that has no ordinary penalty and touches those of others, or of another part of its article. */
interface AggravatingPlace {
  readonly place: ProvisionId;
  /** A norm there that the judge is free to apply: no penalty of the answer counts it in. */
  readonly optional: Aggravation | null;
  /** Where none of its norms is met: what decides whether one is, each way. */
  readonly ways: readonly (readonly string[])[];
}

/**
 * The provision that was cited, where it only touches penalties that stand elsewhere; null where it states an ordinary one.
 *
 * @param told the facts of the question, without what is presumed
 */
export function aggravatingPlace(answer: OffencesAnswer, told: Facts): AggravatingPlace | null {
  const { located, offences, presumed } = answer;
  if (located === null) return null;
  const { place, version } = located;
  const conditions = aggravatingConditions(located);
  if (conditions === null) return null;
  const here = version.aggravations.filter(({ at }) => overlap(at, place));
  const optional = here.find(({ obligation }) => obligation === 'may') ?? null;
  // Of an attempt, the step below may have no penalty that is computed: that of the completed offence tells.
  const isMet = offences
    .flatMap(rungsOf)
    .some(
      ({ outcome, withheld }) =>
        !withheld && outcome.tested.some(({ truth, norm }) => truth === true && overlap(norm.norm.at, place)),
    );
  if (optional || isMet) return { place, optional, ways: [] };
  const facts = withPresumed(told, presumed);
  // Where only what must be absent is left, that is what was not told.
  const ways = conditions
    .flatMap((when) => waysToHold(when, facts))
    .map(({ present, absent }) => (present.length > 0 ? present : absent));
  return { place, optional, ways: ways.filter((ids) => ids.length > 0) };
}

/** What the aggravations ask for that the place states; null where it states an ordinary penalty. */
function aggravatingConditions({ version, place }: InForce): readonly Condition[] | null {
  const tiers = circumstantialTiers(version, place);
  if (tiers !== null) return tiers.map(({ when }) => when);
  if (version.offences.some((offence) => isStatedAt(offence, place))) return null;
  return version.aggravations.filter(({ at }) => overlap(at, place)).map(({ when }) => when);
}
