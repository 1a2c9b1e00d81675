import { LATIN_SUFFIXES } from '../citation/numbers.ts';
import type { ProvisionId } from '../law/provision-id.ts';

/** 379, 380, 380bis, 380ter, 381: by number, suffix (18a, then 18bis), then the number after the slash. */
export function byNumber(a: ProvisionId, b: ProvisionId): number {
  return sortKey(a) - sortKey(b);
}

/** One number to compare: a look-up sorts all articles of a work. */
function sortKey(id: ProvisionId): number {
  const from = id.lastIndexOf('/art_') + 5;
  const slash = id.indexOf('_', from);
  const main = id.slice(from, slash < 0 ? undefined : slash);
  const number = Number.parseInt(main, 10);
  const suffix = suffixKey(main.slice(String(number).length));
  return (number * 100_000 + suffix) * 100_000 + (slash < 0 ? 0 : Number.parseInt(id.slice(slash + 1), 10));
}

/** A letter comes behind the number alone, before the first Latin suffix. */
function suffixKey(suffix: string): number {
  if (suffix === '') return 0;
  const latin = LATIN_SUFFIXES.indexOf(suffix as (typeof LATIN_SUFFIXES)[number]);
  return latin < 0 ? suffix.charCodeAt(0) : (latin + 1) * 1_000;
}
