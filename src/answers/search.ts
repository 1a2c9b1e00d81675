import type { Citation } from '../citation/citation.ts';
import { parseCitation } from '../citation/typed/parse.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { branchOf } from '../knowledge/records.ts';
import { wordsOf } from '../law/concept.ts';
import { articleOf } from '../law/provision-id.ts';
import type { Text } from '../law/text.ts';
import type { Day } from '../time/day.ts';
import { treatyAsked } from './citation-asked.ts';
import { ownId } from './find-instrument.ts';
import { isNumber, nearestNumbers } from './near-texts.ts';
import { nearest } from './nearest.ts';
import { obligation } from './obligation.ts';
import { citedIn, namedIn } from './search-cited.ts';
import { NOT_SURE, type Understood } from './search-concepts.ts';
import { type HitKind, type SearchHit, standOn, type Unnamed } from './search-hit.ts';
import type { Scored, WordMatch } from './search-words.ts';
import { textStands } from './text-stands.ts';

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
  /** The words of the text that were found, each for a word of the question. */
  readonly matched: readonly WordMatch[];
  readonly score: number;
  /** The day of which it is the wording, and the state of the text that it was taken from. */
  readonly day: Day;
  readonly asOf: Day;
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
  const numbered = await citedIn(knowledge, words, on);
  if (numbered.cited.length === 0 && 'citation' in parseCitation(words)) return notHeld(knowledge, words, on);
  const { searchWords } = await import('./search-words.ts');
  const instruments = numbered.cited.filter((each) => each.kind === 'instrument').map(({ id }) => id);
  const { scored, understood, mayBeName } = searchWords(knowledge, numbered.rest, on, new Set(instruments));
  const cited = numbered.cited.length === 0 && mayBeName ? namedIn(knowledge, words, on) : numbered.cited;
  const best = mostSaid(scored);
  // A treaty that says it in more of the words makes no noise of the law.
  const bestLaw = mostSaid(scored.filter(({ document }) => branchOf(document.kind) === 'law'));
  const near = scored.filter(
    ({ said, through, document: { kind } }) =>
      through.length > 0 || said >= NOISE * (branchOf(kind) === 'law' ? bestLaw : best),
  );
  const found = onePerText(near.map((each) => hitOf(each, on)));
  const taken = new Set(cited.flatMap(({ id }) => [id, articleOf(id)]));
  const all = [...cited, ...found.filter(({ id }) => !taken.has(id))].filter(
    (hit) =>
      (kind === null || hit.kind === kind) &&
      !(question.onlyThen && (isOther(hit) || isTermOfOtherLaw(knowledge, hit, on))),
  );
  const asked = kind === null || kind === 'official-text' ? texts : [];
  const official = asked
    .map((text) => officialText(knowledge, text, on))
    .filter((hit) => !(question.onlyThen && isOther(hit)))
    .sort((a, b) => placeOf(a) - placeOf(b));
  const room = Math.min(official.length, Math.max(Math.ceil(limit * OFFICIAL), limit - all.length));
  const encoded = within(all, limit - room);
  const hits = [...encoded.map((hit) => named(knowledge, hit)), ...within(official, room)];
  const count = all.length + official.length;
  const suggestions = count > 0 ? [] : await meant(knowledge, words);
  const sure = understood.filter(({ weight }) => weight > NOT_SURE);
  return { hits, more: count - hits.length, understood: sure, suggestions };
}

function mostSaid(scored: readonly Scored[]): number {
  return Math.max(0, ...scored.map(({ said }) => said));
}

/** A citation of what is not held: other provisions that have its number in their text are no answer to it. */
async function notHeld(knowledge: Knowledge, words: string, on: Day): Promise<SearchAnswer> {
  const treaty = await treatyAsked(words);
  const suggestions = treaty
    ? await nearInTreaty(knowledge, treaty, words, on)
    : await nearInNumber(knowledge, words);
  return { hits: [], more: 0, understood: [], suggestions };
}

