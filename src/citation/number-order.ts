import { LATIN_SUFFIXES } from './numbers.ts';

export function compare(a: string, b: string): number {
  const [x, y] = [a, b].map(orderOf);
  const at = x?.findIndex((each, index) => each !== y?.[index]) ?? -1;
  return at < 0 ? 0 : (x?.[at] ?? 0) - (y?.[at] ?? 0);
}

const NUMBERED = /^(\d+)([a-z]*)(?:\/(\d+)([a-z]*))?/;

/** Number, suffix, number behind the slash, its suffix. */
function orderOf(article: string): readonly number[] {
  const [, number = '', suffix = '', slash = '0', slashed = ''] = NUMBERED.exec(article) ?? [];
  return [Number(number), placeOf(suffix), Number(slash), placeOf(slashed)];
}

/** "433d" stands before "433h". */
function placeOf(suffix: string): number {
  return suffix.length === 1 ? suffix.charCodeAt(0) - 96 : SUFFIX_ORDER.indexOf(suffix);
}

export const SUFFIX_ORDER: readonly string[] = ['', ...LATIN_SUFFIXES];

export function isYear(number: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(number);
}
