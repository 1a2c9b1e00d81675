import { compare, isYear, SUFFIX_ORDER } from '../number-order.ts';
import { isNumber } from '../numbers.ts';
import { attempt, type Cursor, peek, takeSign, takeWord } from '../words/cursor.ts';
import { OF, UNITS } from '../words/list-words.ts';
import { readNumeral } from '../words/read-number.ts';
import { FIRST_ENDING, ORDINAL_WORDS } from '../words/vocabulary.ts';

/** "XI.190": the Roman number of a book of a code that is not held. */
export function takeBook(cursor: Cursor): boolean {
  const [book, dot, number] = [peek(cursor), peek(cursor, 1), peek(cursor, 2)];
  const isBook =
    book?.kind === 'word' &&
    isRomanBook(book.text) &&
    dot?.text === '.' &&
    dot.attached &&
    number?.kind === 'number' &&
    number.attached;
  if (isBook) cursor.at += 2;
  return isBook;
}

function isRomanBook(text: string): boolean {
  return /^x{0,2}(?:ix|iv|v?i{0,3})$/.test(text);
}

export function takeFirst(cursor: Cursor, word: boolean): string | null {
  if (word && takeWord(cursor, ORDINAL_WORDS) === 1) return '1';
  const number = takeArticleNumber(cursor);
  if (number === null || (!word && isYear(number))) return null;
  return number;
}

/** The number of an article: no item, no quantity, not a part of a decimal or a price. */
function takeArticleNumber(cursor: Cursor): string | null {
  return attempt(cursor, () => {
    const numeral = readNumeral(cursor);
    if (!numeral || numeral.degree) return null;
    if (numeral.number === '1' && peek(cursor)?.attached) takeWord(cursor, FIRST_ENDING);
    const next = peek(cursor);
    if (next?.kind === 'word' && UNITS.has(next.text)) return null;
    if (next?.text === '%' || next?.text === '€') return null;
    if (/[a-z]$/.test(numeral.number)) attempt(cursor, takeNote);
    return (
      takeSpacedSlash(cursor, numeral.number) ?? takeLetterSuffix(cursor, numeral.number) ?? numeral.number
    );
  });
}

/** "380bis1 du Code": the mark of a note behind a suffix, where the work follows. */
function takeNote(cursor: Cursor): true | null {
  const [mark, next] = [peek(cursor), peek(cursor, 1)];
  const isMark = mark?.kind === 'number' && mark.attached && mark.text.length < 3;
  if (!isMark || next === undefined || next.attached || next.kind !== 'word' || !OF.has(next.text))
    return null;
  cursor.at += 1;
  return true;
}

/** "417 / 7": one number, since a list goes up. */
function takeSpacedSlash(cursor: Cursor, number: string): string | null {
  return attempt(cursor, () => {
    if (number.includes('/') || !takeSign(cursor, '/')) return null;
    const behind = readNumeral(cursor);
    const whole = behind && !behind.degree ? `${number}/${behind.number}` : null;
    return whole && isNumber(whole) && compare(behind?.number ?? '', number) < 0 ? whole : null;
  });
}

/** "273f", "18a": articles of other states and of the Union. */
function takeLetterSuffix(cursor: Cursor, number: string): string | null {
  const letter = peek(cursor);
  const next = peek(cursor, 1);
  if (letter?.kind !== 'word' || !letter.attached || letter.text.length !== 1 || !/^\d+$/.test(number))
    return null;
  if (next?.attached && (next.text === ')' || next.text === "'" || next.kind === 'number')) return null;
  cursor.at += 1;
  return number + letter.text;
}

/** "225-4-1": a range goes up. */
export function takeHyphened(cursor: Cursor, article: string): true | null {
  if (article.includes('/')) return null;
  let taken = 0;
  for (; taken < 4; taken += 1) {
    const [hyphen, number] = [peek(cursor), peek(cursor, 1)];
    if (hyphen?.text !== '-' || !hyphen.attached || number?.kind !== 'number' || !number.attached) break;
    if (taken === 0 && Number.parseInt(number.text, 10) >= Number.parseInt(article, 10)) return null;
    cursor.at += 2;
  }
  return taken > 0 ? true : null;
}

/** "433quater/1-9": what stands in front of the slash is that of the article before. */
function takeSlashAlone(cursor: Cursor, before: string): string | null {
  const [, base, slash] = /^(.*\/)(\d+)$/.exec(before) ?? [];
  // "417/7, /8 en /11"
  const ahead = base && peek(cursor)?.text === '/' && peek(cursor, 1)?.attached ? 1 : 0;
  const token = peek(cursor, ahead);
  const next = peek(cursor, ahead + 1);
  if (
    !base ||
    token?.kind !== 'number' ||
    !/^\d{1,2}$/.test(token.text) ||
    next?.text === '/' ||
    next?.text === '°'
  )
    return null;
  if (Number(token.text) <= Number(slash)) return null;
  cursor.at += ahead + 1;
  return base + token.text;
}

/** "433sexies tot octies": the number is that of the article before. */
export function takeSuffixAlone(cursor: Cursor, before: string): string | null {
  const slashed = takeSlashAlone(cursor, before);
  if (slashed !== null) return slashed;
  return attempt(cursor, () => {
    takeSign(cursor, '-');
    const token = peek(cursor);
    const [, number, suffix] = /^(\d+)([a-z]+)$/.exec(before) ?? [];
    if (!number || !suffix || token?.kind !== 'word' || !SUFFIX_ORDER.includes(token.text)) return null;
    cursor.at += 1;
    return number + token.text;
  });
}
