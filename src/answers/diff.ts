import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, WholeVersion } from '../law/provision.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { Reading } from '../law/reading.ts';
import type { SourceRef } from '../law/source.ts';
import type { Text } from '../law/text.ts';
import type { Day } from '../time/day.ts';
import { type Chain, type ChainEnd, chainBack, chainForward, joined } from './chain.ts';
import { type AgeDiff, ageDiffs, type Held } from './diff-ages.ts';
import { type Compared, type Comparison, compare } from './diff-changes.ts';
import { type GapNote, gapNotes, isUnknown } from './diff-gaps.ts';
import { articlePoints, offencePoints, reachingPoints } from './diff-points.ts';
import { headOn } from './head-on.ts';
import { versionOn } from './locate.ts';

/** A text that holds on one of the two days, and the weakest link that led to it from the article asked about. */
interface DiffText extends WholeVersion {
  readonly link: SourceRef | null;
}

export interface DiffSide {
  readonly on: Day;
  readonly texts: readonly DiffText[];
  /** Where the chain leads to nothing that holds on that day. */
  readonly gone: readonly ChainEnd[];
}

/** An offence with what changed in it, or in what other articles make of it. */
export interface OffenceDiff {
  readonly id: string;
  readonly label: Text;
  readonly before: ProvisionId | null;
  readonly after: ProvisionId | null;
  readonly changed: readonly Compared[];
  readonly unchanged: number;
  /** Where other articles came in the place of the text: its penalties by the victim's age. */
  readonly ages: readonly AgeDiff[];
}

export interface Diff {
  /** `not-held`: there was a text on one of the days, and it isn't held; `not-in-force`: on neither day a text. */
  readonly status: 'determined' | 'not-held' | 'not-in-force';
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly chain: Chain;
  /** Other articles came in the place of the text: what went there may stand elsewhere, and isn't matched. */
  readonly rewritten: boolean;
  /** A day on which the number asked about carried another text than the one compared. */
  readonly otherText: Day | null;
  /** What the texts say of themselves, and do to the penalties of articles that are not compared here. */
  readonly article: Comparison;
  /** Each that was stated on one of the days; without changes where nothing changed. */
  readonly offences: readonly OffenceDiff[];
  /** In whose sense the penalties that changed are read, on one of the days or on both. */
  readonly readings: readonly Reading[];
  /** What versions say of their limits in which something that came or went is not found. */
  readonly notes: readonly GapNote[];
}

/** What changed in an article between two days, through its successors or predecessors where it was not there. */
export function diff(knowledge: Knowledge, article: Article, first: Day, second: Day): Diff {
  const anchor = anchorOf(knowledge, article, first, second);
  const [back, onward] = [first, second].map((day) => follow(knowledge, article.id, anchor, day));
  const chain = joined([back, onward].filter((each) => each !== undefined));
  const before = sideOn(knowledge, back, first);
  const after = sideOn(knowledge, onward, second);
  const renamed = renaming(chain);
  const status = statusOf(before, after);
  const canTell = status === 'determined';
  const rewritten = isRewritten(before, after, renamed);
  const marked = <Told extends Comparison>(told: Told): Told => {
    const mark = (each: Compared): Compared =>
      isUnknown(knowledge, each, first, second) ? { ...each, unknown: true } : each;
    return { ...told, changed: told.changed.map(mark) };
  };
  const offences = canTell ? offenceDiffs(knowledge, before, after, renamed, rewritten).map(marked) : [];
  const compared = canTell ? articleDiff(before, after, renamed) : { changed: [], unchanged: 0 };
  const whole = marked(rewritten ? { ...compared, changed: compared.changed.filter(isMatched) } : compared);
  const changed = [whole, ...offences].flatMap((each) => each.changed);
  return {
    status,
    before,
    after,
    chain,
    rewritten,
    otherText: otherTextOn(knowledge, article, [before, after]),
    article: whole,
    offences,
    readings: readingsOf(knowledge, changed),
    notes: gapNotes(knowledge, changed, first, second),
  };
}

function otherTextOn(knowledge: Knowledge, article: Article, sides: readonly DiffSide[]): Day | null {
  const isOther = ({ on, texts }: DiffSide) =>
    headOn(knowledge, article, on) !== null && !texts.some((text) => text.article === article.id);
  return sides.find(isOther)?.on ?? null;
}

function statusOf(before: DiffSide, after: DiffSide): Diff['status'] {
  const empty = [before, after].filter(({ texts }) => texts.length === 0);
  if (empty.some(({ gone }) => gone.some(({ state }) => state === 'not-held'))) return 'not-held';
  return empty.length === 2 ? 'not-in-force' : 'determined';
}

/** A day on which the article itself holds: one of the two, or the nearest before them, or after. */
function anchorOf(knowledge: Knowledge, article: Article, first: Day, second: Day): Day {
  const there = [first, second].find((day) => headOn(knowledge, article, day) !== null);
  if (there) return there;
  const held = article.versions.filter(({ repealed, notHeld }) => !repealed && !notHeld);
  const last = held.findLast(({ from }) => from <= first) ?? held.find(({ from }) => from > first);
  return last?.from ?? first;
}

function follow(knowledge: Knowledge, article: ProvisionId, from: Day, to: Day): Chain {
  return to < from ? chainBack(knowledge, article, from, to) : chainForward(knowledge, article, from, to);
}

