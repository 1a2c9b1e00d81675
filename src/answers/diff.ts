import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, WholeVersion } from '../law/provision.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { Reading } from '../law/reading.ts';
import type { SourceRef } from '../law/source.ts';
import type { Day } from '../time/day.ts';
import { type Chain, type ChainEnd, chainBack, chainForward, joined } from './chain.ts';
import { type Amendment, amendments } from './diff-amendments.ts';
import { type ArticleSide, normKey, sameArticle, successors } from './diff-article.ts';
import type { Compared, Comparison } from './diff-changes.ts';
import { counterpartsOf } from './diff-counterparts.ts';
import { type GapNote, gapNotes, isUnknown } from './diff-gaps.ts';
import { type OffenceDiff, offenceDiffs } from './diff-offences.ts';
import { type Succession, successionOf } from './diff-succession.ts';
import { type Uncompared, uncompared } from './diff-uncompared.ts';
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

export interface Diff {
  /** `not-held`: there was a text on one of the days, and it isn't held; `not-in-force`: on neither day a text. */
  readonly status: 'determined' | 'not-held' | 'not-in-force';
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly chain: Chain;
  /** Other articles came in the place of the text, in which its norms are looked for. */
  readonly rewritten: boolean;
  /** A day on which the number asked about carried another text than the one compared. */
  readonly otherText: Day | null;
  /** What the texts say of themselves, and do to the penalties of articles that are not compared here. */
  readonly article: Comparison;
  /** Each that was stated on one of the days; without changes where nothing changed. */
  readonly offences: readonly OffenceDiff[];
  /** What versions opened between the days say that they changed. */
  readonly amendments: readonly Amendment[];
  /** What is held on one of the days and set beside nothing. */
  readonly notCompared: readonly Uncompared[];
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
  const status = statusOf(before, after);
  const known = { status, before, after, chain, otherText: otherTextOn(knowledge, article, [before, after]) };
  return { ...known, ...(status === 'determined' ? changesIn(knowledge, known) : NOTHING_TOLD) };
}

type Told = Pick<
  Diff,
  'rewritten' | 'article' | 'offences' | 'amendments' | 'notCompared' | 'readings' | 'notes'
>;

const NOTHING_TOLD: Told = {
  rewritten: false,
  article: { changed: [], same: [], unchanged: 0 },
  offences: [],
  amendments: [],
  notCompared: [],
  readings: [],
  notes: [],
};

function changesIn(knowledge: Knowledge, known: Pick<Diff, 'before' | 'after' | 'chain'>): Told {
  const { chain } = known;
  const [before, after] = [once(known.before), once(known.after)];
  const [first, second] = [before.on, after.on];
  const succession = successionOf(knowledge, chain, first, second);
  const counterparts = counterpartsOf(knowledge, succession, first, second);
  const isOnBoth = before.texts.length > 0 && after.texts.length > 0;
  const rewritten = isOnBoth && !sameNumbers(before, after, succession);
  const marked = <Each extends Comparison>(told: Each): Each => {
    const mark = (each: Compared): Compared =>
      isUnknown(knowledge, each, first, second) ? { ...each, unknown: true } : each;
    return { ...told, changed: told.changed.map(mark) };
  };
  const found = offenceDiffs(knowledge, before, after, succession, counterparts, rewritten);
  const offences = found.offences.map(marked);
  const [earlier, later] = [withTold(before, offences, 'before'), withTold(after, offences, 'after')];
  const withNorms = !rewritten || offences.length === 0;
  const whole = marked(
    rewritten
      ? successors(knowledge, earlier, later, succession, counterparts, withNorms)
      : sameArticle(earlier, later, succession),
  );
  const all = [whole, ...offences];
  const changed = all.flatMap((each) => each.changed);
  const around = all.flatMap(({ same }) => same);
  return {
    rewritten,
    article: whole,
    offences,
    amendments: isOnBoth ? amendments(knowledge, earlier, later, around) : [],
    notCompared: uncompared(earlier, later, found.elsewhere, rewritten, withNorms),
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

/** A chain may lead to several parts of one article. */
function once(side: DiffSide): DiffSide {
  return { ...side, texts: [...new Map(side.texts.map((text) => [text.article, text])).values()] };
}

function sameNumbers(before: DiffSide, after: DiffSide, { renamed }: Succession): boolean {
  const [earlier, later] = [before, after].map(({ texts }) =>
    texts
      .map(({ article }) => renamed(article))
      .sort()
      .join(),
  );
  return earlier === later;
}

/** The texts of a day with those of their norms that are told with an offence. */
function withTold(
  { on, texts }: DiffSide,
  offences: readonly Comparison[],
  side: 'before' | 'after',
): ArticleSide {
  const points = offences.flatMap(({ changed, same }) => [
    ...same,
    ...changed.flatMap((each) => each[side] ?? []),
  ]);
  return { on, texts, told: new Set(points.map(normKey)) };
}

function readingsOf(knowledge: Knowledge, changed: readonly Compared[]): Reading[] {
  const values = changed.flatMap(({ changes }) => changes).flatMap(({ before, after }) => [before, after]);
  const ids = values.flatMap((value) => (value && 'penalty' in value ? (value.penalty.readings ?? []) : []));
  return [...new Set(ids)].flatMap((id) => knowledge.get('reading', id) ?? []);
}
