import { articleOf } from '../law/provision-id.ts';
import { LANGUAGES } from '../law/text.ts';
import { conditionKey, isOfAgeOnly, otherWays } from './diff-conditions.ts';
import { type Norms, type Pair, paired } from './diff-pairs.ts';
import type { Point, Value, What } from './diff-points.ts';
import type { Succession } from './diff-succession.ts';

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
  /** Norms of either day of which nothing changed. */
  readonly same: readonly Point[];
  /** How many things were said on both days, and the same. */
  readonly unchanged: number;
}

/** Sets the norms of two days side by side: each is the same, changed, added or removed. */
export function compare(norms: Norms, succession: Succession): Comparison {
  const carried: Point[] = [];
  const compared = paired(norms, succession).flatMap(([a, b]) => {
    const isCarried = isCarriedOn([a, b], norms, succession);
    if (isCarried) carried.push(...[a, b].filter((point) => point !== null));
    return isCarried ? [] : [{ before: a, after: b, ...changesOf(a, b) }];
  });
  const isChanged = ({ changes }: Compared) => changes.length > 0;
  const same = compared.filter((each) => !isChanged(each)).flatMap(({ before, after }) => [before, after]);
  return {
    changed: compared.filter(isChanged),
    same: [...carried, ...same.filter((point) => point !== null)],
    unchanged: compared.reduce((sum, each) => sum + each.unchanged, 0),
  };
}

/**
 * A multiplier whose article is gone, or new, where another multiplies on that day: several articles with one
 * each became one article.
 */
function isCarriedOn([a, b]: Pair, { before, after, elsewhere }: Norms, { renamed }: Succession): boolean {
  const point = a ?? b;
  if ((a !== null && b !== null) || point?.kind !== 'per-victim') return false;
  const others = a === null ? [...before, ...elsewhere.before] : [...after, ...elsewhere.after];
  const article = (each: Point) => renamed(articleOf(each.at));
  const isThere = others.some((each) => article(each) === article(point));
  return !isThere && others.some((each) => each.kind === 'per-victim' && sameSaid(each, point));
}

function sameSaid(a: Point, b: Point): boolean {
  return a.said.every(({ what, value }) => same(value, told(b, what)));
}

function changesOf(before: Point | null, after: Point | null): { changes: Change[]; unchanged: number } {
  const names = [...new Set([...(before?.said ?? []), ...(after?.said ?? [])].map(({ what }) => what))];
  const all = names.map((what) => ({ what, before: told(before, what), after: told(after, what) }));
  if (before === null || after === null) {
    const telling = all.filter(isWorthTelling);
    // Of what has no penalty of its own, such as an exemption, the condition is all that there is to tell.
    return {
      changes: telling.length > 0 ? telling : all.filter(({ what }) => what !== 'name'),
      unchanged: 0,
    };
  }
  const changes = all
    .filter((each) => !same(each.before, each.after) && !goesWithoutSaying(each))
    .map(onlyWhatDiffers);
  // A name says in words what an age says: where both changed, it would be said twice. Of circumstances it says too little.
  const twice = changes.some(({ what }) => what === 'name') && [before, after].every(isOfAge);
  return {
    changes: twice ? changes.filter(({ what }) => what !== 'condition') : changes,
    unchanged: all.length - changes.length,
  };
}

function isOfAge({ when }: Point): boolean {
  return isOfAgeOnly(when);
}

/** Of two lists, of provisions or of offences, those that stand in one of them only. */
function onlyWhatDiffers(change: Change): Change {
  const { before, after } = change;
  if (before?.kind === 'provisions' && after?.kind === 'provisions') {
    const without = (list: typeof before, other: typeof before): Value => ({
      ...list,
      ids: list.ids.filter((id) => !other.ids.includes(id)),
      also: true,
    });
    return { ...change, before: without(before, after), after: without(after, before) };
  }
  if (before?.kind === 'offences' && after?.kind === 'offences') {
    const without = (list: typeof before, other: typeof before): Value => ({
      ...list,
      offences: list.offences.filter(({ id }) => other.offences.every((each) => each.id !== id)),
      also: true,
    });
    return { ...change, before: without(before, after), after: without(after, before) };
  }
  return onlyOtherWays(change);
}

const MOST_WAYS = 6;

/** Of two lists of circumstances of which one is part of the other, what came or went. */
function onlyOtherWays(change: Change): Change {
  const { before, after } = change;
  if (before?.kind !== 'condition' || after?.kind !== 'condition') return change;
  if (before.when === null || after.when === null) return change;
  const [gone, come] = [otherWays(before.when, after.when), otherWays(after.when, before.when)];
  // Where ways both came and went, one may have been put as the other: then the reader sees both conditions.
  const isOneWay = gone !== null && come !== null && (gone.length === 0) !== (come.length === 0);
  // Of a condition in several parts there are more ways than words.
  if (!isOneWay || gone.length + come.length > MOST_WAYS) return change;
  return { ...change, before: { kind: 'ways', ways: gone }, after: { kind: 'ways', ways: come } };
}

/** What became of a norm that the court weighs, or the reverse: that a penalty is mandatory is the rule. */
function goesWithoutSaying({ what, before, after }: Change): boolean {
  const value = before ?? after;
  const isOneSided = before === null || after === null;
  return isOneSided && what === 'obligation' && value?.kind === 'obligation' && value.obligation === 'must';
}

/** Of a norm that came or went: not its name and condition, which head it, nor what goes without saying. */
function isWorthTelling({ what, before, after }: Change): boolean {
  if (what === 'name' || what === 'condition' || what === 'offence') return false;
  return !goesWithoutSaying({ what, before, after });
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
  if (value.kind === 'condition') return conditionKey(value.when);
  if (value.kind === 'offences')
    return value.offences
      .map(({ id }) => id)
      .sort()
      .join(' ');
  return JSON.stringify(value);
}
