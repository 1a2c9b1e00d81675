import { isYear } from '../number-order.ts';
import { attempt, type Cursor, peek, takeSign } from '../words/cursor.ts';
import { type Phrases, phrases } from '../words/list-words.ts';
import { takePhrase } from '../words/take-phrase.ts';
import { readDate } from '../words/written-date.ts';

/** ", as amended on 5 August 2003": in which state a code is cited. */
export function takeAmendedOn(cursor: Cursor): true | null {
  takeSign(cursor, ',');
  if (!takePhrase(cursor, AMENDED)) return null;
  if (attempt(cursor, readDate)) return true;
  if (!isYear(peek(cursor)?.text ?? '')) return null;
  cursor.at += 1;
  return true;
}

const AMENDED: Phrases = phrases([
  'as amended on',
  'as amended in',
  'amended on',
  'amended in',
  'zoals gewijzigd op',
  'zoals gewijzigd in',
  'tel que modifie le',
  'tel que modifie en',
]);
