import { isWithin, overlap, type ProvisionId } from '../law/provision-id.ts';
import { isStatedAt } from '../law/stated-at.ts';
import { type Facts, truthOf } from '../penalty/facts.ts';
import type { OffencesAnswer } from './penalty.ts';
import { withPresumed } from './presumed.ts';

/**
 * The provision that was cited, or the places in it, which the facts exclude while the penalty of another is answered.
 *
 * @param told the facts of the question, without what is presumed
 */
export function excludedPlaces(answer: OffencesAnswer, told: Facts): readonly ProvisionId[] {
  const { located, presumed } = answer;
  if (located === null) return [];
  const facts = withPresumed(told, presumed);
  const { version, place } = located;
  const isStated = version.offences.some((offence) => isStatedAt(offence, place));
  return isStated ? statedThatFail(answer, place, facts) : aggravationsThatFail(located, facts);
}

/** Only the penalties of the offence that stand elsewhere remain: all of it where that is so of each offence. */
function statedThatFail({ offences }: OffencesAnswer, place: ProvisionId, facts: Facts): ProvisionId[] {
  const failing = offences.map(({ offence: { tiers, variants = [] }, outcome }) => {
    const here = [...tiers, ...variants].filter(({ at }) => overlap(at, place));
    const fails = here.every(({ when }) => when !== undefined && truthOf(when, facts) === false);
    return outcome.kind !== 'none' && fails ? here.map(({ at }) => at) : [];
  });
  if (failing.every((each) => each.length > 0)) return [place];
  return [...new Set(failing.flat())].map((at) => (isWithin(place, at) ? place : at));
}

function aggravationsThatFail(
  { version, place }: NonNullable<OffencesAnswer['located']>,
  facts: Facts,
): ProvisionId[] {
  const here = version.aggravations.filter(({ at }) => overlap(at, place));
  const fails = here.length > 0 && here.every(({ when }) => truthOf(when, facts) === false);
  return fails ? [place] : [];
}
