import type { Knowledge } from '../knowledge/knowledge.ts';
import { allWordsOf, type Concept, wordsIn } from '../law/concept.ts';
import { articleOf } from '../law/provision-id.ts';
import type { Source, SourceRef } from '../law/source.ts';
import { LANGUAGES, type Language, type Text } from '../law/text.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { headOn } from './head-on.ts';
import { heldBeside } from './locate.ts';
import { worksNamed } from './named-works.ts';
import { nearest } from './nearest.ts';
import { NOT_SURE, type Understood } from './search-concepts.ts';
import { standingOn } from './treaty.ts';

/** What a concept leads to, and how it stands on the day, for Belgium. */
export interface Lead {
  /** A provision, an obligation or an instrument. */
  readonly to: string;
  /** `unread` where the article then has another text that is not held. */
  readonly state: 'in-force' | 'not-in-force' | 'unread';
  readonly source: SourceRef;
}

interface Entry {
  readonly concept: Concept;
  /** What it has the word as; null for a work, which is known by its name. */
  readonly met: Pick<Understood, 'term' | 'use'> | null;
  readonly leads: readonly Lead[];
}

export type TermAnswer =
  | { readonly kind: 'terms'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'not-found';
      readonly query: string;
      readonly nearest: readonly Concept[];
      /** The sources of which it is the name, or a part of the name, of who made them. */
      readonly sources: readonly Source[];
    };

/**
 * What a word stands for: a work that is held under this name, and the concepts that have it among their terms, in any
 * language; those of which it is no name, but a word to search by, come last. Where it means one thing as well as another
 * (`M.B.`), what it means in the language of the reader comes first.
 */
export async function term(
  knowledge: Knowledge,
  query: string,
  on: Day,
  language: Language,
): Promise<TermAnswer> {
  const { searchWords } = await import('./search-words.ts');
  const { understood } = searchWords(knowledge, query, on);
  const sure = understood.filter(({ weight }) => weight > NOT_SURE);
  const isOwn = (each: Understood) => Number(wordsIn(each.concept, language).includes(each.term));
  const names = sure
    .filter(({ use }) => use !== 'question')
    .sort((a, b) => b.weight - a.weight || b.words.length - a.words.length || isOwn(b) - isOwn(a));
  const others = sure.filter(({ use }) => use === 'question');
  const entries = [
    ...worksNamed(knowledge, query).map((concept) => ({ concept, met: null })),
    ...[...names, ...others].map(({ concept, term, use }) => ({ concept, met: { term, use } })),
  ];
  if (entries.length > 0)
    return {
      kind: 'terms',
      entries: entries.map((each) => ({ ...each, leads: leadsOf(knowledge, each.concept, on) })),
    };
  const all = (knowledge.get('concepts') ?? []).flatMap((id) => knowledge.get('concept', id) ?? []);
  const sources = sourcesNamed(knowledge, query);
  return { kind: 'not-found', query, nearest: await nearest(all, allWordsOf, query), sources };
}

/** Who made a source stands before the first comma of its title, in whichever language, with a capital: a common word is no name. */
function sourcesNamed(knowledge: Knowledge, query: string): Source[] {
  const words = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const wanted = words(query);
  const isWanted = (all: readonly string[], at: number) =>
    /^\p{Lu}/u.test(all[at] ?? '') &&
    wanted.every((word, index) => all[at + index]?.toLowerCase() === word.toLowerCase());
  const isNamed = ({ title }: Source) =>
    LANGUAGES.some((language) => {
      const maker = words(title[language].split(',')[0] ?? '');
      return maker.some((_, at) => isWanted(maker, at));
    });
  const all = (knowledge.get('sources') ?? []).flatMap((id) => knowledge.get('source', id) ?? []);
  // "Loi du 24 juin 2013" begins with a capital as a name does; elsewhere the word has none.
  const small = (text: Text) =>
    LANGUAGES.some((language) => words(text[language]).includes(query.toLowerCase()));
  if (wanted.length === 0 || all.some(({ title }) => small(title))) return [];
  return all.filter(isNamed);
}

function leadsOf(knowledge: Knowledge, { leadsTo }: Concept, on: Day): Lead[] {
  return leadsTo.flatMap(({ to, source }) =>
    to.map((id) => ({ to: id, state: stateOf(knowledge, id, on), source })),
  );
}

function stateOf(knowledge: Knowledge, id: string, on: Day): Lead['state'] {
  const article = knowledge.get('article', articleOf(id));
  if (article && headOn(knowledge, article, on)) return 'in-force';
  if (article) return heldBeside(article, on) ? 'unread' : 'not-in-force';
  return binds(knowledge, id, on) ? 'in-force' : 'not-in-force';
}

function binds(knowledge: Knowledge, id: string, on: Day): boolean {
  const treaty = knowledge.get('treaty-article', articleOf(id));
  if (treaty && !treaty.obligations.some((each) => each.id === id && contains(each, on))) return false;
  const instrument = knowledge.get('instrument', treaty?.work ?? id);
  return instrument !== undefined && standingOn(instrument, on).stage === 'in-force';
}
