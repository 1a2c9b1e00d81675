import type { Condition } from '../law/condition.ts';

/** The same for the same condition, in whatever order its parts stand. */
export function conditionKey(condition: Condition | null): string {
  if (condition === null) return '';
  if ('all' in condition) return `all(${condition.all.map(conditionKey).sort().join(',')})`;
  if ('any' in condition) return `any(${condition.any.map(conditionKey).sort().join(',')})`;
  if ('not' in condition) return `not(${conditionKey(condition.not)})`;
  if ('circumstance' in condition) return condition.circumstance;
  return `${condition.victimAge.atLeast ?? 0}-${condition.victimAge.under ?? ''}`;
}

/** Whether it tests nothing but the victim's age. */
export function isOfAgeOnly(condition: Condition | null): boolean {
  if (condition === null) return true;
  if ('all' in condition) return condition.all.every(isOfAgeOnly);
  if ('any' in condition) return condition.any.every(isOfAgeOnly);
  return 'victimAge' in condition;
}

/**
 * How much two conditions have in common. Above 1: they share a whole way to be met, as "minor" and "minor or
 * ill" do. Above 0: a circumstance only. 0: nothing that would make one the successor of the other.
 */
export function likeness(a: Condition | null, b: Condition | null): number {
  if (a === null || b === null) return 0;
  const ways = shared(waysOf(a), waysOf(b));
  if (ways > 0) return 1 + ways;
  return shared(circumstancesOf(a), circumstancesOf(b));
}

/** The part that two sets have in common, of all that is in either. */
function shared(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((each) => b.includes(each)).length;
  return both === 0 ? 0 : both / new Set([...a, ...b]).size;
}

/** Each way to meet it, as the list of what has to be there together. */
function waysOf(condition: Condition): string[] {
  return [...new Set(expanded(condition).map(wayKey))];
}

/** The ways to meet the one that are none of the other; null where they share none. */
export function otherWays(of: Condition, than: Condition): Condition[] | null {
  const known = waysOf(than);
  const ways = expanded(of).map((way) => ({ way, isKnown: known.includes(wayKey(way)) }));
  if (!ways.some(({ isKnown }) => isKnown)) return null;
  return ways
    .filter(({ isKnown }) => !isKnown)
    .map(({ way }) => (way.length === 1 && way[0] ? way[0] : { all: way }));
}

function expanded(condition: Condition): Condition[][] {
  if ('any' in condition) return condition.any.flatMap(expanded);
  if (!('all' in condition)) return [[condition]];
  return condition.all.reduce<Condition[][]>(
    (ways, part) => ways.flatMap((way) => expanded(part).map((more) => [...way, ...more])),
    [[]],
  );
}

function wayKey(way: readonly Condition[]): string {
  return [...new Set(way.map(conditionKey))].sort().join('&');
}

/** Those that have to be there: what has to be absent makes no two conditions alike. */
function circumstancesOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(circumstancesOf);
  if ('any' in condition) return condition.any.flatMap(circumstancesOf);
  return 'circumstance' in condition ? [condition.circumstance] : [];
}
