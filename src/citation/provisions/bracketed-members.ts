import { attempt, type Cursor, peek, takeOne, takeSign } from '../words/cursor.ts';
import { AND } from '../words/list-words.ts';

/** Members of a list and commas that an author or an editor put in brackets. */

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** "379 (and 380) of", "379 [et 380] du": opens the bracket in front of "and"; what closes it, or null. */
export function takeOpeningBeforeAnd(cursor: Cursor): string | null {
  const closing = CLOSING.get(peek(cursor)?.text ?? '');
  const and = peek(cursor, 1);
  if (closing === undefined || and?.kind !== 'word' || !AND.has(and.text)) return null;
  cursor.at += 1;
  return closing;
}

/** "380[,] and 381": the comma that an editor added, where the list goes on. */
export function takeBracketedComma(cursor: Cursor): true | null {
  return attempt(cursor, () => {
    if (!(takeSign(cursor, '[') && takeSign(cursor, ',') && takeSign(cursor, ']'))) return null;
    const behind = cursor.at;
    const goesOn = takeOne(cursor, AND);
    cursor.at = behind;
    return goesOn ? true : null;
  });
}
