import { fold } from './characters.ts';
import { ADJECTIVES, AND, ARTICLE_WORDS, THIS, WORK_NOUNS } from './list-words.ts';
import { workOpenings } from './openings.ts';
import { COUNTED_PLURALS } from './read-list.ts';
import { lineEndHyphen } from './tokens.ts';
import { ANNOUNCING, ORDINAL_WORDS } from './vocabulary.ts';

/** What may start at a place: a citation that opens with such a word, or an address on the web, which holds none. */
type Opening = 'article' | 'name' | 'part' | 'back' | 'number' | 'address';

export interface Place {
  readonly at: number;
  readonly opening: Opening;
}

const LETTER = 1;
const DIGIT = 2;
const SKIP = 3;

/** Classes of UTF-16 units up to this one are looked up in a table; further ones are no letters of our languages. */
const TABLE = 0x250;
const CLASSES = new Uint8Array(TABLE);
for (let code = 0; code < TABLE; code += 1) {
  const char = String.fromCharCode(code);
  if (code >= 48 && code <= 57) CLASSES[code] = DIGIT;
  else if (char.toLowerCase() !== char.toUpperCase() || code === 0xdf) CLASSES[code] = LETTER;
}
CLASSES[0xad] = SKIP;

function classOf(code: number): number {
  if (code < TABLE) return CLASSES[code] ?? 0;
  // Ligatures of printed text, and marks and joiners that stand inside words.
  if (code >= 0xfb00 && code <= 0xfb06) return LETTER;
  return (code >= 0x200b && code <= 0x200f) ||
    code === 0x2060 ||
    code === 0xfeff ||
    (code >= 0x300 && code < 0x370)
    ? SKIP
    : 0;
}

/** Longer words open no citation. */
const LONGEST_WORD = 32;

/** What a word opens, and the words of which one must follow; null where anything may. */
interface Entry {
  readonly opening: Opening;
  seconds: Set<string> | null;
}

let openings: ReadonlyMap<string, Entry> | undefined;
/** By the first three letters, 27 values each: whether any opening starts so. */
const STARTS = new Uint8Array(27 * 27 * 27);

function table(): ReadonlyMap<string, Entry> {
  if (openings) return openings;
  const made = new Map<string, Entry>();
  const add = (words: Iterable<string>, opening: Opening, seconds: Set<string> | null = null) => {
    for (const word of words) if (!made.has(word)) made.set(word, { opening, seconds });
  };
  add(['http', 'https', 'www', 'mailto'], 'address');
  add(ARTICLE_WORDS, 'article');
  add(THIS, 'back', new Set([...ARTICLE_WORDS, ...WORK_NOUNS.keys(), ...THIS, ...ADJECTIVES]));
  for (const [first = '', second] of workOpenings()) addName(made, first, second);
  const ordinals = [...ORDINAL_WORDS].map(([word]) => word);
  const announcing = [...ANNOUNCING.keys(), ...PLURAL_PARTS].filter((word) => /^[a-z]/.test(word));
  add(announcing, 'part', new Set([...ordinals, NUMBER]));
  add(ordinals, 'part', new Set([...COUNTED_PLURALS.keys(), ...AND]));
  for (const word of made.keys()) STARTS[startOf(word)] = 1;
  openings = made;
  return made;
}

function addName(made: Map<string, Entry>, first: string, second: string | undefined): void {
  const entry = made.get(first);
  if (entry === undefined) {
    made.set(first, { opening: 'name', seconds: second === undefined ? null : new Set([second]) });
  } else if (entry.opening === 'name') {
    if (second === undefined) entry.seconds = null;
    else entry.seconds?.add(second);
  }
}

function startOf(word: string): number {
  const [a, b, c] = [0, 1, 2].map((at) => letter(word.charCodeAt(at)));
  return ((a ?? 0) * 27 + (b ?? 0)) * 27 + (c ?? 0);
}

const PLURAL_PARTS = ['leden', 'paragrafen', 'paragraphes', 'paragraphs', 'punten', 'points', 'alineas'];

