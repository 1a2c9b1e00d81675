import { attempt, type Cursor, peek, takeSign } from './cursor.ts';
import { isNumber, LATIN_SUFFIXES, MAX_SEGMENTS } from './numbers.ts';

/** `number` is normalised (`433bis/1`); `degree` says that it was written as an item, `1°` or `3°bis`. */
export interface Numeral {
  readonly number: string;
  readonly degree: boolean;
}

const LATIN: ReadonlySet<string> = new Set(LATIN_SUFFIXES);

/** A number with its suffix (attached, hyphenated or after a space) and what follows its slash. */
export function readNumeral(cursor: Cursor): Numeral | null {
  return attempt(cursor, () => {
    const digits = takeDigits(cursor);
    if (digits === null) return null;
    const before = takeSign(cursor, '°');
    const suffix = takeSuffix(cursor);
    const degree = takeSign(cursor, '°') || before;
    const number = digits + suffix + takeSlashes(cursor);
    return isNumber(number) ? { number, degree } : null;
  });
}

/** The digits of one token as they stand, or null. */
export function takeDigits(cursor: Cursor): string | null {
  const token = peek(cursor);
  if (token?.kind !== 'number') return null;
  cursor.at += 1;
  return token.text;
}

function takeSuffix(cursor: Cursor): string {
  const hyphen = peek(cursor)?.text === '-' && peek(cursor)?.attached && peek(cursor, 1)?.attached;
  const word = peek(cursor, hyphen ? 1 : 0);
  if (!word || !LATIN.has(word.text)) return '';
  cursor.at += hyphen ? 2 : 1;
  return word.text;
}

/** `/1`, `/1bis`, `/1/2`: written together, since "379 / 380" is a list. */
function takeSlashes(cursor: Cursor): string {
  let slashes = '';
  for (let count = 1; count < MAX_SEGMENTS; count += 1) {
    const slash = peek(cursor);
    const digits = peek(cursor, 1);
    if (slash?.text !== '/' || !slash.attached || digits?.kind !== 'number' || !digits.attached) break;
    cursor.at += 2;
    slashes += `/${digits.text}${takeSuffix(cursor)}`;
  }
  return slashes;
}
