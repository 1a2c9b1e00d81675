import { LATIN_SUFFIXES } from '../numbers.ts';
import { attempt, type Cursor, peek, takeOne, takeSign } from '../words/cursor.ts';

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
