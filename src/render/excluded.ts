import { excludedPlaces } from '../answers/excluded.ts';
import type { OffencesAnswer } from '../answers/penalty.ts';
import type { Facts } from '../penalty/facts.ts';
import { capitalised, type Labels } from './labels.ts';

/** That the provision which was cited, or a place in it, does not apply. */
export function excludedPhrases(
  answer: OffencesAnswer,
  told: Facts,
  labels: Pick<Labels, 'words' | 'short'>,
): string[] {
  return excludedPlaces(answer, told).map((at) => labels.words.excluded(capitalised(labels.short(at))));
}
