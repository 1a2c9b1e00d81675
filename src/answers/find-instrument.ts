import { parseWork } from '../citation/typed/parse-work.ts';
import { plain } from '../citation/words/tokens.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Instrument } from '../law/treaty.ts';
import { nearest } from './nearest.ts';

export type FoundInstrument =
  | { readonly kind: 'found'; readonly instrument: Instrument }
  | { readonly kind: 'ambiguous'; readonly query: string; readonly candidates: readonly Instrument[] }
  | {
      readonly kind: 'not-found';
      readonly query: string;
      readonly nearest: readonly Instrument[];
      /** The article that was typed behind the name of the nearest one. */
      readonly article?: string;
    };

export function instrumentsOf(knowledge: Knowledge): Instrument[] {
  return (knowledge.get('instruments') ?? []).flatMap((id) => knowledge.get('instrument', id) ?? []);
}

/** The id under which an instrument is held, whichever of its numbers is given. */
export function ownId(knowledge: Knowledge, id: string): string {
  return knowledge.get('alias', id) ?? id;
}

/**
 * The instrument that a name means: an id, an abbreviation, a title in any language, a number (`CETS 201`,
 * `32011L0093`), or words of titles. Words that several titles have give these as candidates.
 */
export async function findInstrument(knowledge: Knowledge, query: string): Promise<FoundInstrument> {
  const subject = ownId(knowledge, parseWork(`directive ${query}`) ?? '');
  const named = instrumentNamed(knowledge, query) ?? knowledge.get('instrument', subject);
  if (named) return { kind: 'found', instrument: named };
  const all = instrumentsOf(knowledge);
  const wanted = plain(query).split(' ').filter(Boolean);
  const inWords = wanted.some((word) => /[a-z]{2}/.test(word));
  const candidates = all.filter((each) => inWords && namesOf(each).some((name) => hasAll(name, wanted)));
  const [only] = candidates;
  if (only && candidates.length === 1) return { kind: 'found', instrument: only };
  if (candidates.length > 1) return { kind: 'ambiguous', query, candidates };
  return { kind: 'not-found', query, nearest: await nearest(all, namesOf, query) };
}

/** The instrument of this very name: an id, an abbreviation, a title or a number, and not words of titles. */
export function instrumentNamed(knowledge: Knowledge, query: string): Instrument | undefined {
  const works = [query, ...(/^\s*\d/.test(query) ? UNION_ACTS.map((kind) => `${kind} ${query}`) : [])];
  for (const work of works.map(parseWork)) {
    const held = work === null ? undefined : knowledge.get('instrument', ownId(knowledge, work));
    if (held) return held;
  }
  const wanted = plain(query).trim();
  return instrumentsOf(knowledge).find(
    (each) => isNumbered(each, query) || namesOf(each).some((name) => plain(name).trim() === wanted),
  );
}

/** `opsc 3(1)(b)`: the instrument with an article behind its name; null where the words are no such thing. */
export function articleBeside(
  knowledge: Knowledge,
  query: string,
): Extract<FoundInstrument, { kind: 'not-found' }> | null {
  const [, name, article] = /^(.*?\S),?\s+(?:art(?:\.|icle|ikel)?\s*)?(\d\S*)$/i.exec(query.trim()) ?? [];
  const named = name === undefined ? undefined : instrumentNamed(knowledge, name);
  return named && article ? { kind: 'not-found', query, nearest: [named], article } : null;
}

/** They go by their numbers alone: 2011/93, 2004/68/JBZ. */
const UNION_ACTS = ['directive', 'framework decision'];

/** Its number in a series: the series may be left out of a CELEX number or an ELI, not of `CETS 201`. */
function isNumbered({ identifiers }: Instrument, query: string): boolean {
  const wanted = plain(query)
    .replace(/ (no|nr|n) (?=\d)/, '')
    .replaceAll(' ', '');
  return identifiers.some(({ scheme, value }) => {
    const number = plain(value).replaceAll(' ', '');
    const series = SERIES[scheme] ?? [scheme];
    return wanted === number && number.length > 6
      ? true
      : series.some((name) => wanted === `${name}${number}`);
  });
}

/** The European Treaty Series has gone on under other letters since 2004, and is STE / STCE in French. */
const SERIES: Readonly<Record<string, readonly string[]>> = {
  ets: ['ets', 'ste', 'cets', 'stce', 'stcc'],
  cets: ['cets', 'ets', 'stce', 'ste'],
};

function namesOf({ id, title, abbreviation }: Instrument): string[] {
  return [...new Set([id, ...Object.values(abbreviation), ...Object.values(title)])];
}

/** Every word asked for opens a word of the name. */
function hasAll(name: string, wanted: readonly string[]): boolean {
  const words = plain(name).split(' ');
  return wanted.every((word) => words.some((each) => each.startsWith(word)));
}
