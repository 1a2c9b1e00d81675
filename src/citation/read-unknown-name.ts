import { attempt, type Cursor, peek, takeSign } from './cursor.ts';
import type { Link } from './link.ts';
import { AFORESAID, ARTICLE_WORDS } from './list-words.ts';
import { takeCapitals, takeCompound, takeSubject } from './unknown-titles.ts';

/** "GW", "Ger.W.": what looks like the abbreviation of a work that is not known here. */
export function readAbbreviation(cursor: Cursor, text: string): Link | null {
  const compound = attempt(cursor, () => {
    takeSign(cursor, ',');
    return takeCompound(cursor) ?? takeNamedAct(cursor, text);
  });
  if (compound) return { kind: 'unknown' };
  const start = peek(cursor);
  if (start?.kind !== 'word' || start.attached) return null;
  const pattern = /(?:[A-Z]{2,8}(?![a-z])|[A-Z][A-Za-z]{0,5}\.(?:[A-Z][A-Za-z]{0,5}\.?)+)/y;
  pattern.lastIndex = start.start;
  const end = pattern.exec(text) ? pattern.lastIndex : null;
  if (
    end === null ||
    /^(?:[IVX]+|EN|ET|DE|VAN|EUR|USD|BEF|OF|OR|AND|THE|LA|LE|LES|HET|TOT|IN|NL|FR|BE|UK|US)$/.test(
      text.slice(start.start, end),
    )
  )
    return null;
  while ((peek(cursor)?.end ?? Number.POSITIVE_INFINITY) <= end) cursor.at += 1;
  return { kind: 'unknown' };
}

/** "art. 4 Wet Europees Aanhoudingsbevel", "artikel 9 wet internering": an act by a name that is not known here. */
function takeNamedAct(cursor: Cursor, text: string): true | null {
  const act = peek(cursor);
  if (act?.kind !== 'word' || !ACTS.has(act.text) || act.attached) return null;
  cursor.at += 1;
  return takeCapitals(cursor, text) ?? takeSubject(cursor) ?? takeWordOfName(cursor);
}

/** "wet internering": one word that says which act; not a date, nor what refers back. */
function takeWordOfName(cursor: Cursor): true | null {
  const word = peek(cursor);
  if (
    word?.kind !== 'word' ||
    word.text.length < 4 ||
    AFORESAID.has(word.text) ||
    ARTICLE_WORDS.has(word.text)
  )
    return null;
  cursor.at += 1;
  return true;
}

const ACTS: ReadonlySet<string> = new Set([
  'wet',
  'decreet',
  'besluit',
  'ordonnantie',
  'loi',
  'decret',
  'ordonnance',
]);
