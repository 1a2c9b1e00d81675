import { type Cursor, peek, takeSign } from '../words/cursor.ts';
import { ARTICLE_WORDS, WORK_NOUNS } from '../words/list-words.ts';

/** Titles as English writes them: a capital to each word that is not small. */

const LINKS: ReadonlySet<string> = new Set(
  'of on for against concerning relating regarding van de du des d la le l'.split(' '),
);
const SMALL: ReadonlySet<string> = new Set(
  'of on for to against in by the all its their and with from'.split(' '),
);

const HERE: ReadonlySet<string> = new Set(
  'belgium belgie belgique flanders wallonia brussels europe'.split(' '),
);

/** More words than such a title has. */
const MOST_WORDS = 24;

/** What may stand between it and the word before: anything, no end of a paragraph, or no end of a line. */
export type Apart = 'any' | 'line' | 'space';

/** Whether a word with a capital stands `ahead`, which is no article, and not too far from the word before. */
export function isTitled(cursor: Cursor, text: string, ahead: number, apart: Apart): boolean {
  const token = peek(cursor, ahead);
  if (token?.kind !== 'word' || ARTICLE_WORDS.has(token.text) || token.text === 'section') return false;
  const before = cursor.tokens.at(cursor.at + ahead - 1);
  const between = before ? text.slice(before.end, token.start) : '';
  if (apart !== 'any' && (apart === 'space' ? /\n/ : /\n\s*\n/).test(between)) return false;
  return /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** "of Companies and Associations", "on the Protection of Personal Data", "de La Haye", "of the Flemish Community". */
export function takeTitleCase(cursor: Cursor, text: string): true | null {
  const link = peek(cursor);
  // "De volgende" opens a sentence.
  if (!link || !LINKS.has(link.text) || /^\p{Lu}/u.test(text.charAt(link.start))) return null;
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
    if (isTitled(cursor, text, ahead, 'line')) {
      // "and the Lanzarote Convention", "and Directive 2013/40": another work.
      if (and && (the || WORK_NOUNS.has(token.text))) return null;
      // "in Belgium", "to Belgium" is where it holds.
      return ahead > 0 && HERE.has(token.text) && peek(cursor, ahead - 1)?.text !== 'of' ? null : ahead;
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
  if (peek(cursor)?.text === '-' && peek(cursor)?.attached && next?.attached && next.kind === 'word')
    cursor.at += 2;
  else takePossessive(cursor);
}

/** "Patients' Rights", "Victim's Rights", "Council of Europe's". */
export function takePossessive(cursor: Cursor): void {
  if (!peek(cursor)?.attached || !takeSign(cursor, "'")) return;
  if (peek(cursor)?.attached && peek(cursor)?.text === 's') cursor.at += 1;
}
