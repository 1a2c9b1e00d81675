import type { Condition } from '../law/condition.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import { LANGUAGES } from '../law/text.ts';
import type { Point, Value, What } from './diff-points.ts';

/** One thing that is not the same on the two days; null where it was not said. */
export interface Change {
  readonly what: What;
  readonly before: Value | null;
  readonly after: Value | null;
}

/** A norm on both days, or on one of them, with what changed in it. */
export interface Compared {
  readonly before: Point | null;
  readonly after: Point | null;
  readonly changes: readonly Change[];
  /** It stands on one day only, and the text of the other day in which it might stand is not held. */
  readonly unknown?: true;
}

export interface Comparison {
  /** Only norms in which something changed. */
  readonly changed: readonly Compared[];
  /** How many things were said on both days, and the same. */
  readonly unchanged: number;
}

/**
 * Sets the norms of two days side by side. `renamed` gives the later number of an article, so that a norm
 * whose article was only renumbered is known by its place.
 */
export function compare(
  before: readonly Point[],
  after: readonly Point[],
  renamed: (article: ProvisionId) => ProvisionId,
): Comparison {
  const pairs = matched(before, after, renamed);
  const compared = pairs
    .filter((pair) => !isCarriedOn(pair, before, after, renamed))
    .map(([a, b]) => ({ before: a, after: b, ...changesOf(a, b) }));
  return {
    changed: compared.filter(({ changes }) => changes.length > 0),
    unchanged: compared.reduce((sum, each) => sum + each.unchanged, 0),
  };
}

type Pair = readonly [before: Point | null, after: Point | null];

/**
 * Pairs by place and condition; then by place alone, where the condition has changed; then by condition
 * alone, since a new article may state what was a paragraph. One tier left over on each day is the same
 * tier under another condition, unless it stands for every victim on one of them.
 */
function matched(
  before: readonly Point[],
  after: readonly Point[],
  renamed: (article: ProvisionId) => ProvisionId,
): Pair[] {
  const place = ({ at }: Point) => `${renamed(articleOf(at))}${at.slice(articleOf(at).length)}`;
  const when = (point: Point) => (point.when === null ? '' : conditionKey(point.when));
  const id = (point: Point) => (point.kind === 'measure' ? point.id : '');
  const name = (point: Point) => (point.kind === 'measure' ? (point.label?.nl ?? '') : '');
  const keys: ((point: Point) => string)[] = [
    (point) => [family(point), point.id, name(point), place(point), when(point)].join('|'),
    (point) => [family(point), id(point), name(point), place(point), when(point)].join('|'),
    (point) => [family(point), point.id, place(point)].join('|'),
    (point) => [family(point), id(point), place(point)].join('|'),
    (point) => [family(point), id(point), name(point), when(point)].join('|'),
    (point) => [family(point), id(point), when(point)].join('|'),
    (point) => (isKnownByName(point) ? [family(point), id(point)].join('|') : ''),
  ];
  const partner = new Map<Point, Point>();
  const taken = new Set<Point>();
  for (const key of keys)
    for (const a of before) {
      if (partner.has(a) || key(a) === '') continue;
      const b = after.find((each) => !taken.has(each) && key(each) === key(a));
      if (b) partner.set(a, b);
      if (b) taken.add(b);
    }
  const [leftBefore, ...moreBefore] = before.filter((a) => a.kind === 'tier' && !partner.has(a));
  const [leftAfter, ...moreAfter] = after.filter((b) => b.kind === 'tier' && !taken.has(b));
  const areAlone = moreBefore.length + moreAfter.length === 0;
  if (leftBefore && leftAfter && areAlone && (leftBefore.when === null) === (leftAfter.when === null)) {
    partner.set(leftBefore, leftAfter);
    taken.add(leftAfter);
  }
  return [
    ...before.map((a): Pair => [a, partner.get(a) ?? null]),
    ...after.filter((b) => !taken.has(b)).map((b): Pair => [null, b]),
  ];
}

/**
 * A multiplier whose article is gone, or new, where another multiplies on that day: several articles with one
 * each became one article.
 */
