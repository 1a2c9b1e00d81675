import { isDescribing } from '../naming/dated-works.ts';
import { ADJECTIVE, NUMBER, workOpenings } from '../naming/openings.ts';
import { COUNTED_PLURALS, LAST } from '../provisions/counted-parts.ts';
import { fold } from '../words/characters.ts';
import { ADJECTIVES, AND, ARTICLE_WORDS, SECTIONS, THIS, WORK_NOUNS } from '../words/list-words.ts';
import { HOME, longerStates, NATIONALITIES, STATES } from '../words/states.ts';
import { lineEndHyphen } from '../words/tokens.ts';
import { ANNOUNCING, ORDINAL_ENDINGS, ORDINAL_WORDS } from '../words/vocabulary.ts';
import {
  type Automaton,
  automatonOf,
  BETWEEN,
  classOf,
  DIGIT,
  IN_NUMBER,
  IN_WORD,
  inputOf,
  LETTER,
  SKIP,
  STOP,
} from './automaton.ts';
import { monthOpenings } from './date-of-an-act.ts';

/** What may start at a place: a citation that opens with such a word, the name of a state, or an address on the web, which holds none. */
type Opening = 'article' | 'section' | 'name' | 'part' | 'back' | 'number' | 'month' | 'state' | 'address';

export interface Place {
  readonly at: number;
  readonly opening: Opening;
}

/** Longer words open no citation. */
const LONGEST_WORD = 32;

/** What a word opens, and the words of which one must follow; null where anything may. */
interface Entry {
  readonly opening: Opening;
  seconds: Set<string> | null;
  /** It is the name of a state where none of these follows. */
  state?: true;
}

/** What stands behind an ordinal that opens a part. */
const COUNTED_NEXT = { opening: 'part', seconds: new Set([...COUNTED_PLURALS.keys(), ...AND]) } as const;

interface Openings {
  readonly words: ReadonlyMap<string, Entry>;
  readonly automaton: Automaton<Entry>;
}

let openings: Openings | undefined;

function table(): Openings {
  if (openings) return openings;
  const made = new Map<string, Entry>();
  const add = (words: Iterable<string>, opening: Opening, seconds: Set<string> | null = null) => {
    for (const word of words) if (!made.has(word)) made.set(word, { opening, seconds });
  };
  add(['http', 'https', 'www', 'mailto'], 'address');
  add(ARTICLE_WORDS, 'article');
  add(SECTIONS, 'section', new Set([NUMBER]));
  add(THIS, 'back', new Set([...ARTICLE_WORDS, ...WORK_NOUNS.keys(), ...THIS, ...ADJECTIVES]));
  const ordinals = [...ORDINAL_WORDS].map(([word]) => word);
  add([...ordinals, ...LAST], 'part', new Set(COUNTED_NEXT.seconds));
  for (const [first = '', second] of workOpenings()) addName(made, first, second);
  const months = monthOpenings().map(foldedWord);
  add(months, 'month', new Set([NUMBER]));
  const announcing = [...ANNOUNCING.keys(), ...PLURAL_PARTS].filter((word) => /^[a-z]/.test(word));
  add(announcing, 'part', new Set([...ordinals, NUMBER]));
  for (const word of [...HOME, ...STATES, ...NATIONALITIES]) addState(made, word, null);
  for (const [word, seconds] of longerStates()) addState(made, word, new Set(seconds));
  openings = { words: made, automaton: automatonOf(made) };
  return openings;
}

function addName(made: Map<string, Entry>, first: string, second: string | undefined): void {
  const entry = made.get(first);
  if (entry === undefined) {
    made.set(first, { opening: 'name', seconds: second === undefined ? null : new Set([second]) });
  } else if (entry.opening === 'part') {
    // "The third Optional Protocol" is a name, and read where no part is.
    if (second !== undefined) entry.seconds?.add(second);
  } else if (entry.opening === 'name') {
    if (second === undefined) entry.seconds = null;
    else entry.seconds?.add(second);
  }
}

/** "Belgian" may open the name of a code as well. */
function addState(made: Map<string, Entry>, word: string, seconds: Set<string> | null): void {
  const entry = made.get(word);
  if (entry === undefined) made.set(word, { opening: 'state', seconds });
  else entry.state = true;
}

const PLURAL_PARTS = ['leden', 'paragrafen', 'paragraphes', 'paragraphs', 'punten', 'points', 'alineas'];

/**
 * The first place at or behind `from`, and before `until`, where a citation may start. The unit before `from` tells
 * whether a word is under way there.
 */
export function nextPlace(text: string, from: number, until: number): Place | null {
  const { words, automaton } = table();
  const { moves } = automaton;
  let at = from;
  let state = stateAt(text, at);
  // A word that begins in front of `until` may end behind it.
  while (at < until || automaton.depth(state) > 0) {
    const code = text.charCodeAt(at);
    const next = moves[state + inputOf(code)] ?? STOP;
    if (next !== STOP) {
      state = next;
      at += 1;
      continue;
    }
    const start = at - automaton.depth(state);
    if (start < at || classOf(code) === LETTER) {
      const entry = inputOf(code) === 0 ? automaton.meaning(state) : undefined;
      const opening = entry
        ? openingAt(text, start, at, entry)
        : openingOf(text, start, wordEnd(text, start), words);
      if (opening) return { at: start, opening };
      state = IN_WORD;
    } else if (code === 0xa7) return { at, opening: 'part' };
    else if (opensPart(text, at)) return { at, opening: 'part' };
    else if (mayCite(text, at)) return { at, opening: 'number' };
    else state = IN_NUMBER;
  }
  return null;
}

