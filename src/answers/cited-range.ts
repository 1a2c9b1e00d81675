import { byNumber } from '../knowledge/by-number.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Held } from './held.ts';

/** Ranges that run over more articles of a work that is not held are left as their two ends. */
const MOST_OF_RANGE = 200;

export interface RangeScene {
  readonly held: Held;
  readonly inForce: (article: ProvisionId) => boolean;
  /** Whether it was in force is not known. */
  readonly unread: (article: ProvisionId) => boolean;
  /** Whether an article was in force when the ends of a range, repealed since, last were. */
  readonly stoodWith: (ends: readonly ProvisionId[]) => (article: ProvisionId) => boolean;
  readonly rank: (work: string) => readonly ProvisionId[];
}

/**
 * The articles from one to another, both included: those held and in force, of a range that is repealed those that stood
 * with its ends; whole numbers where none is held.
 */
export function rangeOf(
  work: string,
  from: ProvisionId,
  to: ProvisionId,
  { held, inForce, unread, stoodWith, rank }: RangeScene,
): readonly ProvisionId[] {
  const ranked = rank(work);
  const inside = ranked.slice(
    firstWhere(ranked, (id) => byNumber(id, from) >= 0),
    firstWhere(ranked, (id) => byNumber(id, to) > 0),
  );
  const isHeld = held.articles(work).length > 0;
  if (isHeld) {
    const isEnd = (id: ProvisionId) => id === from || id === to;
    const standing = inside.filter((id) => inForce(id) || (isEnd(id) && unread(id)));
    const stood = stoodWith([from, to]);
    const some = inside.some(inForce) ? standing : inside.filter((id) => isEnd(id) || stood(id));
    const missing = [from, to].filter((id) => !held.article(id));
    return missing.length === 0 ? some : [...new Set([...some, ...missing])].sort(byNumber);
  }
  const [low, high] = [from, to].map((id) => /art_(\d+)[a-z]*$/.exec(id)?.[1]);
  if (low === undefined || high === undefined || Number(high) - Number(low) > MOST_OF_RANGE)
    return [from, to];
  const numbers = Array.from(
    { length: Number(high) - Number(low) + 1 },
    (_, index) => `${work}/art_${Number(low) + index}`,
  );
  // "371 à 387ter": a suffix at either end.
  return [...new Set([from, ...numbers.filter((id) => byNumber(id, from) > 0), to])];
}

/** The place of the first item that is behind, in a list where all that follow it are too; the length where none is. */
function firstWhere<T>(list: readonly T[], isBehind: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item === undefined || isBehind(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
