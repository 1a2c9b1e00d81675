import { isYear } from '../number-order.ts';
import { LATIN_SUFFIXES } from '../numbers.ts';
import type { WrittenReference } from './read-list.ts';

/** A number that is hardly anything but that of an article of a code. */
export function isTelling(article: string): boolean {
  return (
    (/^\d{3}/.test(article) && !isYear(article) && !/^\d{4}/.test(article)) ||
    hasSuffix(article) ||
    /^\d+\/\d/.test(article)
  );
}

const SUFFIXED = new RegExp(`\\d(?:${LATIN_SUFFIXES.join('|')})`);

export function hasSuffix(article: string): boolean {
  return SUFFIXED.test(article);
}

/** "433quinquies", "417/7": the number of no other code. */
export function isOfOldCode({ article }: Pick<WrittenReference, 'article'>): boolean {
  return /^[34]\d\d\D/.test(article) && isTelling(article);
}

/** A number that the Constitution or a treaty without an id has as well as the Code. */
export function isSmall({ article }: WrittenReference): boolean {
  return /^\d{1,2}(?!\d)/.test(article);
}

/**
 * 433quinquies, 380bis, 417/7: of no code of another state. Italy has 600-bis and 603bis, Spain 183bis, Luxembourg 379bis, 383bis
 * and 383ter.
 */
export function isOnlyOfBelgium({ article }: Pick<WrittenReference, 'article'>): boolean {
  return ONLY_OF_BELGIUM.test(article);
}

const ONLY_OF_BELGIUM =
  /^(?:(?:377|38[012]|391|405|409|422|433|458)(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)|417\/\d|433bis\/)/;