function stateAt(text: string, at: number): number {
  const before = classBefore(text, at);
  return before === LETTER ? IN_WORD : before === DIGIT ? IN_NUMBER : BETWEEN;
}

/** The class of the last visible unit before a place. */
function classBefore(text: string, at: number): number {
  for (let back = at - 1; back >= 0 && back > at - 9; back -= 1) {
    const kind = classOf(text.charCodeAt(back));
    if (kind !== SKIP) return kind;
  }
  return 0;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind !== LETTER && kind !== SKIP) break;
    if (at - start > LONGEST_WORD) break;
  }
  return at;
}

/**
 * Whether a number without the word "article" in front may be one: three digits, or something behind it that dates,
 * prices and counts don't have.
 */
function mayCite(text: string, at: number): boolean {
  let end = at + 1;
  while (end < at + 6 && isDigit(text.charCodeAt(end))) end += 1;
  const length = end - at;
  if (length > 5 || text.charCodeAt(at) === 48) return false;
  const next = text.charCodeAt(end);
  if (length === 3) return !isThousands(text, end);
  if (next === 47 || next === 40) return isDigit(text.charCodeAt(end + 1));
  if (classOf(next) === LETTER || classOf(next) === SKIP) return true;
  // A bracket behind a space, "3 (1) (b) OPSC"; and names that open with their year, "1980 Hague Convention".
  return next <= 32 || next === 160
    ? length === 4
      ? /^ha/i.test(text.slice(end + 1, end + 3))
      : text.charCodeAt(end + 1) === 40
    : false;
}

/** "1° van artikel 379", "2e et 3e alinéas de": the number of a part, in front of its article. */
function opensPart(text: string, at: number): boolean {
  const end = at + (isDigit(text.charCodeAt(at + 1)) ? 2 : 1);
  const next = text.charCodeAt(end);
  if (next === 0xb0 || next === 0xba) return true;
  if (classOf(next) !== LETTER) return false;
  const behind = wordEnd(text, end);
  return ORDINAL_ENDINGS.has(foldedWord(text.slice(end, behind))) && followed(text, behind, COUNTED_NEXT);
}

/** "252 000", "252.000": an amount. */
function isThousands(text: string, end: number): boolean {
  const parted = text.charCodeAt(end);
  if (parted !== 32 && parted !== 46 && parted !== 160) return false;
  return text.startsWith('000', end + 1) && !isDigit(text.charCodeAt(end + 4));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What a word of the list opens where it stands. */
function openingAt(text: string, start: number, end: number, entry: Entry): Opening | undefined {
  const { opening, seconds } = entry;
  // "l'enfant": of names of one letter, the dot tells the abbreviation; or the day as Justel writes it, "L 2005-08-10/61".
  const lone =
    end === start + 1 &&
    opening === 'name' &&
    seconds === null &&
    text.charCodeAt(end) !== 46 &&
    !isDigit(text.charCodeAt(end)) &&
    !(isDigit(text.charCodeAt(end + 1)) && text.charCodeAt(end + 5) === 45);
  if (!lone && followed(text, end, entry)) return opening;
  return entry.state ? 'state' : undefined;
}

function openingOf(
  text: string,
  start: number,
  end: number,
  words: ReadonlyMap<string, Entry>,
): Opening | undefined {
  if (end - start > LONGEST_WORD) return undefined;
  const word = foldedWord(text.slice(start, end));
  const found = words.get(word);
  const opening = found && openingAt(text, start, end, found);
  if (opening) return opening;
  const joined = text.charCodeAt(end) === 45 ? lineEndHyphen(text, end) : null;
  if (joined === null) return undefined;
  return words.get(word + foldedWord(text.slice(joined, wordEnd(text, joined))))?.opening;
}

/** Through more blanks and signs one doesn't look for the second word of a name: it may be there. */
const LONGEST_GAP = 24;

function followed(text: string, end: number, { seconds }: Entry): boolean {
  if (seconds === null) return true;
  let at = end;
  while (at < end + LONGEST_GAP && classOf(text.charCodeAt(at)) === 0) at += 1;
  const kind = classOf(text.charCodeAt(at));
  if (kind === 0 || kind === SKIP) return true;
  const behind = wordEnd(text, at);
  if (seconds.has(NUMBER) && (kind === DIGIT || behind === at + 1)) return true;
  if (at === end || text.charCodeAt(behind) === 45) return true;
  const second = foldedWord(text.slice(at, behind));
  return seconds.has(second) || (seconds.has(ADJECTIVE) && isDescribing(second));
}

function foldedWord(word: string): string {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return foldedLetters(word);
  return word.toLowerCase();
}

function foldedLetters(word: string): string {
  let folded = '';
  for (const char of word) folded += fold(char);
  return folded;
}
