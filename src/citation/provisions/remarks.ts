import { readWork } from '../naming/read-work.ts';
import { isYear } from '../number-order.ts';
import { attempt, type Cursor, peek, takeOne, takeSign, takeWord } from '../words/cursor.ts';
import { AND, ARTICLE_WORDS, FOREIGN, TO, UNITS } from '../words/list-words.ts';
import { NEW, OLD } from '../words/old-and-new.ts';
import { MONTH_WORDS } from '../words/vocabulary.ts';
import { takePlural } from './counted-parts.ts';
import { readPart } from './read-part.ts';

/** More words than such a remark has. */
const MOST_WORDS = 12;

/**
 * "379 (débauche), 380 (10 tot 15 jaar) et 381": words in brackets behind an article, without an article, a part, an age
 * or a work.
 */
export function takeRemark(cursor: Cursor): true | null {
  if (!takeSign(cursor, '(')) return null;
  const first = peek(cursor);
  // "(b)", "(ii)", "(bis)"
  if (first?.kind === 'word' && first.text.length < 4 && peek(cursor, 1)?.kind !== 'word') return null;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    if (takeSign(cursor, ')')) return count > 0 ? true : null;
    const token = peek(cursor);
    const quoted = token?.text === "'" && peek(cursor, 1)?.kind === 'word';
    if (token === undefined || token.text === '(' || (count === 0 && token.kind === 'sign' && !quoted))
      return null;
    // Which version of the article is meant: no remark, it changes what is cited.
    if (OLD.has(token.text) || NEW.has(token.text)) return null;
    if (FOREIGN.has(token.text) || ARTICLE_WORDS.has(token.text)) return null;
    if (attempt(cursor, takeAmount)) continue;
    if (token.kind === 'number' && (count === 0 || !isCount(cursor))) return null;
    const start = cursor.at;
    if (isNumberedPart(cursor) || readWork(cursor) !== null) return null;
    cursor.at = start + 1;
  }
  return null;
}

/** "383bis (kinderpornografie) Sw.": behind the last article a remark belongs to the citation where the work follows. */
export function takeLastRemark(cursor: Cursor): true | null {
  if (!takeRemark(cursor) || peek(cursor)?.kind !== 'word') return null;
  // A code whose abbreviation only its article tells.
  if (peek(cursor)?.text === 'cc') return true;
  const behind = cursor.at;
  const work = readWork(cursor);
  cursor.at = behind;
  return work === null ? null : true;
}

/** "5 ans", "10 tot 15 jaar", "500 à 50.000 euros", "50 %", "1 september": a number and what it is a number of. */
function takeAmount(cursor: Cursor): true | null {
  if (!takeFigure(cursor)) return null;
  if (takeOne(cursor, TO) || takeOne(cursor, AND) || takeSign(cursor, '-')) {
    if (!takeFigure(cursor)) return null;
  }
  const isAmount =
    takeOne(cursor, UNITS) ||
    takeWord(cursor, MONTH_WORDS) !== null ||
    takeSign(cursor, '%') ||
    takeSign(cursor, '€');
  return isAmount ? true : null;
}

/** "10", "50.000", "2,5". */
function takeFigure(cursor: Cursor): boolean {
  if (peek(cursor)?.kind !== 'number') return false;
  cursor.at += 1;
  for (let count = 0; count < 3; count += 1) {
    const [point, next] = [peek(cursor), peek(cursor, 1)];
    const goesOn = (point?.text === '.' || point?.text === ',') && point.attached && next?.attached;
    if (!goesOn || next?.kind !== 'number') break;
    cursor.at += 2;
  }
  return true;
}

/** "feit 1", "sinds 2016": by itself behind a word; 380 may be an article. */
function isCount(cursor: Cursor): boolean {
  const [number, next] = [peek(cursor), peek(cursor, 1)];
  if (next?.attached && next.text !== ')' && next.text !== ',') return false;
  return number !== undefined && (number.text.length < 3 || isYear(number.text));
}

/** "(leden 1 en 2)", "(zie § 3)". */
function isNumberedPart(cursor: Cursor): boolean {
  const [token, next] = [peek(cursor), peek(cursor, 1)];
  const number = next?.text === '.' ? peek(cursor, 2) : next;
  if (token?.kind !== 'number' && number?.kind !== 'number') return false;
  return (attempt(cursor, takePlural) ?? attempt(cursor, readPart)) !== null;
}
