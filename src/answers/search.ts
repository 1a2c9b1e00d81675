import { parseCitation } from '../citation/parse.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Searchable, SearchableKind } from '../knowledge/records.ts';
import { wordsOf } from '../law/concept.ts';
import { articleOf } from '../law/provision-id.ts';
import type { Text } from '../law/text.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { locate } from './locate.ts';
import { nearest, nearestNames } from './nearest.ts';
import type { Understood } from './search-concepts.ts';
import type { Scored, WordMatch } from './search-words.ts';

export interface SearchQuestion {
  readonly words: string;
  /** The day whose law comes first. */
  readonly on: Day;
  /** Leave out what does not hold that day, instead of putting it after what does. */
  readonly onlyThen: boolean;
  readonly kind: HitKind | null;
  readonly limit: number;
}

/** A passage of an imported official text, as the library found it. */
export interface TextHit {
  readonly id: string;
  /** The number of the article and the heading it stands under, in the language of the text. */
  readonly title: string;
  readonly passage: string;
  readonly match: 'exact' | 'prefix' | 'fuzzy' | 'text';
  /** The words of the text that were found. */
  readonly matched: readonly string[];
  readonly score: number;
}

type HitKind = SearchableKind | 'official-text';

/**
 * How the text stands on the day: `unread` where the article then has another text that is not held. What has
 * no period (a term, an act) has no state.
 */
type HitState = 'in-force' | 'ended' | 'not-yet' | 'unread';

export interface SearchHit {
  readonly id: string;
  readonly kind: HitKind;
  readonly match: 'citation' | WordMatch['how'];
  readonly score: number;
  /** The heading, title or preferred term. */
  readonly name: Text;
  readonly state: HitState | null;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly words: readonly WordMatch[];
  /** Concepts of the thesaurus through which it was found. */
  readonly through: readonly Understood[];
  /** Where it is an official text: the words around what was found. */
  readonly passage?: string;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** How many there are beyond the limit. */
  readonly more: number;
  readonly understood: readonly Understood[];
  /** Where nothing was found: what may have been meant. */
  readonly suggestions: readonly Suggestion[];
}

interface Suggestion {
  readonly id: string;
  readonly label: Text;
}

/** Of the places, what is no longer or not yet in force gets at least this share, if it was found. */
const OTHER_LAW = 1 / 3;
/** Official texts get at least this share, if any was found. */
const OFFICIAL = 0.3;
/** What has less than this share of the words of the best is not what was meant. */
const NOISE = 0.2;
const CITED = 100;
/** A concept that weighs no more was guessed at from a part of a term, or from a term inside another. */
export const NOT_SURE = 0.5;

/**
 * Everything that is held, searched for a citation first, then for words. What is in force on the day comes
 * before what is not, and within each the best first.
 */
export async function search(
  knowledge: Knowledge,
  question: SearchQuestion,
  texts: readonly TextHit[] = [],
): Promise<SearchAnswer> {
  const { words, on, kind, limit } = question;
  const { cited, rest } = await citedIn(knowledge, words, on);
  if (cited.length === 0 && 'citation' in parseCitation(words)) return notHeld(knowledge, words);
  const { searchWords } = await import('./search-words.ts');
  const { scored, understood } = searchWords(knowledge, rest, on);
  const best = Math.max(0, ...scored.map(({ said }) => said));
  const near = scored.filter(({ said, through }) => through.length > 0 || said >= best * NOISE);
  const found = onePerText(near.map((each) => hitOf(each, on)));
  const taken = new Set(cited.map(({ id }) => articleOf(id)));
  const all = [...cited, ...found.filter(({ id }) => !taken.has(id))].filter(
    (hit) => (kind === null || hit.kind === kind) && !(question.onlyThen && isOther(hit)),
  );
  const official = kind === null || kind === 'official-text' ? texts.map(officialText) : [];
  const room = Math.min(official.length, Math.max(Math.ceil(limit * OFFICIAL), limit - all.length));
  const encoded = within(all, limit - room);
  const hits = [...encoded.map((hit) => named(knowledge, hit)), ...official.slice(0, room)];
  const count = all.length + official.length;
  const suggestions = count > 0 ? [] : await meant(knowledge, words);
  const sure = understood.filter(({ weight }) => weight > NOT_SURE);
  return { hits, more: count - hits.length, understood: sure, suggestions };
}

/** A citation of what is not held: other provisions that have its number in their text are no answer to it. */
async function notHeld(knowledge: Knowledge, words: string): Promise<SearchAnswer> {
  const near = await nearestNames(knowledge, words);
  const suggestions = near.map(({ id, heading }) => ({ id, label: heading }));
  return { hits: [], more: 0, understood: [], suggestions };
}

/** A hit before it is known what it is called. */
type Unnamed = Omit<SearchHit, 'name'> & { readonly name?: Text };

function isOther({ state, match }: Unnamed): boolean {
  return (state === 'ended' || state === 'not-yet') && match !== 'citation';
}

/** What was cited, then the law of the day, then the other law, each in its order, in as many places. */
function within(all: readonly Unnamed[], limit: number): Unnamed[] {
  const then = all.filter((hit) => !isOther(hit));
  const other = all.filter(isOther);
  const kept = Math.min(other.length, Math.max(Math.floor(limit * OTHER_LAW), limit - then.length));
  return [...then.slice(0, limit - kept), ...other.slice(0, kept)];
}

