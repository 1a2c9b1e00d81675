import { type Day, dayOf } from '../../time/day.ts';
import { attempt, type Cursor, peek, takeSign, takeWord } from './cursor.ts';
import { takeDigits } from './read-number.ts';
import { FIRST_ENDING, MONTH_WORDS } from './vocabulary.ts';

/** What stands between the kind of a work and its date: "wet van", "loi du", "Act dated". */
export const BEFORE_DATE: ReadonlySet<string> = new Set(['van', 'du', 'of', 'dd', 'dated', 'd']);

/** "13 april 1995", "13/04/1995", "1995-04-13", "April 13th, 1995", "the 13th of April, 1995", "28.11.00". */
export function readDate(cursor: Cursor): Day | null {
  const english = attempt(cursor, readEnglishDate);
  if (english) return english;
  if (peek(cursor, 1)?.kind === 'number') takeSign(cursor, 'the');
  const first = takeDigits(cursor);
  takeWord(cursor, FIRST_ENDING);
  if (first !== null && takeWord(cursor, ENGLISH_ENDING)) takeSign(cursor, 'of');
  const month = takeWord(cursor, MONTH_WORDS) ?? takeSeparated(cursor);
  // "16th May of 2004", "10 August, 2005"
  if (month !== null) takeBeforeYear(cursor, 'of') || takeBeforeYear(cursor, ',');
  takeSeparator(cursor);
  // "13/04/’95", "26 september '08"
  if (/^\d\d$/.test(peek(cursor, 1)?.text ?? '') && peek(cursor, 1)?.attached) takeSign(cursor, "'");
  // "16 mei 20048": the year, and a footnote mark that a PDF has glued to it.
  if (/^(?:1[89]|20)\d{3,5}$/.test(peek(cursor)?.text ?? '')) cursor.tokens.split?.(cursor.at, 4);
  const last = takeDigits(cursor);
  if (first === null || month === null || last === null) return null;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  return dayOf(yearOf(year), month, Number(day));
}

const ENGLISH_ENDING: ReadonlyMap<string, true> = new Map(
  ['st', 'nd', 'rd', 'th'].map((word) => [word, true]),
);

/** "April 13, 1995", "April 13th 1995". */
function readEnglishDate(cursor: Cursor): Day | null {
  const month = takeWord(cursor, MONTH_WORDS);
  // "Aug. 10, 2005"
  if (peek(cursor)?.attached) takeSign(cursor, '.');
  const day = month === null ? null : takeDigits(cursor);
  if (day !== null) takeWord(cursor, ENGLISH_ENDING);
  takeSign(cursor, ',');
  const year = day === null ? null : takeDigits(cursor);
  return month === null || year === null || year.length !== 4
    ? null
    : dayOf(Number(year), month, Number(day));
}

/** "28.11.00": two digits are a year of this half-century or the last decades of the one before; 30 to 69 may be either. */
function yearOf(written: string): number {
  const year = Number(written);
  if (written.length !== 2 || (year >= 30 && year < 70)) return year;
  return year + (year < 30 ? 2000 : 1900);
}

function takeBeforeYear(cursor: Cursor, text: string): boolean {
  return (
    (peek(cursor, 1)?.text.length ?? 0) >= 4 && peek(cursor, 1)?.kind === 'number' && takeSign(cursor, text)
  );
}

function takeSeparated(cursor: Cursor): number | null {
  if (!takeSeparator(cursor)) return null;
  const digits = takeDigits(cursor);
  return digits === null ? null : Number(digits);
}

function takeSeparator(cursor: Cursor): boolean {
  const attached = peek(cursor)?.attached;
  return Boolean(attached) && (takeSign(cursor, '/') || takeSign(cursor, '-') || takeSign(cursor, '.'));
}
