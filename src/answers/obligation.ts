import type { Citation } from '../citation/citation.ts';
import { parseCitation } from '../citation/typed/parse.ts';
import { isInternational } from '../citation/works.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Disagreement } from '../law/source.ts';
import type { Instrument, TreatyArticle } from '../law/treaty.ts';
import type { Day } from '../time/day.ts';
import { atPlace, idOf, numbersOf, placed } from './cited-obligations.ts';
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
  const at = placed(knowledge, work, cited);
  const { citation, article: id } = at;
  const instrument = knowledge.get('instrument', work);
  const article = knowledge.get('treaty-article', id);
  if (!instrument || !article) return noArticle(knowledge, work, query, citation.article);
  const standing = standingOn(instrument, on);
  if (standing.stage === 'not-adopted') return { kind: 'not-adopted', place: id, instrument };
  const rows = atPlace(await comparedRows(knowledge, id, on), at);
  if (rows.length === 0) return noArticle(knowledge, work, query, citation.article);
  // Read from the numbers alone, (i) may be a letter or a Roman number: the record knows which.
  const exact = rows.find(({ obligation: each }) => numbersOf(each.id).length === citation.parts.length);
  return {
    kind: 'obligation',
    place: exact?.obligation.id ?? idOf(at),
    instrument,
    standing,
    article,
    rows,
    disagreements: disagreementsAbout(knowledge, [id, work], on),
  };
}

/** No article of that number is held of the instrument: the nearest ones. */
export async function noArticle(
  knowledge: Knowledge,
  work: string,
  query: string,
  article: string,
): Promise<Extract<ObligationAnswer, { kind: 'not-found' }>> {
  const held = (knowledge.get('treaty-articles', work) ?? []).flatMap(
    (each) => knowledge.get('treaty-article', each) ?? [],
  );
  const near = await nearest(held, ({ eid }) => [eid.slice('art_'.length)], article);
  return { kind: 'not-found', query, nearest: near.length > 0 ? near : held.slice(0, 3) };
}
