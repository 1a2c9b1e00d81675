import type { Language } from '../law/text.ts';

/** Latin suffixes of inserted articles, paragraphs and items, in their order. */
export const LATIN_SUFFIXES = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  // Two spellings of the ninth; the law uses either as the number of an article.
  'nonies',
  'novies',
  'decies',
  'undecies',
  'duodecies',
  'terdecies',
  'quaterdecies',
  'quinquiesdecies',
  'sexiesdecies',
  'septiesdecies',
  'octiesdecies',
  'noviesdecies',
  'vicies',
] as const;

/** `ORDINALS.nl[0]` is the first. */
export const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  nl: words('eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'),
  fr: words(
    'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième',
  ),
  en: words('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
};

/** `MONTHS.nl[0]` is January. */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: words('januari februari maart april mei juni juli augustus september oktober november december'),
  fr: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  en: words('January February March April May June July August September October November December'),
};

function words(text: string): readonly string[] {
  return text.split(' ');
}

const SEGMENT = new RegExp(`^[1-9]\\d{0,4}(?:${LATIN_SUFFIXES.join('|')})?$`);

/** At most three: `61/1/1`. */
export const MAX_SEGMENTS = 3;

/**
 * A number as the law writes it: `379`, `433bis/1`, `61/1/1`, and `18a` as Union acts number what is inserted. No
 * leading zero, five digits at most.
 */
export function isNumber(text: string): boolean {
  if (/^[1-9]\d{0,2}[a-z]$/.test(text)) return true;
  const segments = text.split('/', MAX_SEGMENTS + 1);
  return segments.length <= MAX_SEGMENTS && segments.every((segment) => SEGMENT.test(segment));
}

/** The number of a paragraph or an item, of three digits at most: the 2024 of "Sw. (2024)" is none. */
export function isPartNumber(text: string): boolean {
  return isNumber(text) && !/\d{4}/.test(text);
}

/** The place of an unnumbered paragraph, counted from 1. */
export function isPlace(text: string): boolean {
  return /^[1-9]\d{0,2}$/.test(text);
}

/** A lettered point: `a`, `bb`, or the small Roman number of a treaty that letters nothing above it. */
export function isLetter(text: string): boolean {
  return /^(?:([a-z])\1?|[ivx]{2,5})$/.test(text);
}

/** The small Roman number of a sub-item: `i`, `iv`. */
export function isRoman(text: string): boolean {
  return /^[ivx]{1,5}$/.test(text);
}
