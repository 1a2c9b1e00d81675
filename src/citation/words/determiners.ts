import { type Cursor, peek, takeSign } from './cursor.ts';
import { THE, THIS } from './list-words.ts';

/** "article 3 of its Protocol". */
export const ITS: ReadonlySet<string> = new Set('its zijn haar son sa ses'.split(' '));

/** What stands between "of" and the work: whether an article does, and a word that refers back. */
export function takeBefore(cursor: Cursor, text = ''): { readonly the: boolean; readonly back: boolean } {
  let the = false;
  let back = false;
  for (let count = 0; count < 4; count += 1) {
    const token = peek(cursor);
    if (token?.kind !== 'word') break;
    // "de la L. du 13 avril 1995"
    if (token.text === 'l' && text.charAt(token.start) === 'L') break;
    if (THIS.has(token.text)) back = true;
    else if (THE.has(token.text) || ITS.has(token.text)) the = true;
    else break;
    cursor.at += 1;
    takeSign(cursor, "'");
  }
  return { the, back };
}

/** Skips the determiners that stand here. Whether one of the words says that what follows was named before. */
export function skipThe(cursor: Cursor): boolean {
  return takeBefore(cursor).back;
}
