import { attempt, type Cursor, peek, takeOne, takeSign } from './cursor.ts';
import { type Phrases, phrases } from './list-words.ts';
import { isYear } from './number-order.ts';
import { LATIN_SUFFIXES } from './numbers.ts';
import { takePhrase } from './take-phrase.ts';
import { readDate } from './written-date.ts';

/** The parts that a code is divided into: "Book I, Chapter IV bis", "Boek II, Titel VIII". They add nothing to an article. */

const DIVISIONS: ReadonlySet<string> = new Set(
  `book title chapter part section subsection boek titel hoofdstuk deel afdeling onderafdeling livre titre chapitre partie
  sous`.split(/\s+/),
);
const SUFFIXES: ReadonlySet<string> = new Set(LATIN_SUFFIXES);

/** Takes ", Book I, Chapter IV bis" with the comma in front; null where there is none. */
export function takeDivisions(cursor: Cursor): true | null {
  let taken = 0;
  while (taken < 5 && attempt(cursor, takeDivision)) taken += 1;
  return taken > 0 ? true : null;
}

/** ", as amended on 5 August 2003": in which state a code is cited. */
export function takeState(cursor: Cursor): true | null {
  takeSign(cursor, ',');
  if (!takePhrase(cursor, AMENDED)) return null;
  if (attempt(cursor, readDate)) return true;
  if (!isYear(peek(cursor)?.text ?? '')) return null;
  cursor.at += 1;
  return true;
}

const AMENDED: Phrases = phrases([
  'as amended on',
  'as amended in',
  'amended on',
  'amended in',
  'zoals gewijzigd op',
  'zoals gewijzigd in',
  'tel que modifie le',
  'tel que modifie en',
]);

function takeDivision(cursor: Cursor): true | null {
  takeSign(cursor, ',');
  if (!takeOne(cursor, DIVISIONS)) return null;
  if (
    cursor.tokens.at(cursor.at - 1)?.text === 'sous' &&
    !(takeSign(cursor, '-') && takeOne(cursor, SECTION))
  )
    return null;
  const number = peek(cursor);
  const isNumber = number?.kind === 'number' || (number?.kind === 'word' && ROMAN.test(number.text));
  if (!isNumber) return null;
  cursor.at += 1;
  if (takeSign(cursor, '/')) cursor.at += 1;
  takeOne(cursor, SUFFIXES);
  return true;
}

/** "IV", "IVbis". */
const ROMAN = new RegExp(`^[ivx]+(?:${LATIN_SUFFIXES.join('|')})?$`);

const SECTION: ReadonlySet<string> = new Set(['section']);