function isCarriedOn(
  [a, b]: Pair,
  before: readonly Point[],
  after: readonly Point[],
  renamed: (article: ProvisionId) => ProvisionId,
): boolean {
  const point = a ?? b;
  if ((a !== null && b !== null) || point?.kind !== 'per-victim') return false;
  const others = a === null ? before : after;
  const article = (each: Point) => renamed(articleOf(each.at));
  const isThere = others.some((each) => article(each) === article(point));
  return !isThere && others.some((each) => each.kind === 'per-victim' && sameSaid(each, point));
}

function sameSaid(a: Point, b: Point): boolean {
  return a.said.every(({ what, value }) => same(value, told(b, what)));
}

/** What was a paragraph of the article may have become an article that aggravates it. */
function family({ kind }: Point): Point['kind'] {
  return kind === 'aggravation' ? 'tier' : kind;
}

/** Of most there is one on each day, and a measure has a name of its own. */
function isKnownByName({ kind }: Point): boolean {
  return kind !== 'tier' && kind !== 'aggravation' && kind !== 'exemption';
}

/** The same for the same condition, in whatever order its parts stand. */
function conditionKey(condition: Condition): string {
  if ('all' in condition) return `all(${condition.all.map(conditionKey).sort().join(',')})`;
  if ('any' in condition) return `any(${condition.any.map(conditionKey).sort().join(',')})`;
  if ('not' in condition) return `not(${conditionKey(condition.not)})`;
  if ('circumstance' in condition) return condition.circumstance;
  return `${condition.victimAge.atLeast ?? 0}-${condition.victimAge.under ?? ''}`;
}

function changesOf(before: Point | null, after: Point | null): { changes: Change[]; unchanged: number } {
  const names = [...new Set([...(before?.said ?? []), ...(after?.said ?? [])].map(({ what }) => what))];
  const all = names.map((what) => ({ what, before: told(before, what), after: told(after, what) }));
  if (before === null || after === null) return { changes: all.filter(isWorthTelling), unchanged: 0 };
  const changes = all.filter((each) => !same(each.before, each.after)).map(onlyWhatDiffers);
  // A name says in words what the condition says: where both changed, it would be said twice.
  const twice = changes.some(({ what }) => what === 'name');
  return {
    changes: twice ? changes.filter(({ what }) => what !== 'condition') : changes,
    unchanged: all.length - changes.length,
  };
}

/** Of two lists of provisions, those that stand in one of them only. */
function onlyWhatDiffers(change: Change): Change {
  const { before, after } = change;
  if (before?.kind !== 'provisions' || after?.kind !== 'provisions') return change;
  const without = (list: typeof before, other: typeof before): Value => ({
    ...list,
    ids: list.ids.filter((id) => !other.ids.includes(id)),
    also: true,
  });
  return { ...change, before: without(before, after), after: without(after, before) };
}

/** Of a norm that came or went: not its name and condition, which head it, nor what goes without saying. */
function isWorthTelling({ what, before, after }: Change): boolean {
  const value = before ?? after;
  if (what === 'name' || what === 'condition' || what === 'offence') return false;
  return value?.kind !== 'obligation' || value.obligation === 'may';
}

function told(point: Point | null, what: What): Value | null {
  return point?.said.find((each) => each.what === what)?.value ?? null;
}

function same(a: Value | null, b: Value | null): boolean {
  if (a === null || b === null) return false;
  // Texts are ours, in three languages: one that stayed shows that the others were only put otherwise.
  if (a.kind === 'text' && b.kind === 'text') return LANGUAGES.some((each) => a.text[each] === b.text[each]);
  return meaning(a) === meaning(b);
}

/** What is compared: a penalty by what it comes to, however it came to be read so. */
function meaning(value: Value): string {
  if (value.kind === 'principal') {
    const { kind, level, min, max, life } = value.penalty.principal ?? {};
    return JSON.stringify([kind, level, min, max, life, value.penalty.cumulation]);
  }
  if (value.kind === 'fine') {
    const { min, max, currency, obligation } = value.penalty.fine ?? {};
    return JSON.stringify([min, max, currency, obligation]);
  }
  if (value.kind === 'measure') {
    const { obligation, duration } = value.measure;
    return JSON.stringify([obligation, duration?.min, duration?.max]);
  }
  if (value.kind === 'provisions') return [...value.ids].sort().join(' ');
  if (value.kind === 'condition') return value.when === null ? '' : conditionKey(value.when);
  return JSON.stringify(value);
}
