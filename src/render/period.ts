import type { Language } from '../law/text.ts';
import { previousDay } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import { writeDay } from './numbers.ts';
import { searchWords } from './words/search.ts';

/** `27 maart 2001 tot en met 31 mei 2022`; nothing for a period that is open on both sides. */
export function writePeriod({ from, until }: Period, language: Language): string {
  const words = searchWords(language).period;
  const first = from && writeDay(from, language);
  const last = until && writeDay(previousDay(until), language);
  if (first && last) return words.between(first, last);
  if (first) return words.from(first);
  return last ? words.until(last) : '';
}
