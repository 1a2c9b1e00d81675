import type { Citation } from '../citation/citation.ts';
import { eidOf } from '../citation/citation.ts';
import { parseCitation } from '../citation/parse.ts';
import { isInternational } from '../citation/works.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Disagreement } from '../law/source.ts';
import type { Instrument, TreatyArticle } from '../law/treaty.ts';
import type { Day } from '../time/day.ts';
import { type ComparedRow, comparedRows } from './compare.ts';
import { disagreementsAbout } from './disagreements.ts';
import { ownId } from './find-instrument.ts';
import { nearest } from './nearest.ts';
import { type Standing, standingOn } from './treaty.ts';

/** What a citation of a treaty or of a Union act stands for on a day. */
export type ObligationAnswer =
  | {
      readonly kind: 'obligation';
      /** What was asked for, in the spelling of the record. */
      readonly place: ProvisionId;
      readonly instrument: Instrument;
      readonly standing: Standing;
      readonly article: TreatyArticle;
      readonly rows: readonly ComparedRow[];
      readonly disagreements: readonly Disagreement[];
    }
  | { readonly kind: 'not-adopted'; readonly place: ProvisionId; readonly instrument: Instrument }
  | { readonly kind: 'not-found'; readonly query: string; readonly nearest: readonly TreatyArticle[] };

/** The citation of a treaty or a Union act in this text; null when it cites Belgian law or nothing. */
export function treatyCitation(query: string): Citation | null {
  const parsed = parseCitation(query);
  return 'citation' in parsed && isInternational(parsed.citation.work) ? parsed.citation : null;
}

export async function obligation(
  knowledge: Knowledge,
  cited: Citation,
  query: string,
  on: Day,
): Promise<ObligationAnswer> {
  const work = ownId(knowledge, cited.work ?? '');
  const citation = placed(knowledge, work, cited);
  const id = `${work}/${eidOf({ ...citation, parts: [] })}`;
  const instrument = knowledge.get('instrument', work);
  const article = knowledge.get('treaty-article', id);
  if (!instrument || !article) return notFound(knowledge, work, query, citation.article);
  const standing = standingOn(instrument, on);
  if (standing.stage === 'not-adopted') return { kind: 'not-adopted', place: id, instrument };
  const all = await comparedRows(knowledge, id, on);
  const asked = citation.parts.map(({ number }) => number);
  const inside = all.filter((row) => opensWith(numbersOf(row.obligation.id), asked));
  // Nothing of its own is held for a part: what the whole around it asks.
  const rows =
    inside.length > 0 ? inside : all.filter((row) => opensWith(asked, numbersOf(row.obligation.id)));
  if (rows.length === 0) return notFound(knowledge, work, query, citation.article);
  // Read from the numbers alone, (i) may be a letter or a Roman number: the record knows which.
  const exact = rows.find(({ obligation: each }) => numbersOf(each.id).length === asked.length);
  return {
    kind: 'obligation',
    place: exact?.obligation.id ?? `${work}/${eidOf(citation)}`,
    instrument,
    standing,
    article,
    rows,
    disagreements: disagreementsAbout(knowledge, [id, work], on),
  };
}

/**
 * The article that was inserted in a Union act, where one is held: 18a reads as point a of article 18.
 */
function placed(knowledge: Knowledge, work: string, citation: Citation): Citation {
  const { article, parts } = citation;
  const [letter, ...rest] = parts;
  const inserted = letter?.kind === 'point' ? `${article}${letter.number}` : article;
  const isHeld = knowledge.get('treaty-article', `${work}/art_${inserted}`) !== undefined;
  if (inserted === article || !isHeld) return citation;
  // Below a point (1) reads as an item, at the top of an article it is a paragraph.
  const [top, ...below] = letter?.kind === 'point' ? rest : parts;
  return {
    ...citation,
    article: inserted,
    parts: top ? [top.kind === 'item' ? { ...top, kind: 'para' } : top, ...below] : [],
  };
}

async function notFound(
  knowledge: Knowledge,
  work: string,
  query: string,
  article: string,
): Promise<ObligationAnswer> {
  const held = (knowledge.get('treaty-articles', work) ?? []).flatMap(
    (each) => knowledge.get('treaty-article', each) ?? [],
  );
  const near = await nearest(held, ({ eid }) => [eid.slice('art_'.length)], article);
  return { kind: 'not-found', query, nearest: near.length > 0 ? near : held.slice(0, 3) };
}

/** `3(1)(b)` of `opsc/art_3__para_1__point_b`, without the article. */
function numbersOf(id: ProvisionId): string[] {
  return id
    .split('__')
    .slice(1)
    .map((step) => step.slice(step.indexOf('_') + 1));
}

/** Whether the place is the whole, or stands inside it. */
function opensWith(place: readonly string[], whole: readonly string[]): boolean {
  return whole.every((number, index) => number === place[index]);
}
