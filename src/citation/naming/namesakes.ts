import { attempt, type Cursor, peek, takeSign } from '../words/cursor.ts';
import { AND, ARTICLE_WORDS, OF } from '../words/list-words.ts';
import { BEFORE_DATE, readDate } from '../words/written-date.ts';
import type { WorkHint } from '../works.ts';
import { SPECIFIES } from './title-subjects.ts';
import { yearOf } from './titles.ts';
import { takeRest, takeUnknownTitle } from './unknown-titles.ts';

/** Other texts that go by the town of a treaty: three protocols of Palermo, conventions of Warsaw of 1929 and 2005. */

const TOWNS: ReadonlySet<string> = new Set(
  'palermo palerme warschau varsovie warsaw boedapest budapest lanzarote istanbul istanboel'.split(' '),
);

/** What else a text of that town may be about. */
const OTHER_SUBJECTS: Readonly<Partial<Record<WorkHint, RegExp>>> = {
  palermo: /^(?:smuggl|smokkel|migrant|firearm|vuurwapen|feu$|trafic$|illicit)/,
  warsaw: /^(?:launder|witwas|blanchiment|air$|luchtv|aerien|carriage|transport|terroris|financ)/,
  budapest: /^(?:carriage|transport|vervoer|marchandises|goods|patent|brevet|octroo|micro|danub|donau)/,
  lanzarote: /^(?:autonom)/,
  istanbul: /^(?:admission|invoer|tortur|folter|danub)/,
};
/** With these it is the one that is meant. */
const OWN_SUBJECT =
  /^(?:anti$|traffick|mensenhandel|traite$|cyber|women|children|addition|supplement|aanvullend|un$|vn$)/;
const KIND =
  /^(?:protocole?|treaty|pact|pacte|declaration|verklaring|statute?|statuut|agreement|accord|rules)$/;

/** Takes what makes a treaty that is known by its town another one; false where nothing does. */
export function takeNamesake(cursor: Cursor, text: string, work: WorkHint, start: number): boolean {
  const other = OTHER_SUBJECTS[work];
  if (other === undefined) return false;
  const isTown = cursor.at - start === 1 && TOWNS.has(cursor.tokens.at(start)?.text ?? '');
  return (
    (isTown && attempt(cursor, () => takeOtherKind(cursor, text, start)) === true) ||
    attempt(cursor, () => takeOtherSubject(cursor, text, other)) === true ||
    attempt(cursor, () => takeOtherDate(cursor, work)) === true
  );
}

/** "Istanbul Protocol", "Palermo Firearms Protocol", "Warsaw Treaty". */
function takeOtherKind(cursor: Cursor, text: string, start: number): true | null {
  for (let count = 0; count < 3; count += 1) {
    if (peek(cursor)?.attached) takeSign(cursor, '-');
    const word = peek(cursor);
    if (word?.kind !== 'word' || AND.has(word.text) || OF.has(word.text) || OWN_SUBJECT.test(word.text))
      return null;
    cursor.at += 1;
    if (!KIND.test(word.text)) continue;
    const end = cursor.at;
    cursor.at = start;
    if (!takeUnknownTitle(cursor, text) || cursor.at < end) cursor.at = end;
    return true;
  }
  return null;
}

const MOST_WORDS = 12;

/** "Warsaw Convention on Laundering", "Protocole de Palerme contre le trafic illicite de migrants". */
function takeOtherSubject(cursor: Cursor, text: string, other: RegExp): true | null {
  if (!SPECIFIES.has(peek(cursor)?.text ?? '')) return null;
  let last = 0;
  for (let ahead = 1; ahead < MOST_WORDS; ahead += 1) {
    const token = peek(cursor, ahead);
    if (token === undefined || token.kind === 'number' || /^[.;:()]$/.test(token.text)) break;
    if (ARTICLE_WORDS.has(token.text)) break;
    if (OWN_SUBJECT.test(token.text)) return null;
    if (other.test(token.text)) last = ahead;
  }
  if (last === 0) return null;
  const found = cursor.at + last;
  if (!takeRest(cursor, text) || cursor.at <= found) cursor.at = found + 1;
  return true;
}

/** "Warsaw Convention of 12 October 1929". */
function takeOtherDate(cursor: Cursor, work: WorkHint): true | null {
  if (!BEFORE_DATE.has(peek(cursor)?.text ?? '')) return null;
  cursor.at += 1;
  const year = attempt(cursor, readDate)?.slice(0, 4) ?? null;
  return year !== null && year !== yearOf(work) ? true : null;
}

/** "le traité de Varsovie", "de verklaring van Istanbul": the town of another text. */
const OTHER_KIND =
  /(?<!\p{L})(?:traité|déclaration|pacte?|statut|treaty|declaration|statute|verklaring|statuut)\s(?:de\s|d['’]|van\s|of\s)$/iu;

/** Whether a town is that of another text, for what stands in front of it. */
export function isTownOfOther(text: string, at: number, name: string): boolean {
  return TOWNS.has(name) && OTHER_KIND.test(text.slice(Math.max(0, at - 24), at));
}
