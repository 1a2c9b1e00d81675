import { takeCompound } from '../naming/compound-names.ts';
import { takeCapitals, takeDay, takeRest, takeUnknownTitle } from '../naming/unknown-titles.ts';
import { attempt, type Cursor, peek, takeSign } from '../words/cursor.ts';
import { ADJECTIVES, AFORESAID, ARTICLE_WORDS } from '../words/list-words.ts';
import type { Link } from './link.ts';

/** "GW", "Ger.W.": what looks like the abbreviation of a work that is not known here. */
export function readAbbreviation(cursor: Cursor, text: string): Link | null {
  const comma = takeSign(cursor, ',');
  if (
    takeCompound(cursor) ??
    attempt(cursor, () => takeShortDecree(cursor, text)) ??
    attempt(cursor, () => takeNamedAct(cursor, text)) ??
    takeUnknownTitle(cursor, text)
  )
    return { kind: 'unknown' };
  return !peek(cursor)?.attached && takeAbbreviation(cursor, text, comma) ? { kind: 'unknown' } : null;
}

/** "GW", "Ger.W.", "C.P.S.", "Cst.", and of an act its date: "A.M. du 5 mai 2010". */
export function takeAbbreviation(cursor: Cursor, text: string, comma = false): true | null {
  const start = peek(cursor);
  if (start?.kind !== 'word') return null;
  ABBREVIATION.lastIndex = start.start;
  const end = ABBREVIATION.exec(text) ? ABBREVIATION.lastIndex : null;
  if (end === null || NO_WORK.test(text.slice(start.start, end))) return null;
  // Behind a comma only what ends there: "art. 379, BPC)", not "art. 379, OM-nota" nor "art. 82, EIF 2024".
  if (comma && !/^(?:[.,;:)]|\s(?!\d)|$)/.test(text.slice(end, end + 2))) return null;
  while ((peek(cursor)?.end ?? Number.POSITIVE_INFINITY) <= end) cursor.at += 1;
  attempt(cursor, takeDay);
  return true;
}

/** "Decr. 12 juli 2013", "D. 1er mai 2000", "Ord. 1 mei 2000". */
function takeShortDecree(cursor: Cursor, text: string): true | null {
  const word = peek(cursor);
  if (!word || !/^(?:D[ée]cr|d[ée]cr|D|Ord)$/.test(text.slice(word.start, word.end))) return null;
  cursor.at += 1;
  return takeSign(cursor, '.') ? takeDay(cursor) : null;
}

const ABBREVIATION =
  /(?:C\.\s(?:\p{Ll}{2,7}\.\s?){1,2}(?<=\.)|[CW]\.\s(?:Succ|Venn|Kh|Reg|Comm|T\.?V\.?A)\.|[A-Z]{2,8}(?![A-Za-z])|[ano]CC(?![A-Za-z])|[A-Z][A-Za-z]{0,5}\.(?:[A-Z][A-Za-z]{0,5}\.?)+|[A-Z][a-z]{1,4}\.(?=\s\p{Ll}|[,;)]))/uy;
const NO_WORK =
  /^(?:[IVX]+|EN|ET|DE|VAN|EUR|USD|BEF|OF|OR|AND|THE|LA|LE|LES|HET|TOT|IN|NL|FR|BE|UK|US|OM|MP|PV)$/;

/** "art. 4 Wet Europees Aanhoudingsbevel", "artikel 9 wet internering": an act by a name that is not known here. */
function takeNamedAct(cursor: Cursor, text: string): true | null {
  const act = peek(cursor);
  if (act?.kind === 'word' && (act.text === 'ministerieel' || ADJECTIVES.has(act.text))) cursor.at += 1;
  const noun = peek(cursor);
  if (noun?.kind !== 'word' || !ACTS.has(noun.text) || noun.attached) return null;
  cursor.at += 1;
  return takeRest(cursor, text) ? true : (takeCapitals(cursor, text) ?? takeWordOfName(cursor));
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
  'samenwerkingsakkoord',
]);
