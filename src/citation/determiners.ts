import { type Cursor, peek, takeSign } from './cursor.ts';
import { THE, THIS } from './list-words.ts';

/** Skips the determiners that stand here. Whether one of the words says that what follows was named before. */
export function skipThe(cursor: Cursor): boolean {
  let back = false;
  for (let count = 0; count < 3; count += 1) {
    const token = peek(cursor);
    if (token?.kind !== 'word') break;
    if (THIS.has(token.text)) back = true;
    else if (!THE.has(token.text)) break;
    cursor.at += 1;
    takeSign(cursor, "'");
  }
  return back;
}
