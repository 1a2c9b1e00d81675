import type { PenaltyAnswer } from '../answers/penalty.ts';
import { withPresumed } from '../answers/presumed.ts';
import { isWithin, overlap, type ProvisionId } from '../law/provision-id.ts';
import { isStatedAt } from '../law/stated-at.ts';
import { type Facts, truthOf } from '../penalty/facts.ts';
import { capitalised, type Labels } from './labels.ts';

type Offences = Extract<PenaltyAnswer, { kind: 'offences' }>;

/** The provision that was cited, or the places in it, which the facts exclude while the penalty of another is shown. */
export function excludedPhrases(
  answer: Offences,
  told: Facts,
  labels: Pick<Labels, 'words' | 'short'>,
): string[] {
  const { located, presumed } = answer;
  if (located === null) return [];
  const facts = withPresumed(told, presumed);
  const { version, place } = located;
  const isStated = version.offences.some((offence) => isStatedAt(offence, place));
  const excluded = isStated ? statedThatFail(answer, place, facts) : aggravationsThatFail(located, facts);
  return excluded.map((at) => labels.words.excluded(capitalised(labels.short(at))));
}

/** Only the penalties of the offence that stand elsewhere remain: all of it where that is so of each offence. */
function statedThatFail({ offences }: Offences, place: ProvisionId, facts: Facts): ProvisionId[] {
  const failing = offences.map(({ offence: { tiers, variants = [] }, outcome }) => {
    const here = [...tiers, ...variants].filter(({ at }) => overlap(at, place));
    const fails = here.every(({ when }) => when !== undefined && truthOf(when, facts) === false);
    return outcome.kind !== 'none' && fails ? here.map(({ at }) => at) : [];
  });
  if (failing.every((each) => each.length > 0)) return [place];
  return [...new Set(failing.flat())].map((at) => (isWithin(place, at) ? place : at));
}

function aggravationsThatFail(
  { version, place }: NonNullable<Offences['located']>,
  facts: Facts,
): ProvisionId[] {
  const here = version.aggravations.filter(({ at }) => overlap(at, place));
  const fails = here.length > 0 && here.every(({ when }) => truthOf(when, facts) === false);
  return fails ? [place] : [];
}
