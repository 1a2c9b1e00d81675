import { attempt, type Cursor, peek, takeSign, takeWord } from '../words/cursor.ts';
import { takeDigits } from '../words/read-number.ts';
import type { WorkHint } from '../works.ts';

const COMMITTEE: ReadonlyMap<string, true> = new Map([['cm', true]]);
const RECOMMENDATION: ReadonlyMap<string, true> = new Map([['rec', true]]);

/** Recommendations of the Committee of Ministers of the Council of Europe: "CM/Rec(2018)7". */
export function readRecommendation(cursor: Cursor): WorkHint | null {
  return attempt<WorkHint>(cursor, () => {
    const committee = takeWord(cursor, COMMITTEE) !== null;
    if (committee && !takeSign(cursor, '/')) return null;
    if (!takeWord(cursor, RECOMMENDATION)) return null;
    const bracket = takeSign(cursor, '(');
    // "Rec(2001)16", as they were numbered until the Committee was named in front.
    if (!committee && !bracket) return null;
    const year = takeDigits(cursor);
    const parted = bracket ? takeSign(cursor, ')') : takeSign(cursor, '/');
    const number = parted ? takeDigits(cursor) : null;
    if (year === null || number === null || !/^20\d\d$/.test(year) || !/^[1-9]\d?$/.test(number)) return null;
    return peek(cursor)?.attached && peek(cursor)?.kind === 'word' ? null : `coe/rec-${year}-${number}`;
  });
}

/** The name of `coe/rec-2018-7`; null for every other work. */
export function recommendationName(work: string): string | null {
  const [, year, number] = /^coe\/rec-(20\d\d)-([1-9]\d?)$/.exec(work) ?? [];
  return year && number ? `CM/Rec(${year})${number}` : null;
}