function hitOf({ document, said: _, ...rest }: Scored, on: Day): Unnamed {
  const { id, kind, from, until } = document;
  return { id, kind, from, until, state: stateOf(document, on), ...rest };
}

function stateOf({ from, until, unread }: Omit<Searchable, 'named'>, on: Day): HitState | null {
  if (from === null && until === null) return null;
  if (contains({ from, until }, on)) return 'in-force';
  const isLater = from !== null && from > on;
  if (isLater ? unread?.before : unread?.after) return 'unread';
  return isLater ? 'not-yet' : 'ended';
}

/** Of an article, the text of the day if that was found, else the last one, in the place of the best. */
function onePerText(hits: readonly Unnamed[]): Unnamed[] {
  const chosen = new Map<string, Unnamed>();
  for (const hit of hits) {
    const key = `${hit.kind} ${hit.id}`;
    const other = chosen.get(key);
    const isBetter =
      other &&
      other.state !== 'in-force' &&
      (hit.state === 'in-force' || (hit.from ?? '') > (other.from ?? ''));
    if (!other) chosen.set(key, hit);
    else if (isBetter) chosen.set(key, { ...hit, score: other.score });
  }
  return [...chosen.values()];
}

function named(knowledge: Knowledge, hit: Unnamed): SearchHit {
  const { id, kind, until } = hit;
  if (hit.name) return { ...hit, name: hit.name };
  const article = kind === 'provision' ? knowledge.get('article', articleOf(id)) : undefined;
  const version = article?.versions.findLast(
    ({ repealed, notHeld, from }) => !repealed && !notHeld && (until === null || from < until),
  );
  const name = version?.heading ?? knowledge.get('concept', id)?.preferred ?? knowledge.get('act', id)?.title;
  return { ...hit, name: name ?? { nl: id, fr: id, en: id } };
}

/** The provision that is cited, where its text stands on that day, and the words beside the citation. */
async function citedIn(
  knowledge: Knowledge,
  words: string,
  on: Day,
): Promise<{ cited: Unnamed[]; rest: string }> {
  const pieces = words.slice(0, LONGEST_CITATION).split(/\s+/).filter(Boolean);
  for (let length = Math.min(pieces.length, MOST_PIECES); length > 0; length--) {
    for (let start = 0; start + length <= pieces.length; start++) {
      const citation = pieces.slice(start, start + length).join(' ');
      if (!looksCited(citation, length === pieces.length)) continue;
      const located = await locateHeld(knowledge, citation, on);
      if (located.length === 0) continue;
      const rest = [...pieces.slice(0, start), ...pieces.slice(start + length)].join(' ');
      return { cited: located.map((id, index) => citedHit(knowledge, id, index, on)), rest };
    }
  }
  return { cited: [], rest: words };
}

const LONGEST_CITATION = 1000;
const MOST_PIECES = 12;

/** A bare number beside other words is an age or an amount as soon as it is an article. */
function looksCited(text: string, isWhole: boolean): boolean {
  if (!/\d/.test(text)) return false;
  const isBare = /^\d+$/.test(text);
  return (isWhole || !isBare || Number(text) >= 100) && 'citation' in parseCitation(text);
}

async function locateHeld(knowledge: Knowledge, citation: string, on: Day): Promise<string[]> {
  const located = await locate(knowledge, citation, on);
  if (located.kind === 'not-found') return [];
  const chain = located.kind === 'not-in-force' ? (located.onward ?? located.back) : null;
  const ends = (chain?.ends ?? []).filter(({ state }) => state === 'in-force').map(({ at }) => at);
  return [located.place, ...ends];
}

function citedHit(knowledge: Knowledge, id: string, index: number, on: Day): Unnamed {
  const texts = (knowledge.get('searchable') ?? [])
    .flatMap(({ documents }) => documents)
    .filter((document) => document.id === articleOf(id));
  const text = texts.find((each) => contains(each, on)) ?? texts.at(-1);
  const { from = null, until = null } = text ?? {};
  const state = text ? stateOf(text, on) : null;
  return {
    id,
    kind: 'provision',
    match: 'citation',
    score: CITED - index,
    state,
    from,
    until,
    words: [],
    through: [],
  };
}

function officialText({ id, title, passage, match, matched, score }: TextHit): SearchHit {
  return {
    id,
    kind: 'official-text',
    match,
    score,
    name: { nl: title, fr: title, en: title },
    state: null,
    from: null,
    until: null,
    words: matched.map((word) => ({ typed: word, found: word, how: match })),
    through: [],
    passage,
  };
}

/** Headings and terms near to what was typed. */
async function meant(knowledge: Knowledge, words: string): Promise<Suggestion[]> {
  if (!/[\p{L}\d]/u.test(words)) return [];
  const headings = (knowledge.get('names') ?? []).map(({ id, heading }) => ({
    id,
    label: heading,
    also: [],
  }));
  const terms = (knowledge.get('concepts') ?? []).flatMap((id) => {
    const concept = knowledge.get('concept', id);
    return concept ? [{ id, label: concept.preferred, also: concept.terms.flatMap(wordsOf) }] : [];
  });
  const near = await nearest(
    [...terms, ...headings],
    ({ label, also }) => [label.nl, label.fr, label.en, ...also],
    words,
  );
  return near.map(({ id, label }) => ({ id, label }));
}
