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
  const each = offences.map(({ offence: { tiers, variants = [] }, outcome }) => {
    const here = [...tiers, ...variants].filter(({ at }) => overlap(at, place));
    const fails = here.every(({ when }) => when !== undefined && truthOf(when, facts) === false);
    return { places: here.map(({ at }) => at), fails: outcome.kind !== 'none' && fails };
  });
  if (each.every(({ fails }) => fails)) return [place];
  // Article 380, § 3, 1°, that a minor's age excludes for the first offence of § 1 holds for the others.
  const holding = each.filter(({ fails }) => !fails).flatMap(({ places }) => places);
  const failing = each.filter(({ fails }) => fails).flatMap(({ places }) => places);
  return [...new Set(failing.filter((at) => !holding.includes(at)))].map((at) =>
    isWithin(place, at) ? place : at,
  );
}

function aggravationsThatFail(
  { version, place }: NonNullable<OffencesAnswer['located']>,
  facts: Facts,
): ProvisionId[] {
  const here = version.aggravations.filter(({ at }) => overlap(at, place));
  const fails = here.length > 0 && here.every(({ when }) => truthOf(when, facts) === false);
  return fails ? [place] : [];
}
