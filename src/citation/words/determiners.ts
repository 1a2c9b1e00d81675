import { type Cursor, peek, takeOne, takeSign } from './cursor.ts';
import { THE, THIS } from './list-words.ts';

/** "article 3 of its Protocol". */
export const ITS: ReadonlySet<string> = new Set('its zijn haar son sa ses'.split(' '));

/** "Article 372 of their Criminal Code", "of that country's Criminal Code". */
const POSSESSIVES: ReadonlySet<string> = new Set([...ITS, ...'their hun leur'.split(' ')]);
const OWN: ReadonlySet<string> = new Set('own eigen propre'.split(' '));

/** Takes what says that a code is that of somebody the text has spoken of. */
export function takePossessor(cursor: Cursor): true | null {
  if (takeOne(cursor, POSSESSIVES)) {
    takeOne(cursor, OWN);
    return true;
  }
  if (!takeOne(cursor, THIS) || peek(cursor)?.kind !== 'word') return null;
  cursor.at += 1;
  if (peek(cursor)?.attached && takeSign(cursor, "'") && takeSign(cursor, 's')) {
    takeOne(cursor, OWN);
    return true;
  }
  return takeOne(cursor, POSSESSIVES) ? true : null;
}

/** The same in front of a place. */
export const POSSESSED =
  /(?<!\p{L})(?:their|its|hun|zijn|haar|leur|son|(?:that|this|dat|die)\s\p{L}{2,15}(?:['’]s|\szijn))(?:\s(?:own|eigen|propre))?\s$/iu;

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
