import { articleOf } from '../law/provision-id.ts';
import { isComputable } from '../law/source.ts';
import { conditionKey, isOfAgeOnly, likeness } from './diff-conditions.ts';
import type { Point } from './diff-points.ts';
import type { Succession } from './diff-succession.ts';

/** A norm of the one day with that of the other which it became; null: it stands on one of them only. */
export type Pair = readonly [before: Point | null, after: Point | null];

/**
 * The norms of both days. `elsewhere`: what other articles, which are not compared, do to the same offences. It may
 * be what a norm came from or became, and is never told by itself.
 */
export interface Norms {
  readonly before: readonly Point[];
  readonly after: readonly Point[];
  readonly elsewhere: { readonly before: readonly Point[]; readonly after: readonly Point[] };
}

type Test = (a: Point, b: Point) => boolean;

/**
 * First the norms that are sure, then what is left of them with those that are not: what nobody knows to apply is not what another
 * norm became while a sure one is.
 */
export function paired({ before, after, elsewhere }: Norms, succession: Succession): Pair[] {
  const isSure = ({ source: { grade } }: Point) => isComputable(grade);
  const pairs = pairedAmong(
    { before: before.filter(isSure), after: after.filter(isSure), elsewhere },
    succession,
  );
  const isUnsure = (each: Point) => !isSure(each);
  if (![...before, ...after].some(isUnsure)) return pairs;
  const whole = pairs.filter(([a, b]) => a !== null && b !== null);
  const left = (list: readonly Point[], side: 0 | 1) =>
    list.filter((each) => !whole.some((pair) => pair[side] === each));
  const unsure = pairedAmong({ before: left(before, 0), after: left(after, 1), elsewhere }, succession);
  // As the texts go.
  const place = ([a, b]: Pair) =>
    a && before.includes(a) ? before.indexOf(a) : before.length + (b ? after.indexOf(b) : 0);
  return [...whole, ...unsure].sort((x, y) => place(x) - place(y));
}

/**
 * Pairs as a lawyer would: by place and condition; then by place alone, where the condition has changed; then by
 * condition alone, since a new article may state what was a paragraph; then by what two conditions have in common.
 * What is left over between two norms that are paired is the same norm, and one tier that is left over on each day is
 * the same tier under another condition, unless it stands for every victim on one of them.
 */
function pairedAmong(norms: Norms, succession: Succession): Pair[] {
  const { before, after, elsewhere } = norms;
  const partner = new Map<Point, Point>();
  const taken = new Set<Point>();
  const pair = (a: Point, b: Point) => {
    partner.set(a, b);
    taken.add(b);
  };
  const isFree = (each: Point) => !partner.has(each) && !taken.has(each);
  const pairAll = (from: readonly Point[], to: readonly Point[], isAmongTexts: boolean) => {
    for (const test of testsOf(succession, from, to))
      for (const a of from.filter(isFree)) {
        const b = to.find((each) => isFree(each) && test(a, each));
        if (b) pair(a, b);
      }
    for (const [a, b] of alike(from.filter(isFree), to.filter(isFree), succession, isAmongTexts))
      if (isFree(a) && isFree(b)) pair(a, b);
  };
  pairAll(before, after, true);
  pairAll(before, elsewhere.after, false);
  pairAll(elsewhere.before, after, false);
  for (const [a, b] of betweenNeighbours(before, after, partner, taken)) pair(a, b);
  const lone = loneTiers(before.filter(isFree), after.filter(isFree));
  if (lone) pair(...lone);
  const joined = mergedInto(before.filter(isFree), before, after, succession.becomes);
  const split = mergedInto(after.filter(isFree), after, before, (b, a) => succession.becomes(a, b));
  const told = new Set([...joined, ...split].map(([each]) => each));
  const behind = new Map([...partner].map(([a, b]) => [b, a]));
  return [
    ...before.filter((a) => !told.has(a)).map((a): Pair => [a, partner.get(a) ?? null]),
    ...joined.map(([a, b]): Pair => [a, b]),
    ...after
      .filter((b) => !told.has(b) && !before.includes(behind.get(b) ?? b))
      .map((b): Pair => [behind.get(b) ?? null, b]),
    ...split.map(([b, a]): Pair => [a, b]),
  ];
}

