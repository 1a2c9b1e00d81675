import type { Language } from '../law/text.ts';
import { LATIN_SUFFIXES } from './numbers.ts';
import type { WorkHint } from './works.ts';

/**
 * An article that was inserted in a Union act is 18a in English and 18 bis in Dutch and French; ids have the English
 * number. Numbers of other works, and other numbers, stay as they are.
 */
export function numberOf(article: string, work: WorkHint | null): string {
  if (!isUnionAct(work)) return article;
  const number = String(Number.parseInt(article, 10));
  const suffix = SUFFIXES.findIndex((each) => number + each === article);
  return suffix < 0 || number.length > 3 ? article : number + String.fromCharCode(FIRST + suffix);
}

/** The number of an article of this work as the language writes it: the other way round. */
export function writtenNumber(article: string, work: WorkHint | null, language: Language): string {
  const [, number, letter] = /^(\d+)([a-z])$/.exec(article) ?? [];
  if (!letter || language === 'en' || !isUnionAct(work)) return article;
  const suffix = SUFFIXES[letter.charCodeAt(0) - FIRST];
  return suffix ? `${number} ${suffix}` : article;
}

const FIRST = 'a'.charCodeAt(0);

/** Those of a to h: of the ninth there are two spellings. */
const SUFFIXES: readonly string[] = LATIN_SUFFIXES.slice(0, 8);

function isUnionAct(work: WorkHint | null): boolean {
  return work?.startsWith('eu/') ?? false;
}
