import type { Knowledge } from '../knowledge/knowledge.ts';
import type { WholeVersion } from '../law/provision.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { type Comparison, compare } from './diff-changes.ts';
import { conditionKey } from './diff-conditions.ts';
import { type Counterparts, type Held, reachedBy } from './diff-counterparts.ts';
import type { Norms } from './diff-pairs.ts';
import {
  articlePoints,
  exemptionPoints,
  offencePoints,
  type Point,
  reachingPoints,
  reachPoint,
  successorPoints,
} from './diff-points.ts';
import type { Succession } from './diff-succession.ts';

/** The texts of one day, and which of their norms are told with the offences that they touch. */
export interface ArticleSide {
  readonly on: Day;
  readonly texts: readonly WholeVersion[];
  readonly told: ReadonlySet<string>;
}

/** By what a norm of a text is known where it is met again with an offence. */
export function normKey({ kind, at, when, id, label }: Point): string {
  return [kind, at, conditionKey(when), kind === 'measure' ? id : '', label?.nl ?? ''].join('|');
}

/** What an article says besides its offences, whatever its number; what is told with these, by its reach only. */
export function sameArticle(before: ArticleSide, after: ArticleSide, succession: Succession): Comparison {
  const points = ({ texts, told }: ArticleSide) =>
    texts.flatMap((text) => [
      ...articlePoints(text),
      ...reachingPoints(text, true).flatMap((point) => {
        if (!told.has(normKey(point))) return [point];
        const reach = point.said.filter(({ what }) => what === 'reach');
        return reach.length > 0 ? [{ ...point, said: reach }] : [];
      }),
    ]);
  const comparison = compare(
    { before: points(before), after: points(after), elsewhere: NOWHERE },
    succession,
  );
  const told = new Set([...before.told, ...after.told]);
  return {
    ...comparison,
    changed: comparison.changed.filter((each) => {
      const isOneSided = each.before === null || each.after === null;
      return !isOneSided || !told.has(normKey((each.after ?? each.before) as Point));
    }),
  };
}

const NOWHERE: Norms['elsewhere'] = { before: [], after: [] };

/**
 * The same where other articles came in its place: what they do to the penalties of third ones. Its norms may have
 * come from articles that are not compared, or gone there: they are looked for with the offences that they touch.
 *
 * @param withNorms false where it is offences that are compared: then what the texts do to other ones is not told here
 */
export function successors(
  knowledge: Knowledge,
  before: ArticleSide,
  after: ArticleSide,
  succession: Succession,
  counterparts: Counterparts,
  withNorms: boolean,
): Comparison {
  const norms = ({ texts }: ArticleSide) =>
    withNorms ? texts.flatMap((text) => reachingPoints(text, false)) : [];
  const reached = ({ texts, on }: ArticleSide) =>
    withNorms ? texts.flatMap((text) => reachedBy(knowledge, text, on)) : [];
  const [earlier, later] = [reached(before), reached(after)];
  const [mapped, named] = [earlier.flatMap((held) => onwardOf(held, counterparts)), later];
  const around = (side: ArticleSide, offences: readonly Held[]): Point[] => [
    ...elsewherePoints(knowledge, side, offences),
    ...exemptingOn(knowledge, side),
  ];
  return compare(
    {
      before: [...reachOf(before, mapped), ...ownPoints(before), ...norms(before)],
      after: [...reachOf(after, named), ...ownPoints(after), ...norms(after)],
      elsewhere: {
        before: around(before, [...earlier, ...later.flatMap((held) => counterparts.back(held))]),
        after: around(after, [...later, ...earlier.flatMap((held) => counterparts.onward(held))]),
      },
    },
    succession,
  );
}

/** The same words on consent in several articles are one rule, told with the first. */
function ownPoints({ texts }: ArticleSide): Point[] {
  const points = texts.flatMap(successorPoints);
  const said = points.map((point) => JSON.stringify([point.kind, point.said]));
  return points.filter((_, index) => said.indexOf(said[index] ?? '') === index);
}

/** The offence of the later day under whose name it goes on; itself where there is none. */
function onwardOf(held: Held, { onward }: Counterparts): readonly Held[] {
  const next = onward(held);
  return next.length > 0 ? next : [held];
}

function reachOf({ texts: [first] }: ArticleSide, reached: readonly Held[]): Point[] {
  if (first === undefined || reached.length === 0) return [];
  const offences = new Map(reached.map(({ offence: { id, label } }) => [id, { id, label }]));
  return [reachPoint(first, [...offences.values()])];
}

/** All that makes up the penalty of these offences and stands in other articles than those compared. */
function elsewherePoints(knowledge: Knowledge, side: ArticleSide, offences: readonly Held[]): Point[] {
  const points = offences
    .flatMap(({ own, offence }) => offencePoints(knowledge, own, offence, side.on))
    .filter(({ kind, at }) => kind !== 'offence' && !isOf(side, at));
  return [...new Map(points.map((point) => [normKey(point), point])).values()];
}

function exemptingOn(knowledge: Knowledge, side: ArticleSide): Point[] {
  return (knowledge.get('exempting') ?? [])
    .filter(({ article, version }) => contains(version, side.on) && !isOf(side, article))
    .flatMap(exemptionPoints);
}

function isOf({ texts }: ArticleSide, at: string): boolean {
  return texts.some(({ article }) => at === article || at.startsWith(`${article}__`));
}