function testsOf(
  { renamed, becomes }: Succession,
  before: readonly Point[],
  after: readonly Point[],
): Test[] {
  const place = ({ at }: Point) => `${renamed(articleOf(at))}${at.slice(articleOf(at).length)}`;
  const when = (point: Point) => conditionKey(point.when);
  const id = (point: Point) => (point.kind === 'measure' || point.kind === 'article' ? point.id : '');
  const name = (point: Point) => (point.kind === 'measure' ? (point.label?.nl ?? '') : '');
  const same =
    (key: (point: Point) => string): Test =>
    (a, b) =>
      key(a) === key(b);
  const both =
    (...tests: readonly Test[]): Test =>
    (a, b) =>
      tests.every((test) => test(a, b));
  const reach: Test = (a, b) => reachesAlike(a, b, becomes);
  const isNext: Test = (a, b) => becomes(a.at, b.at);
  // Of several measures of one name, such as confiscations, none is the other for its name alone, be it in one article.
  const isOnly = (point: Point, points: readonly Point[], isThere: (each: Point) => boolean) =>
    points.every((each) => each === point || each.id !== point.id || !isThere(each));
  const isMeasure = ({ kind }: Point) => kind === 'measure';
  const isBeside = (point: Point) => (each: Point) =>
    isMeasure(each) && articleOf(each.at) === articleOf(point.at);
  const isMeant: Test = (a, b) =>
    !isMeasure(a) ||
    (isOnly(a, before, isMeasure) && isOnly(b, after, isMeasure)) ||
    (isNext(a, b) && isOnly(a, before, isBeside(a)));
  const tests = [
    same((point) => [family(point), point.id, name(point), place(point), when(point)].join('|')),
    both(
      same((point) => [family(point), id(point), name(point), place(point), when(point)].join('|')),
      reach,
    ),
    same((point) => [family(point), point.id, place(point)].join('|')),
    both(
      same((point) => [family(point), id(point), place(point)].join('|')),
      reach,
    ),
    both(
      same((point) => [family(point), id(point), name(point), when(point)].join('|')),
      isNext,
      reach,
    ),
    both(
      same((point) => [family(point), id(point), name(point), when(point)].join('|')),
      reach,
    ),
    both(
      same((point) => [family(point), id(point), when(point)].join('|')),
      isMeant,
      reach,
    ),
    both(
      (a, b) => isKnownByName(a) && isKnownByName(b),
      same((point) => [family(point), id(point)].join('|')),
      isMeant,
      reach,
    ),
    // What raised the penalty may have become a mere factor, or the reverse.
    both((a, b) => isStep(a) && isStep(b) && !isOfAgeOnly(a.when), same(when), isNext, reach),
  ];
  // Each article that states a fine multiplies it, or not: one is the other only where it came from it.
  const isOwn: Test = (a, b) => a.kind !== 'per-victim' || isNext(a, b) || place(a) === place(b);
  return tests.map((test) => both(isOwn, test));
}

/**
 * Conditions that share a way to be met; or, in an article and its successor, a circumstance. The most alike first. A
 * norm that is like some in several articles was split among them, and became none of these; nor did several become one.
 */
function alike(
  before: readonly Point[],
  after: readonly Point[],
  { becomes }: Succession,
  isAmongTexts: boolean,
): (readonly [Point, Point])[] {
  const found = before.filter(isStep).flatMap((a) =>
    after
      .filter((b) => isStep(b) && reachesAlike(a, b, becomes))
      .map((b) => {
        const like = likeness(a.when, b.when);
        const isNext = becomes(a.at, b.at);
        const isKind = family(a) === family(b);
        // A factor that has an age or a circumstance in common with some penalty need not come from it.
        const isSure = isNext && isKind;
        const isEnough =
          like > (isSure && isAmongTexts ? 0 : 1) && (isSure || ((isNext || isKind) && isAmongTexts));
        const isMoreThanAge = isKind || !(isOfAgeOnly(a.when) || isOfAgeOnly(b.when));
        return { a, b, score: isEnough && isMoreThanAge ? like + Number(isNext) + Number(isKind) : 0 };
      }),
  );
  const likely = found.filter(({ score }) => score > 0);
  const whole = likely.filter(
    (each) => articlesOf(likely.filter(({ a }) => a === each.a).map(({ b }) => b)) === 1,
  );
  return whole
    .filter((each) => articlesOf(whole.filter(({ b }) => b === each.b).map(({ a }) => a)) === 1)
    .sort((x, y) => y.score - x.score)
    .map(({ a, b }) => [a, b]);
}

