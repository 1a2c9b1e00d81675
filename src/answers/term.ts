import type { Knowledge } from '../knowledge/knowledge.ts';
import { allWordsOf, type Concept } from '../law/concept.ts';
import { articleOf } from '../law/provision-id.ts';
import type { SourceRef } from '../law/source.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { headOn } from './head-on.ts';
import { nearest } from './nearest.ts';
import { NOT_SURE } from './search-concepts.ts';
import { standingOn } from './treaty.ts';

/** What a concept leads to, and whether it is in force on the day, for Belgium. */
export interface Lead {
  /** A provision, an obligation or an instrument. */
  readonly to: string;
  readonly isInForce: boolean;
  readonly source: SourceRef;
}

interface Entry {
  readonly concept: Concept;
  readonly leads: readonly Lead[];
}

export type TermAnswer =
  | { readonly kind: 'terms'; readonly entries: readonly Entry[] }
  | { readonly kind: 'not-found'; readonly query: string; readonly nearest: readonly Concept[] };

/** What the thesaurus says of a word: the concepts that have it among their terms, in any language. */
export async function term(knowledge: Knowledge, query: string, on: Day): Promise<TermAnswer> {
  const { searchWords } = await import('./search-words.ts');
  const { understood } = searchWords(knowledge, query, on);
  const sure = understood.filter(({ weight }) => weight > NOT_SURE);
  if (sure.length > 0)
    return {
      kind: 'terms',
      entries: sure.map(({ concept }) => ({ concept, leads: leadsOf(knowledge, concept, on) })),
    };
  const all = (knowledge.get('concepts') ?? []).flatMap((id) => knowledge.get('concept', id) ?? []);
  return { kind: 'not-found', query, nearest: await nearest(all, allWordsOf, query) };
}

function leadsOf(knowledge: Knowledge, { leadsTo }: Concept, on: Day): Lead[] {
  return leadsTo.flatMap(({ to, source }) =>
    to.map((id) => ({ to: id, isInForce: isInForce(knowledge, id, on), source })),
  );
}

function isInForce(knowledge: Knowledge, id: string, on: Day): boolean {
  const article = knowledge.get('article', articleOf(id));
  if (article) return headOn(knowledge, article, on) !== null;
  const treaty = knowledge.get('treaty-article', articleOf(id));
  if (treaty && !treaty.obligations.some((each) => each.id === id && contains(each, on))) return false;
  const instrument = knowledge.get('instrument', treaty?.work ?? id);
  return instrument !== undefined && standingOn(instrument, on).stage === 'in-force';
}