/** The instrument, and what is held of it that is near to the article. */
async function nearInTreaty(
  knowledge: Knowledge,
  citation: Citation,
  words: string,
  on: Day,
): Promise<Suggestion[]> {
  const instrument = knowledge.get('instrument', ownId(knowledge, citation.work ?? ''));
  const found = await obligation(knowledge, citation, words, on);
  const near = found.kind === 'not-found' ? found.nearest : [];
  return [
    ...(instrument ? [{ id: instrument.id, label: instrument.title }] : []),
    ...near.map(({ id, heading }) => ({ id, label: heading })),
  ].slice(0, MOST_SUGGESTIONS);
}

const MOST_SUGGESTIONS = 3;
/** The share of the letters of a question that may be wrong: among thousands of terms some are like any word. */
const WRONG_IN_WORDS = 0.3;

/** Wordings that are in force, then those of which nobody knows, then those that are not, each in their order. */
function placeOf({ state }: SearchHit): number {
  return STATES.indexOf(state);
}

const STATES: readonly SearchHit['state'][] = ['in-force', null, 'unread', 'ended', 'not-yet'];

function isOther({ state, match }: Unnamed): boolean {
  return isOutside(state) && match !== 'citation';
}

function isOutside(state: SearchHit['state']): boolean {
  return state === 'ended' || state === 'not-yet';
}

/** Whether a term leads to law, and to none that is there on that day. */
function isTermOfOtherLaw(knowledge: Knowledge, { id, kind }: Unnamed, on: Day): boolean {
  const concept = kind === 'term' ? knowledge.get('concept', id) : undefined;
  const led = new Set(concept?.leadsTo.flatMap(({ to }) => to.flatMap((each) => [each, articleOf(each)])));
  const texts = (knowledge.get('searchable') ?? [])
    .flatMap(({ documents }) => documents)
    .filter((document) => led.has(document.id));
  return texts.length > 0 && texts.every((text) => isOutside(standOn(text, on).state));
}

/** What was cited, then the law of the day, then the other law, each in its order, in as many places. */
function within<Hit extends Unnamed>(all: readonly Hit[], limit: number): Hit[] {
  const then = all.filter((hit) => !isOther(hit));
  const other = all.filter(isOther);
  const kept = Math.min(other.length, Math.max(Math.floor(limit * OTHER_LAW), limit - then.length));
  return [...then.slice(0, limit - kept), ...other.slice(0, kept)];
}

function hitOf({ document, said: _, ...rest }: Scored, on: Day): Unnamed {
  const { id, kind } = document;
  return { id, kind, ...standOn(document, on), ...rest };
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
  const name = version?.heading ?? nameOf(knowledge, hit);
  return { ...hit, name: name ?? { nl: id, fr: id, en: id } };
}

function nameOf(knowledge: Knowledge, { id, kind }: Unnamed): Text | undefined {
  switch (kind) {
    case 'instrument':
      return knowledge.get('instrument', id)?.title;
    case 'obligation':
      return knowledge.get('treaty-article', articleOf(id))?.obligations.find((each) => each.id === id)
        ?.label;
    case 'term':
      return knowledge.get('concept', id)?.preferred;
    case 'act':
      return knowledge.get('act', id)?.title;
    default:
      return undefined;
  }
}

function officialText(knowledge: Knowledge, text: TextHit, on: Day): SearchHit {
  const { id, title, passage, match, matched, score, day, asOf } = text;
  return {
    id,
    kind: 'official-text',
    match,
    score,
    name: { nl: title, fr: title, en: title },
    ...textStands(knowledge, id, day, on),
    words: matched,
    through: [],
    wording: { passage, day, asOf },
  };
}

/** Articles whose number comes near. */
async function nearInNumber(knowledge: Knowledge, words: string): Promise<Suggestion[]> {
  const names = await nearestNumbers(knowledge, words);
  return names.map(({ id, heading }) => ({ id, label: heading }));
}

/** Headings and terms near to what was typed. */
async function meant(knowledge: Knowledge, words: string): Promise<Suggestion[]> {
  if (isNumber(words)) return nearInNumber(knowledge, words);
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
    MOST_SUGGESTIONS,
    WRONG_IN_WORDS,
  );
  return near.map(({ id, label }) => ({ id, label }));
}
