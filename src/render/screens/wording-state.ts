import type { Language } from '../../law/text.ts';
import type { Day } from '../../time/day.ts';
import { writeDay } from '../numbers.ts';
import { textsWords } from '../words/texts.ts';

/** Of which day a wording is: that of the text that it was taken from, or a later one from which it holds. */
export function stateOfWording(day: Day, asOf: Day, language: Language): string {
  const { stateOf, heldFrom } = textsWords(language);
  return (day === asOf ? stateOf : heldFrom)(writeDay(day, language));
}