/** Of two articles, the one step that is left over in each between the same two steps that are paired. */
function betweenNeighbours(
  before: readonly Point[],
  after: readonly Point[],
  partner: ReadonlyMap<Point, Point>,
  taken: ReadonlySet<Point>,
): (readonly [Point, Point])[] {
  const stepsIn = (points: readonly Point[], { at }: Point) =>
    points.filter((each) => isStep(each) && articleOf(each.at) === articleOf(at));
  return before.flatMap((a): (readonly [Point, Point])[] => {
    if (!isStep(a) || partner.has(a)) return [];
    const beside = stepsIn(before, a);
    const index = beside.indexOf(a);
    const [last, next] = [beside[index - 1], beside[index + 1]].map((each) => each && partner.get(each));
    if (!last || !next) return [];
    const there = stepsIn(after, last);
    const b = there[there.indexOf(last) + 1];
    const isLone = b !== undefined && there[there.indexOf(b) + 1] === next;
    return isLone && !taken.has(b) && family(a) === family(b) ? [[a, b]] : [];
  });
}

function loneTiers(before: readonly Point[], after: readonly Point[]): readonly [Point, Point] | null {
  const [a, ...moreBefore] = before.filter(({ kind }) => kind === 'tier');
  const [b, ...moreAfter] = after.filter(({ kind }) => kind === 'tier');
  const isLone = a !== undefined && b !== undefined && moreBefore.length + moreAfter.length === 0;
  return isLone && (a.when === null) === (b.when === null) ? [a, b] : null;
}

/** One norm may say what several said, each of one offence: that of the successor, with the condition most alike. */
function mergedInto(
  left: readonly Point[],
  beside: readonly Point[],
  others: readonly Point[],
  becomes: Succession['becomes'],
): (readonly [Point, Point])[] {
  const isLike: Test = (a, b) =>
    (family(a) === family(b) || !isOfAgeOnly(a.when)) &&
    isStep(a) &&
    isStep(b) &&
    becomes(a.at, b.at) &&
    reachesAlike(a, b, becomes) &&
    likeness(a.when, b.when) > 1;
  return left.flatMap((point): (readonly [Point, Point])[] => {
    const likely = others.filter((each) => isLike(point, each));
    const [best] = likely.toSorted((x, y) => likeness(point.when, y.when) - likeness(point.when, x.when));
    if (best === undefined || articlesOf(likely) > 1) return [];
    const isOfSeveral = articlesOf(beside.filter((each) => isLike(each, best))) > 1;
    return isOfSeveral ? [] : [[point, best]];
  });
}

function articlesOf(points: readonly Point[]): number {
  return new Set(points.map(({ at }) => articleOf(at))).size;
}

/** Whether they touch the penalty of the same article, or of what became of it; what touches none reaches all. */
function reachesAlike(a: Point, b: Point, becomes: Succession['becomes']): boolean {
  if (a.reach.length === 0 || b.reach.length === 0) return true;
  return a.reach.some((from) => b.reach.some((to) => becomes(from, to)));
}

/** What was a paragraph of the article may have become an article that aggravates it. */
function family({ kind }: Point): Point['kind'] {
  return kind === 'aggravation' ? 'tier' : kind;
}

function isStep({ kind }: Point): boolean {
  return kind === 'tier' || kind === 'aggravation' || kind === 'factor';
}

/** Of most there is one on each day, and a measure has a name of its own. */
function isKnownByName({ kind }: Point): boolean {
  return kind !== 'tier' && kind !== 'aggravation' && kind !== 'factor' && kind !== 'exemption';
}
