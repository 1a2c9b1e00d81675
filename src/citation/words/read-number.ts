import { isNumber, LATIN_SUFFIXES, MAX_SEGMENTS } from '../numbers.ts';
import { attempt, type Cursor, peek, takeSign } from './cursor.ts';

/** `number` is normalised (`433bis/1`); `degree` says that it was written as an item, `1°` or `3°bis`. */
export interface Numeral {
  readonly number: string;
  readonly degree: boolean;
}

/** From how it is written to the suffix: as it is, or shortened. */
const LATIN: ReadonlyMap<string, string> = new Map([
  ...LATIN_SUFFIXES.map((suffix) => [suffix, suffix] as const),
  ['qq', 'quinquies'] as const,
  ['quinq', 'quinquies'] as const,
]);

/** A number with its suffix (attached, hyphenated or after a space) and what follows its slash. */
export function readNumeral(cursor: Cursor): Numeral | null {
  return attempt(cursor, () => {
    const digits = takeDigits(cursor);
    if (digits === null) return null;
    const before = takeDegree(cursor);
    const suffix = takeSuffix(cursor);
    const degree = takeDegree(cursor) || before;
    const number = digits + suffix + takeSlashes(cursor);
    return isNumber(number) ? { number, degree } : null;
  });
}

/** "2°", and "2DEG" or "2o" where a text lost its signs. */
function takeDegree(cursor: Cursor): boolean {
  const sign = peek(cursor);
  const lost = sign?.attached && (sign.text === 'deg' || (sign.text === 'o' && !peek(cursor, 1)?.attached));
  if (lost) cursor.at += 1;
  return lost || takeSign(cursor, '°');
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
  const suffix = LATIN.get(peek(cursor, hyphen ? 1 : 0)?.text ?? '');
  if (suffix === undefined) return takeBrokenSuffix(cursor) || takeBracketedSuffix(cursor);
  cursor.at += hyphen ? 2 : 1;
  return suffix;
}

/** "380(bis)", "433 (quinquies)". */
function takeBracketedSuffix(cursor: Cursor): string {
  if (peek(cursor)?.text !== '(' || peek(cursor, 2)?.text !== ')') return '';
  const suffix = LATIN.get(peek(cursor, 1)?.text ?? '');
  if (suffix !== undefined) cursor.at += 3;
  return suffix ?? '';
}

/** "433qua- ter": the hyphen of a line end, where the line end was lost. */
function takeBrokenSuffix(cursor: Cursor): string {
  const [head, hyphen, tail] = [peek(cursor), peek(cursor, 1), peek(cursor, 2)];
  if (!head?.attached || head.kind !== 'word' || hyphen?.text !== '-' || !hyphen.attached) return '';
  const suffix = tail?.kind === 'word' ? LATIN.get(head.text + tail.text) : undefined;
  if (suffix === undefined) return '';
  cursor.at += 3;
  return suffix;
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
