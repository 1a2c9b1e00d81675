import { type Cursor, peek, takeSign } from './cursor.ts';
import { ARTICLE_WORDS, WORK_NOUNS } from './list-words.ts';

/** Titles as English writes them: a capital to each word that is not small. */

const LINKS: ReadonlySet<string> = new Set(
  'of on for to against concerning relating regarding with between from van de du des d la le l'.split(' '),
);
const SMALL: ReadonlySet<string> = new Set(
  'of on for to against in by the all its and with from at'.split(' '),
);

/** More words than such a title has. */
const MOST_WORDS = 24;

/** Whether a word with a capital stands `ahead`, which is no article; `onLine`: and no line ends before it. */
export function isTitled(cursor: Cursor, text: string, ahead: number, onLine = false): boolean {
  const token = peek(cursor, ahead);
  if (token?.kind !== 'word' || ARTICLE_WORDS.has(token.text) || token.text === 'section') return false;
  const before = cursor.tokens.at(cursor.at + ahead - 1);
  if (onLine && before && /\n/.test(text.slice(before.end, token.start))) return false;
  return /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** "of Companies and Associations", "on the Protection of Personal Data", "de La Haye", "of the Flemish Community". */
export function takeTitleCase(cursor: Cursor, text: string): true | null {
  if (!LINKS.has(peek(cursor)?.text ?? '')) return null;
  const start = cursor.at;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const small = smallAhead(cursor, text, cursor.at === start);
    if (small === null) break;
    cursor.at += small + 1;
    takeTail(cursor);
  }
  return cursor.at > start ? true : null;
}

/** How many small words stand before the next one with a capital; null where the title does not go on. */
function smallAhead(cursor: Cursor, text: string, opens: boolean): number | null {
  let and = false;
  let the = false;
  for (let ahead = 0; ahead < 4; ahead += 1) {
    const token = peek(cursor, ahead);
    if (token === undefined || token.kind === 'number') return null;
    if (token.kind === 'sign' && !(token.text === "'" && ahead > 0)) return null;
    if (isTitled(cursor, text, ahead, !opens || ahead > 0)) {
      // "and the Lanzarote Convention", "and Directive 2013/40": another work.
      return and && (the || WORK_NOUNS.has(token.text)) ? null : ahead;
    }
    if (token.kind === 'sign') continue;
    if (!(opens ? LINKS : SMALL).has(token.text) && !SMALL.has(token.text)) return null;
    if (token.text === 'and') and = true;
    if (token.text === 'the') the = true;
  }
  return null;
}

/** "Patients' Rights", "Pre-trial": what hangs on a word. */
function takeTail(cursor: Cursor): void {
  const next = peek(cursor, 1);
  if (!peek(cursor)?.attached) return;
  if (peek(cursor)?.text === '-' && next?.attached && next.kind === 'word') cursor.at += 2;
  else if (takeSign(cursor, "'") && peek(cursor)?.attached && peek(cursor)?.text === 's') cursor.at += 1;
}