function letter(code: number): number {
  return code >= 97 && code <= 122 ? code - 96 : 0;
}

/** Latin letters by their UTF-16 unit, in lower case without their accents, as 1 to 26; 0 for others. */
const LETTERS = Uint8Array.from({ length: TABLE }, (_, code) =>
  CLASSES[code] === LETTER ? letter(fold(String.fromCharCode(code)).charCodeAt(0)) : 0,
);

/**
 * The first place at or behind `from`, and before `until`, where a citation may start. The unit before `from` tells
 * whether a word is under way there.
 */
export function nextPlace(text: string, from: number, until: number): Place | null {
  const words = table();
  let at = from;
  let before = at > 0 ? classBefore(text, at) : 0;
  while (at < until) {
    const code = text.charCodeAt(at);
    const kind = code < TABLE ? (CLASSES[code] ?? 0) : classOf(code);
    if (kind === LETTER) {
      if (before === LETTER) {
        at += 1;
        continue;
      }
      const end = wordEnd(text, at);
      if (mayOpen(text, at, code)) {
        const opening = openingOf(text, at, end, words);
        if (opening) return { at, opening };
      }
      at = end;
      before = LETTER;
      continue;
    }
    if (kind === DIGIT && before !== DIGIT && mayCite(text, at)) return { at, opening: 'number' };
    if (code === 0xa7) return { at, opening: 'part' };
    if (kind !== SKIP) before = kind;
    at += 1;
  }
  return null;
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
    const kind = code < TABLE ? CLASSES[code] : classOf(code);
    if (kind !== LETTER && kind !== SKIP) break;
    if (at - start > LONGEST_WORD) break;
  }
  return at;
}

/** Whether any opening starts with these letters; yes where something invisible or a hyphen stands among them. */
function mayOpen(text: string, at: number, code: number): boolean {
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  const a = code < TABLE ? (LETTERS[code] ?? 0) : 0;
  const b = second < TABLE ? (LETTERS[second] ?? 0) : 0;
  const c = b > 0 && third < TABLE ? (LETTERS[third] ?? 0) : 0;
  if (STARTS[(a * 27 + b) * 27 + c] === 1) return true;
  return (
    code >= TABLE ||
    (second >= TABLE && classOf(second) !== 0) ||
    second === 0xad ||
    second === 45 ||
    third === 45 ||
    third === 0xad
  );
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
  if (length === 3) return true;
  if (next === 47 || next === 40) return isDigit(text.charCodeAt(end + 1));
  if (classOf(next) === LETTER || classOf(next) === SKIP) return true;
  // A bracket behind a space, "3 (1) (b) OPSC"; and names that open with their year, "1980 Hague Convention".
  return next <= 32 || next === 160
    ? text.charCodeAt(end + 1) === 40 || (length === 4 && (text.charCodeAt(end + 1) | 32) === 104)
    : false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
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
  // "l'enfant": of names of one letter, the dot tells the abbreviation.
  if (
    found &&
    word.length === 1 &&
    found.opening === 'name' &&
    found.seconds === null &&
    text.charCodeAt(end) !== 46
  )
    return undefined;
  if (found) return followed(text, end, found) ? found.opening : undefined;
  const joined = text.charCodeAt(end) === 45 ? lineEndHyphen(text, end) : null;
  if (joined === null) return undefined;
  return words.get(word + foldedWord(text.slice(joined, wordEnd(text, joined))))?.opening;
}

/** Stands for any number or single letter. */
const NUMBER = '#';

/** More blanks and signs between two words of a name are not looked through. */
const LONGEST_GAP = 24;

function followed(text: string, end: number, { seconds }: Entry): boolean {
  if (seconds === null) return true;
  let at = end;
  while (at < end + LONGEST_GAP && classOf(text.charCodeAt(at)) === 0) at += 1;
  const behind = wordEnd(text, at);
  if (seconds.has(NUMBER) && (CLASSES[text.charCodeAt(at)] === DIGIT || behind === at + 1)) return true;
  if (at === end || text.charCodeAt(behind) === 45) return true;
  return seconds.has(foldedWord(text.slice(at, behind)));
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
