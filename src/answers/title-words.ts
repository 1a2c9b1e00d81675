import { plain } from '../citation/words/tokens.ts';

/** Words that carry meaning, without those that any act of that day has. */
export function titleWords(text: string): readonly string[] {
  // "Mensenhandelwet"
  const words = plain(text)
    .split(' ')
    .map((word) => word.replace(/(?<=....)wet$/, ''));
  return words.filter((word) => word.length > 4 && !ANY_ACT.has(word) && !/^\d/.test(word));
}

const ANY_ACT: ReadonlySet<string> = new Set([
  'houdende',
  'bepalingen',
  'betreffende',
  'diverse',
  'contenant',
  'dispositions',
  'diverses',
  'modifiant',
  'wijziging',
  'amending',
  'relative',
  'portant',
  'april',
  'avril',
  'december',
  'decembre',
]);
