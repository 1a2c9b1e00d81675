import { isYear } from '../number-order.ts';
import { attempt, type Cursor, peek, takeOne, takeSign } from '../words/cursor.ts';
import { ARTICLE_WORDS, NUMBER_SIGNS, THE, WORK_NOUNS } from '../words/list-words.ts';
import { takeDigits } from '../words/read-number.ts';
import { BEFORE_DATE, readDate } from '../words/written-date.ts';
import { isCompound } from './compound-names.ts';
import { type Apart, isTitled, takePossessive, takeTitleCase } from './title-case.ts';
import { takeSubject } from './title-subjects.ts';

/** How far the name of a work goes that is not known here: its words tell nothing but where it ends. */

/** What a title may be of, beside what refers back to a work by itself. */
const FURTHER_HEADS: ReadonlySet<string> = new Set(
  'acts laws codes covenant declaration verklaring pacte ordinance decision'.split(' '),
);

function isHead(word: string): boolean {
  return WORK_NOUNS.has(word) || FURTHER_HEADS.has(word) || isCompound(word);
}

/** More words than stand in front of such a noun. */
const MOST_IN_FRONT = 7;

/**
 * "Data Protection Act", "Modern Slavery Act 2015", "1926 Slavery Convention", "Code de la prévention", "Patients' Rights Act": words
 * with capitals up to a noun for a work, and what goes on behind it.
 */
export function takeUnknownTitle(cursor: Cursor, text: string): true | null {
  return attempt(cursor, () => {
    const year = peek(cursor);
    if (year?.kind === 'number' && isYear(year.text) && isTitled(cursor, text, 1, 'line')) cursor.at += 1;
    const start = cursor.at;
    const end = headIn(cursor, text);
    if (end === null) return null;
    cursor.at = end;
    if (attempt(cursor, () => takeParent(cursor, text))) return true;
    // "Convention" alone is one that the text has named.
    return takeRest(cursor, text) || end - start > 1 || goesOn(cursor, text) ? true : null;
  });
}

/** "Second Additional Protocol to the Budapest Convention", "Firearms Protocol to the UNTOC": to what a protocol is one. */
function takeParent(cursor: Cursor, text: string): true | null {
  const [before, noun] = [cursor.tokens.at(cursor.at - 2), cursor.tokens.at(cursor.at - 1)];
  // An optional one may be named by its number alone.
  if (!noun?.text.startsWith('protocol') || before?.text === 'optional') return null;
  if (!takeOne(cursor, TO_PARENT)) return null;
  takeOne(cursor, THE);
  const end = headIn(cursor, text);
  if (end !== null) {
    cursor.at = end;
    takeRest(cursor, text);
    return true;
  }
  const word = peek(cursor);
  if (word?.kind !== 'word' || !/^[A-Z]{3,}$/.test(text.slice(word.start, word.end))) return null;
  cursor.at += 1;
  return true;
}

const TO_PARENT: ReadonlySet<string> = new Set(['to', 'bij', 'a']);

/** Behind the last noun for a work among words with capitals. */
function headIn(cursor: Cursor, text: string): number | null {
  const start = cursor.at;
  let end: number | null = null;
  for (
    let count = 0;
    count < MOST_IN_FRONT && isTitled(cursor, text, 0, count > 0 ? 'line' : 'any');
    count += 1
  ) {
    const word = peek(cursor)?.text ?? '';
    cursor.at += 1;
    takePossessive(cursor);
    if (isHead(word)) end = cursor.at;
    // "Septième Protocole additionnel"
    if (end === cursor.at && word.startsWith('protocol') && peek(cursor)?.text === 'additionnel') {
      cursor.at += 1;
      end = cursor.at;
    }
    // "Rules and Regulation", "Abolition of Forced Labour Convention": small words only before the noun.
    else if (
      end === null &&
      SMALL_IN_FRONT.has(peek(cursor)?.text ?? '') &&
      isTitled(cursor, text, 1, 'line')
    )
      cursor.at += 1;
    takeHyphen(cursor);
  }
  cursor.at = start;
  return end;
}

