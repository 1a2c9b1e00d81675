import { attempt, type Cursor, peek, takeSign, takeWord } from '../words/cursor.ts';
import { takeDigits } from '../words/read-number.ts';
import type { WorkHint } from '../works.ts';

/** What stands in front of the number of a circular of the prosecutors general. */
const COL: ReadonlyMap<string, true> = new Map([['col', true]]);
const NUMBER_WORD: ReadonlyMap<string, true> = new Map(
  ['nr', 'no', 'n', 'numero', 'nummer'].map((word) => [word, true]),
);

/** "COL 01/2015", "Col. 01/07": numbered by year; a year of two digits is of 1997 to 2096. */
export function readCircular(cursor: Cursor): WorkHint | null {
  return attempt<WorkHint>(cursor, () => {
    if (!takeWord(cursor, COL)) return null;
    takeSign(cursor, '.');
    if (takeWord(cursor, NUMBER_WORD)) while (takeSign(cursor, '.') || takeSign(cursor, '°'));
    const number = takeDigits(cursor);
    const joined = peek(cursor)?.attached && takeSign(cursor, '/');
    const year = joined && peek(cursor)?.attached ? takeDigits(cursor) : null;
    if (number === null || year === null || !/^\d{1,2}$/.test(number) || Number(number) === 0) return null;
    const full = /^\d\d$/.test(year) ? (Number(year) >= 97 ? `19${year}` : `20${year}`) : year;
    return /^(?:199[7-9]|20\d\d)$/.test(full) ? `be/col/${full}-${number.padStart(2, '0')}` : null;
  });
}

/** The name of `be/col/2015-01` in words; null for every other work. */
export function circularName(work: string): string | null {
  const [, year, number] = /^be\/col\/(\d{4})-(\d\d)$/.exec(work) ?? [];
  return year && number ? `COL ${number}/${year}` : null;
}

/** What such names start with. */
export function circularOpenings(): readonly string[] {
  return ['col'];
}
