import { type Citation, eidOf } from '../citation/citation.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, ProvisionVersion, VersionHead } from '../law/provision.ts';
import { articleOf, isCitedWithin, type ProvisionId } from '../law/provision-id.ts';
import { type Day, previousDay } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { type Chain, chainBack, chainForward } from './chain.ts';
import { citationAsked } from './citation-asked.ts';
import { CODES, codeOn } from './codes.ts';
import { headOn } from './head-on.ts';
import { type NearText, nearTexts } from './near-texts.ts';

/** What a citation stands for on a day. */
export type Located =
  | InForce
  /** Held, but repealed or not yet made that day. `last` and `next` are the versions on both sides. */
  | {
      readonly kind: 'not-in-force';
      readonly place: ProvisionId;
      readonly article: Article;
      readonly repeal: VersionHead | null;
      readonly last: VersionHead | null;
      readonly next: VersionHead | null;
      /** Where the text that ended went until that day. */
      readonly onward: Chain | null;
      /** Where the text that is yet to come stood on that day, if none ended before. */
      readonly back: Chain | null;
      readonly otherCode: string | null;
    }
  /** A text was in force that day, but it isn't held. */
  | {
      readonly kind: 'not-held';
      readonly place: ProvisionId;
      readonly article: Article;
      /** The version nearest in time that is held: the first one, or the last before the gap. */
      readonly held: VersionHead;
    }
  | { readonly kind: 'not-found'; readonly query: string; readonly nearest: readonly NearText[] };

export interface InForce {
  readonly kind: 'in-force';
  readonly place: ProvisionId;
  readonly article: Article;
  readonly version: ProvisionVersion;
  /** The Code of that day, when this provision stands in the other one. */
  readonly otherCode: string | null;
}

/** Finds the provision that a text cites, as it stands on a day. What is near to it when there is none. */
export async function locate(knowledge: Knowledge, query: string, on: Day): Promise<Located> {
  const citation = await citationAsked(query);
  const located = citation && locateCitation(knowledge, citation, on);
  return located ?? { kind: 'not-found', query, nearest: await nearTexts(knowledge, query, on) };
}

/** The provision of a citation that was read, as it stands on a day; null when no work that it may mean has it. */
export function locateCitation(
  knowledge: Knowledge,
  citation: Citation,
  on: Day,
): Exclude<Located, { kind: 'not-found' }> | null {
  const works = worksFor(knowledge, citation, on);
  for (const work of works) {
    const place = `${work}/${eidOf(citation)}`;
    const article = knowledge.get('article', articleOf(place));
    if (article) return locateIn(knowledge, article, place, on, otherCodeOf(works, work, place));
  }
  return null;
}

/** The Code of the day, where it can have an article of this number: that of 2024 has whole numbers only. */
export function otherCodeOf([current]: readonly string[], work: string, place: ProvisionId): string | null {
  const isPlain = /^art_\d+$/.test(articleOf(place).slice(work.length + 1));
  const cannot = current === CODES[1] && !isPlain;
  return current === undefined || work === current || cannot ? null : current;
}

/** The works to look in, in order: for a bare number the Code of that day comes first. */
export function worksFor(knowledge: Knowledge, citation: Citation, on: Day): string[] {
  if (citation.work !== null && citation.work !== 'criminal-code') return [citation.work];
  const current = codeOn(knowledge, on);
  return [current, ...CODES.filter((work) => work !== current)];
}

/** The version that is yet to bring the part cited, where it came later than the day: "382bis, 4°" in 2012. */
export function addedLater({ versions }: Article, place: ProvisionId, on: Day): VersionHead | undefined {
  return versions.find(({ adds, from }) => from > on && adds?.some((part) => isCitedWithin(place, part)));
}

function locateIn(
  knowledge: Knowledge,
  article: Article,
  place: ProvisionId,
  on: Day,
  otherCode: string | null,
): Exclude<Located, { kind: 'not-found' }> {
  const version = versionOn(knowledge, article, on);
  const added = version && addedLater(article, place, on);
  if (added) return notYet(place, article, added, otherCode);
  if (version) return { kind: 'in-force', place, article, version, otherCode };
  const held = heldBeside(article, on);
  if (held) return { kind: 'not-held', place, article, held };
  const gone = knowledge.get('work', article.work)?.repealedFrom ?? null;
  // An article without a repeal of its own ends with the work it stands in.
  const ended = (head: VersionHead) => (head.until === null ? { ...head, until: gone } : head);
  const inForce = article.versions.filter((each) => !each.repealed && !each.notHeld).map(ended);
  const last = inForce.filter((each) => each.from <= on).at(-1) ?? null;
  const next = inForce.find((each) => each.from > on) ?? null;
  const repeal = article.versions.find((each) => each.repealed && contains(each, on)) ?? null;
  const stood = last?.from ?? (repeal && previousDay(repeal.from));
  return {
    kind: 'not-in-force',
    place,
    article,
    repeal,
    last,
    next,
    onward: stood && chainForward(knowledge, article.id, stood, on),
    back: !last && next ? chainBack(knowledge, article.id, next.from, on) : null,
    otherCode,
  };
}

/** A part that a later version brings to an article which is in force. */
function notYet(
  place: ProvisionId,
  article: Article,
  next: VersionHead,
  otherCode: string | null,
): Extract<Located, { kind: 'not-in-force' }> {
  const none = { repeal: null, last: null, onward: null, back: null };
  return { kind: 'not-in-force', place, article, next, ...none, otherCode };
}

/** Where a text that is not held was in force on this day: the held version nearest to it. */
export function heldBeside(article: Article, on: Day): VersionHead | null {
  const [first] = article.versions;
  if (first && on < first.from) return article.before === 'not-held' ? first : null;
  const gap = article.versions.findIndex((each) => each.notHeld && contains(each, on));
  return gap < 0 ? null : (article.versions.slice(0, gap).findLast((each) => !each.notHeld) ?? null);
}

/** The version in force on a day, or null; an article falls with the work it stands in. */
export function versionOn(knowledge: Knowledge, article: Article, on: Day): ProvisionVersion | null {
  const head = headOn(knowledge, article, on);
  return head && (knowledge.get('version', `${article.id} ${head.from}`) ?? null);
}
