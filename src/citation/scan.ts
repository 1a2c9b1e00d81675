import { fold } from './characters.ts';
import { ARTICLE_WORDS, SAME, THIS } from './list-words.ts';
import { workOpenings } from './read-work.ts';
import { lineEndHyphen } from './tokens.ts';
import { ANNOUNCING, ORDINAL_WORDS } from './vocabulary.ts';

/** What may start at a place: a citation that opens with such a word, or an address on the web, which holds none. */
export type Opening = 'article' | 'name' | 'part' | 'back' | 'number' | 'address';

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

let openings: ReadonlyMap<string, Opening> | undefined;
/** By the first two letters, 27 values each: whether any opening starts so. */
const STARTS = new Uint8Array(27 * 27);

function table(): ReadonlyMap<string, Opening> {
  if (openings) return openings;
  const made = new Map<string, Opening>();
  const add = (words: Iterable<string>, opening: Opening) => {
    for (const word of words) if (!made.has(word)) made.set(word, opening);
  };
  add(['http', 'https', 'www', 'mailto'], 'address');
  add(ARTICLE_WORDS, 'article');
  add([...THIS, ...SAME], 'back');
  add(workOpenings(), 'name');
  add(
    [...ANNOUNCING.keys(), ...PLURAL_PARTS, ...[...ORDINAL_WORDS].map(([word]) => word)].filter((word) =>
      /^[a-z]/.test(word),
    ),
    'part',
  );
  for (const word of made.keys()) STARTS[letter(word.charCodeAt(0)) * 27 + letter(word.charCodeAt(1))] = 1;
  openings = made;
  return made;
}

const PLURAL_PARTS = ['leden', 'paragrafen', 'paragraphes', 'paragraphs', 'punten', 'points', 'alineas'];

function letter(code: number): number {
  return code >= 97 && code <= 122 ? code - 96 : 0;
}

/** A Latin letter in lower case without its accent, as 1 to 26; 0 for others. */
function foldedLetter(code: number): number {
  if (code < 128) return letter(code | 32);
  return code < TABLE ? letter(fold(String.fromCharCode(code)).charCodeAt(0)) : 0;
}

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
      if (
        STARTS[foldedLetter(code) * 27 + foldedLetter(text.charCodeAt(at + 1))] ||
        classOf(text.charCodeAt(at + 1)) === SKIP
      ) {
        const opening = openingOf(text, at, end, words);
        if (opening) return { at, opening };
      } else if (end === at + 1) {
        const opening = openingOf(text, at, end, words);
        if (opening) return { at, opening };
      }
      at = end;
      before = LETTER;
      continue;
    }
    if (kind === DIGIT && before !== DIGIT) return { at, opening: 'number' };
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

function openingOf(
  text: string,
  start: number,
  end: number,
  words: ReadonlyMap<string, Opening>,
): Opening | undefined {
  if (end - start > LONGEST_WORD) return undefined;
  const word = foldedWord(text.slice(start, end));
  const found = words.get(word);
  if (found) return found;
  const joined = text.charCodeAt(end) === 45 ? lineEndHyphen(text, end) : null;
  return joined === null
    ? undefined
    : words.get(word + foldedWord(text.slice(joined, wordEnd(text, joined))));
}

function foldedWord(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  let folded = '';
  for (const char of word) folded += fold(char);
  return folded;
}
