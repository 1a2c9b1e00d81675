import type { Citation } from '../citation/citation.ts';
import { eidOf } from '../citation/citation.ts';
import { parseCitation } from '../citation/typed/parse.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Instrument, TreatyObligation } from '../law/treaty.ts';
import { bareNumber } from './bare-number.ts';

/** A place in an instrument, and the article that holds it. */
export interface TreatyPlace {
  readonly citation: Citation;
  readonly article: ProvisionId;
}

/** `3(1)(c)`, `3.1`, `art. 3, § 1`: a place in this instrument; null where the words name none. */
export function placeIn(
  knowledge: Knowledge,
  { id, abbreviation }: Instrument,
  text: string,
): TreatyPlace | null {
  const parsed = parseCitation(`art. ${bareNumber(text)} ${abbreviation.en}`);
  return 'citation' in parsed ? placed(knowledge, id, parsed.citation) : null;
}

/** The place as it is held: in a Union act, 18a reads as point a of article 18, and may be an inserted article. */
export function placed(knowledge: Knowledge, work: string, citation: Citation): TreatyPlace {
  const { article, parts } = citation;
  const [letter, ...rest] = parts;
  const inserted = letter?.kind === 'point' ? `${article}${letter.number}` : article;
  const isHeld = knowledge.get('treaty-article', `${work}/art_${inserted}`) !== undefined;
  const at = (cited: Citation) => ({ citation: cited, article: `${work}/${eidOf({ ...cited, parts: [] })}` });
  if (inserted === article || !isHeld) return at(citation);
  // Below a point (1) reads as an item, at the top of an article it is a paragraph.
  const [top, ...below] = rest;
  return at({
    ...citation,
    article: inserted,
    parts: top ? [top.kind === 'item' ? { ...top, kind: 'para' } : top, ...below] : [],
  });
}

/** Those of an article's obligations that stand at the place; where it has none of its own, those of the whole around it. */
export function atPlace<Row extends { readonly obligation: TreatyObligation }>(
  rows: readonly Row[],
  { citation }: TreatyPlace,
): Row[] {
  const asked = citation.parts.map(({ number }) => number);
  const inside = rows.filter(({ obligation }) => opensWith(numbersOf(obligation.id), asked));
  return inside.length > 0
    ? inside
    : rows.filter(({ obligation }) => opensWith(asked, numbersOf(obligation.id)));
}

/** Whether every row speaks of a whole around the place: nothing is held of the place itself. */
export function isShownByWhole(
  place: ProvisionId,
  rows: readonly { readonly obligation: TreatyObligation }[],
): boolean {
  const depth = numbersOf(place).length;
  return rows.length > 0 && rows.every(({ obligation }) => numbersOf(obligation.id).length < depth);
}

/** The place in the spelling of the record. */
export function idOf({ citation, article }: TreatyPlace): ProvisionId {
  return article.slice(0, article.lastIndexOf('/') + 1) + eidOf(citation);
}

/** `3(1)(b)` of `opsc/art_3__para_1__point_b`, without the article. */
export function numbersOf(id: ProvisionId): string[] {
  return id
    .split('__')
    .slice(1)
    .map((step) => step.slice(step.indexOf('_') + 1));
}

/** Whether the place is the whole, or stands inside it. */
function opensWith(place: readonly string[], whole: readonly string[]): boolean {
  return whole.every((number, index) => number === place[index]);
}
