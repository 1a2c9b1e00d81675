import type { Aggravation } from '../law/provision.ts';
import { isWithin, overlap, type ProvisionId } from '../law/provision-id.ts';
import { isStatedAt } from '../law/stated-at.ts';
import { type Facts, waysToHold } from '../penalty/facts.ts';
import type { OffencesAnswer } from './penalty.ts';
import { withPresumed } from './presumed.ts';
import { rungsOf } from './rungs.ts';

/** A provision that states no offence and touches the penalties of others. */
interface AggravatingPlace {
  readonly place: ProvisionId;
  /** A norm there that the judge is free to apply: no penalty of the answer counts it in. */
  readonly optional: Aggravation | null;
  /** Where no penalty of the answer comes of its article: what would bring it in, each way. */
  readonly ways: readonly (readonly string[])[];
}

/**
 * The provision that was cited, where it only touches the penalties of others; null where it states an offence.
 *
 * @param told the facts of the question, without what is presumed
 */
export function aggravatingPlace(answer: OffencesAnswer, told: Facts): AggravatingPlace | null {
  const { located, offences, presumed } = answer;
  if (located === null) return null;
  const { article, version, place } = located;
  if (version.offences.some((offence) => isStatedAt(offence, place))) return null;
  const here = version.aggravations.filter(({ at }) => overlap(at, place));
  const optional = here.find(({ obligation }) => obligation === 'may') ?? null;
  // Of an attempt, the step below may have no penalty that is computed: that of the completed offence tells.
  const applies = offences
    .flatMap(rungsOf)
    .some(
      ({ outcome, withheld }) =>
        !withheld && outcome.kind === 'penalty' && isWithin(outcome.applied.at, article.id),
    );
  if (optional || applies) return { place, optional, ways: [] };
  const facts = withPresumed(told, presumed);
  const ways = here.flatMap(({ when }) => waysToHold(when, facts)).map(({ present }) => present);
  return { place, optional, ways: ways.filter((present) => present.length > 0) };
}