/** "Richtlijn Kindermisbruik", "Wetboek Economisch Recht"; an English "Act Belgium" does not. */
function goesOn(cursor: Cursor, text: string): boolean {
  return (
    HEADS_IN_FRONT.test(cursor.tokens.at(cursor.at - 1)?.text ?? '') &&
    takeCapitals(cursor, text, 'line') !== null
  );
}

const HEADS_IN_FRONT =
  /^(?:wet|wetboek|richtlijn|decreet|verordening|verdrag|conventie|handvest|statuut|code|directive)$/;

const SMALL_IN_FRONT: ReadonlySet<string> = new Set(['of', 'and', 'en', 'et', 'against']);

function takeHyphen(cursor: Cursor): void {
  const next = peek(cursor, 1);
  if (peek(cursor)?.text === '-' && peek(cursor)?.attached && next?.attached && next.kind === 'word')
    cursor.at += 1;
}

/** Parts of a title: "relative à la protection de la jeunesse" and "du 8 avril 1965" are two. */
const MOST_PARTS = 4;

/**
 * What goes on behind the noun: its number, who made it and when, its place, its subject. False where nothing does.
 */
export function takeRest(cursor: Cursor, text: string): boolean {
  const start = cursor.at;
  takeYear(cursor);
  for (let count = 0; count < MOST_PARTS; count += 1) {
    // A work that is named by its date ends there.
    if (attempt(cursor, takeDay) ?? attempt(cursor, takeFarDate)) break;
    const part =
      attempt(cursor, takeNumber) ??
      attempt(cursor, () => takeTitleCase(cursor, text)) ??
      attempt(cursor, () => takeSubject(cursor, text));
    if (part === null) break;
  }
  return cursor.at > start;
}

/** "Modern Slavery Act 2015". */
function takeYear(cursor: Cursor): void {
  const noun = cursor.tokens.at(cursor.at - 1)?.text ?? '';
  if (/^(?:act|code|law)$/.test(noun) && isYear(peek(cursor)?.text ?? '')) cursor.at += 1;
}

/** "Royal Decree No. 78", "Convention n° 29", "Convention (n° 182)". */
function takeNumber(cursor: Cursor): true | null {
  const bracket = takeSign(cursor, '(');
  if (!NUMBER_SIGNS.has(peek(cursor)?.text ?? '')) return null;
  cursor.at += 1;
  takeSign(cursor, '.') || takeSign(cursor, '°');
  if (takeDigits(cursor) === null) return null;
  return bracket && !takeSign(cursor, ')') ? null : true;
}

/** "van 8 april 1965", "dated 13 April 1995". */
export function takeDay(cursor: Cursor): true | null {
  const of = peek(cursor)?.text ?? '';
  if (BEFORE_DATE.has(of)) cursor.at += 1;
  if (attempt(cursor, readDate)) return true;
  // "de la loi de 1948", "van de wet van 1993".
  if (of === 'de') cursor.at += 1;
  if (!(of === 'de' || BEFORE_DATE.has(of)) || !isYear(peek(cursor)?.text ?? '')) return null;
  cursor.at += 1;
  return true;
}

/** "du Gouvernement wallon du 3 mai 2010": who made it, and when. */
function takeFarDate(cursor: Cursor): true | null {
  for (let count = 0; count < 8; count += 1) {
    const token = peek(cursor);
    if (token?.kind !== 'word' || ARTICLE_WORDS.has(token.text) || isHead(token.text)) return null;
    cursor.at += 1;
    takeSign(cursor, "'");
    if (BEFORE_DATE.has(token.text) && peek(cursor)?.kind === 'number' && attempt(cursor, readDate))
      return true;
  }
  return null;
}

/** Words with capitals, on one line unless a noun for a work stands in front: "Brussel Hoofdstad". */
export function takeCapitals(cursor: Cursor, text: string, apart: Apart = 'space'): true | null {
  let taken = 0;
  while (taken < MOST_IN_FRONT && isTitled(cursor, text, 0, taken > 0 ? apart : 'line')) {
    cursor.at += 1;
    taken += 1;
    takeHyphen(cursor);
  }
  return taken > 0 ? true : null;
}
