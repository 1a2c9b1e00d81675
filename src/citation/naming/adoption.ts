import { attempt, type Cursor, peek, takeSign } from '../words/cursor.ts';
import { readDate } from '../words/written-date.ts';

/** "(1948)", ", 1948", ", 4 November 1950": when a treaty was adopted, between its name and its articles. */
export function takeAdoption(cursor: Cursor): true | null {
  return attempt(cursor, () => {
    const bracketed = takeSign(cursor, '(');
    if (!bracketed && !takeSign(cursor, ',')) return null;
    if (attempt(cursor, readDate) === null && !takeYear(cursor)) return null;
    return !bracketed || takeSign(cursor, ')') ? true : null;
  });
}

function takeYear(cursor: Cursor): boolean {
  const isYear = /^(?:1[89]|20)\d\d$/.test(peek(cursor)?.text ?? '');
  if (isYear) cursor.at += 1;
  return isYear;
}
