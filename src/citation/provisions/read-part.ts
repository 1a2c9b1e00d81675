import { isLetter, isPlace, isRoman } from '../numbers.ts';
import { attempt, type Cursor, peek, takeSign, takeWord } from '../words/cursor.ts';
import { readNumeral, takeDigits } from '../words/read-number.ts';
import {
  ANNOUNCING,
  COUNTED,
  FIRST_ENDING,
  ORDINAL_ENDINGS,
  ORDINAL_WORDS,
  type WrittenKind,
} from '../words/vocabulary.ts';

/** A part before it is known what it stands in. */
export interface WrittenPart {
  readonly kind: WrittenKind;
  readonly number: string;
  /** Written for several: "leden 1", "§§ 1". */
  readonly several?: true;
}

const READERS = [readAnnounced, readCounted, readItem, readBracketed, readLettered];

/** One part of a provision in any spelling: `§ 4`, `derde lid`, `al. 3`, `5°`, `(b)`, `a)`. */
export function readPart(cursor: Cursor): WrittenPart | null {
  for (const read of READERS) {
    const part = attempt(cursor, read);
    if (part) return part;
  }
  return null;
}

/** `.1`, `.b` or `.4°`, written together with what stands before. */
export function readDotted(cursor: Cursor): WrittenPart | null {
  return attempt(cursor, () => {
    const dot = peek(cursor)?.attached && peek(cursor, 1)?.attached && takeSign(cursor, '.');
    if (!dot) return null;
    const numeral = readNumeral(cursor);
    const number = numeral?.number ?? takeLetter(cursor);
    return number === null ? null : { kind: numeral?.degree ? 'item' : 'dotted', number };
  });
}

function readAnnounced(cursor: Cursor): WrittenPart | null {
  const kind = takeWord(cursor, ANNOUNCING);
  if (kind === null) return null;
  takeSign(cursor, '.');
  const bracket = takeSign(cursor, '(');
  const part = kind === 'point' ? readPointed(cursor) : readPlaced(cursor, kind);
  // "§ 1)" closes what stands around it, "onder b)" belongs to the letter.
  const lettered = kind === 'point' || /^[a-z]/.test(part?.number ?? '');
  const closes = (bracket || lettered) && takeSign(cursor, ')');
  return bracket && !closes ? null : part;
}

/** "punt a" is a point, "punt 5" an item. */
function readPointed(cursor: Cursor): WrittenPart | null {
  const number = readNumeral(cursor)?.number;
  return number === undefined ? letterPart(takeLetter(cursor)) : { kind: 'item', number };
}

/** In French treaties "alinéa b" is the lettered point. */
function readPlaced(cursor: Cursor, kind: WrittenKind): WrittenPart | null {
  const place = takeWord(cursor, ORDINAL_WORDS);
  if (place !== null) return { kind, number: String(place) };
  const numeral = readNumeral(cursor);
  if (!numeral) return kind === 'al' ? letterPart(takeLetter(cursor)) : null;
  if (numeral.number === '1') takeWord(cursor, FIRST_ENDING);
  return numeral.degree ? null : { kind, number: numeral.number };
}

function readCounted(cursor: Cursor): WrittenPart | null {
  const place = takeWord(cursor, ORDINAL_WORDS)?.toString() ?? takeOrdinal(cursor);
  const kind = takeWord(cursor, COUNTED);
  if (SHORT.has(cursor.tokens.at(cursor.at - 1)?.text ?? '')) takeSign(cursor, '.');
  return place === null || kind === null ? null : { kind, number: place };
}

const SHORT: ReadonlySet<string> = new Set(['al', 'alin', 'para']);

function takeOrdinal(cursor: Cursor): string | null {
  const digits = takeDigits(cursor);
  const ending = peek(cursor)?.attached ? takeWord(cursor, ORDINAL_ENDINGS) : null;
  return digits !== null && ending && isPlace(digits) ? digits : null;
}

function readItem(cursor: Cursor): WrittenPart | null {
  const numeral = readNumeral(cursor);
  return numeral?.degree ? { kind: 'item', number: numeral.number } : null;
}

function readBracketed(cursor: Cursor): WrittenPart | null {
  if (!takeSign(cursor, '(')) return null;
  const numeral = readNumeral(cursor);
  const number = numeral?.number ?? takeLetter(cursor);
  if (number === null || !takeSign(cursor, ')')) return null;
  return { kind: numeral?.degree ? 'item' : 'nested', number };
}

/** `a`, `a)` or `ii)`; not the letters of `l'article`, `379 e.v.` and `379 i.v.m. 380`. */
function readLettered(cursor: Cursor): WrittenPart | null {
  const letter = takeLetter(cursor);
  if (letter === null) return null;
  if (takeSign(cursor, ')')) return { kind: 'nested', number: letter };
  const abbreviates = takeSign(cursor, "'") || takeSign(cursor, '.');
  return letter.length === 1 && !abbreviates ? { kind: 'bare', number: letter } : null;
}

function takeLetter(cursor: Cursor): string | null {
  const token = peek(cursor);
  if (token?.kind !== 'word' || !(isLetter(token.text) || isRoman(token.text))) return null;
  // "(art. 1382 CC)": the code, whose bracket closes; no law has so many points.
  if (token.text === 'cc') return null;
  cursor.at += 1;
  return token.text;
}

function letterPart(number: string | null): WrittenPart | null {
  return number === null ? null : { kind: 'point', number };
}