function sideOn(knowledge: Knowledge, chain: Chain | undefined, on: Day): DiffSide {
  const ends = chain?.ends ?? [];
  const texts = ends.flatMap(({ at, state, link }): DiffText[] => {
    const article = state === 'in-force' ? knowledge.get('article', articleOf(at)) : undefined;
    const version = article && versionOn(knowledge, article, on);
    return article && version ? [{ article: article.id, version, link }] : [];
  });
  return { on, texts, gone: ends.filter(({ state }) => state !== 'in-force') };
}

/** The number that an article had after it was renumbered; its own where it was not. */
function renaming({ links }: Chain): (id: ProvisionId) => ProvisionId {
  const later = new Map(links.filter(({ renumbered }) => renumbered).map(({ from, to }) => [from, to]));
  return (id) => later.get(id) ?? id;
}

/**
 * What the texts say besides their offences. Of one article, whatever its number, all; where others came in
 * its place, what they do to the penalties of third ones, unless it is offences that are compared.
 */
function articleDiff(
  before: DiffSide,
  after: DiffSide,
  renamed: (id: ProvisionId) => ProvisionId,
): Comparison {
  const texts = [...before.texts, ...after.texts];
  const offending = texts.filter(({ version }) => version.offences.length > 0).map(({ article }) => article);
  const isOne = new Set(texts.map(({ article }) => renamed(article))).size === 1;
  const told = new Set(offending);
  const points = (side: DiffSide) => {
    if (isOne)
      return side.texts.flatMap((text) => [...articlePoints(text), ...reachingPoints(text, told, true)]);
    return told.size > 0 ? [] : side.texts.flatMap((text) => reachingPoints(text, told, false));
  };
  return compare(points(before), points(after), renamed);
}

function offenceDiffs(
  knowledge: Knowledge,
  before: DiffSide,
  after: DiffSide,
  renamed: (id: ProvisionId) => ProvisionId,
  rewritten: boolean,
): OffenceDiff[] {
  const [earlier, later] = alone([offencesOf(before), offencesOf(after)]);
  const ids = [...new Set([...earlier.keys(), ...later.keys()])];
  const takenUp = (by: Held) => by.offence.takesUp?.some((id) => earlier.has(id)) ?? false;
  return ids.flatMap((id): OffenceDiff[] => {
    const a = earlier.get(id);
    const same = later.get(id);
    const b = same ?? [...later.values()].find(({ offence }) => offence.takesUp?.includes(id));
    const label = (same ?? a)?.offence.label;
    // What another article stated before did not arise here: it only met here. Nor did what took up others.
    if (!label || (!a && b && (takenUp(b) || isStatedOn(knowledge, id, before.on)))) return [];
    const points = (held: Held | undefined, on: Day) =>
      held ? offencePoints(knowledge, held.own, held.offence, on) : [];
    const comparison = compare(points(a, before.on), points(b, after.on), renamed);
    const told = rewritten ? { ...comparison, changed: comparison.changed.filter(isMatched) } : comparison;
    const ages = rewritten && a && b ? ageDiffs(knowledge, [a, b], [before.on, after.on]) : [];
    return [{ id, label, before: a?.own.article ?? null, after: b?.own.article ?? null, ...told, ages }];
  });
}

/** Whether one text was replaced by others, not only renumbered. */
function isRewritten(before: DiffSide, after: DiffSide, renamed: (id: ProvisionId) => ProvisionId): boolean {
  const names = [before, after].map(({ texts }) =>
    texts
      .map(({ article }) => renamed(article))
      .sort()
      .join(),
  );
  return before.texts.length > 0 && after.texts.length > 0 && names[0] !== names[1];
}

/**
 * What is told of a text that was rewritten besides its penalties by age: the offence itself, and steps and
 * aggravations that both days have. What stands on one day only may stand in an article that is not compared.
 */
function isMatched({ before, after }: Compared): boolean {
  const kind = (after ?? before)?.kind;
  const onBoth = before !== null && after !== null;
  return kind === 'offence' || (onBoth && (kind === 'tier' || kind === 'aggravation'));
}

/** One offence that replaced one other is the same conduct, under whatever name. */
function alone([earlier, later]: readonly [Map<string, Held>, Map<string, Held>]): readonly [
  Map<string, Held>,
  Map<string, Held>,
] {
  const [before] = earlier.values();
  const [id] = later.keys();
  const isOne = earlier.size === 1 && later.size === 1;
  return isOne && before && id !== undefined ? [new Map([[id, before]]), later] : [earlier, later];
}

function offencesOf({ texts }: DiffSide): Map<string, Held> {
  const held = new Map<string, Held>();
  for (const own of texts)
    for (const offence of own.version.offences)
      if (!held.has(offence.id)) held.set(offence.id, { own, offence });
  return held;
}

function isStatedOn(knowledge: Knowledge, offence: string, on: Day): boolean {
  return (knowledge.get('offence', offence) ?? []).some((id) => {
    const article = knowledge.get('article', id);
    const version = article && versionOn(knowledge, article, on);
    return version?.offences.some((each) => each.id === offence) ?? false;
  });
}

function readingsOf(knowledge: Knowledge, changed: readonly Compared[]): Reading[] {
  const values = changed.flatMap(({ changes }) => changes).flatMap(({ before, after }) => [before, after]);
  const ids = values.flatMap((value) => (value && 'penalty' in value ? (value.penalty.readings ?? []) : []));
  return [...new Set(ids)].flatMap((id) => knowledge.get('reading', id) ?? []);
}
