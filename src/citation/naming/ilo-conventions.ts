import { attempt, type Cursor, peek, takeSign } from '../words/cursor.ts';
import { NUMBER_SIGNS, type Phrases, phrases } from '../words/list-words.ts';
import { takePhrase } from '../words/take-phrase.ts';
import type { WorkHint } from '../works.ts';

/** Conventions of the International Labour Organization by their number: "ILO Convention No. 182", "Convention n° 182 de l'OIT". */

const HELD: ReadonlyMap<string, WorkHint> = new Map<string, WorkHint>([
  ['29', 'ilo-c29'],
  ['029', 'ilo-c29'],
  ['182', 'ilo-c182'],
]);

const ORGANISATIONS: ReadonlySet<string> = new Set(['ilo', 'iao', 'oit']);
const NOUNS: ReadonlySet<string> = new Set(['convention', 'verdrag', 'overeenkomst', 'conventie']);

const MAKERS: Phrases = phrases([
  'van de iao',
  'van de ilo',
  'van de internationale arbeidsorganisatie',
  'de l oit',
  'de l organisation internationale du travail',
  'of the ilo',
  'of the international labour organization',
  'of the international labour organisation',
]);

/** Null without the organisation, in front, behind the noun or behind the number. */
export function readLabourConvention(cursor: Cursor): WorkHint | null {
  return attempt(cursor, () => {
    let said = takeOrganisation(cursor);
    const noun = NOUNS.has(peek(cursor)?.text ?? '');
    if (!said && !noun) return null;
    if (noun) cursor.at += 1;
    if (!said) said = takeOrganisation(cursor);
    const work = attempt(cursor, takeNumber);
    if (work === null) return null;
    return takePhrase(cursor, MAKERS) || said ? work : null;
  });
}

function takeOrganisation(cursor: Cursor): boolean {
  if (!ORGANISATIONS.has(peek(cursor)?.text ?? '')) return false;
  cursor.at += 1;
  takeSign(cursor, '-');
  return true;
}

/** "No. 182", "n° 182", "(n° 182)", "182", "C182". */
function takeNumber(cursor: Cursor): WorkHint | null {
  const bracket = takeSign(cursor, '(');
  if (NUMBER_SIGNS.has(peek(cursor)?.text ?? '')) {
    cursor.at += 1;
    takeSign(cursor, '.') || takeSign(cursor, '°');
  }
  if (peek(cursor)?.text === 'c' && peek(cursor, 1)?.attached) cursor.at += 1;
  const work = HELD.get(peek(cursor)?.text ?? '') ?? null;
  cursor.at += 1;
  return bracket && !takeSign(cursor, ')') ? null : work;
}

/** First and second word of such a name; `number` stands for any number. */
export function labourOpenings(number: string): readonly (readonly [string, string])[] {
  const signs = ['no', 'nr', 'n', 'c', number];
  return [
    ...[...ORGANISATIONS].flatMap((first) => [...NOUNS, ...signs].map((second) => [first, second] as const)),
    ...[...NOUNS].flatMap((first) => [...ORGANISATIONS, ...signs].map((second) => [first, second] as const)),
  ];
}
