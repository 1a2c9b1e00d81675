import { attempt, type Cursor, peek, takeOne, takeSign } from '../words/cursor.ts';
import { takeJoint } from '../words/joints.ts';
import { NUMBER_SIGNS, type Phrases, phrases } from '../words/list-words.ts';
import { takeDigits } from '../words/read-number.ts';
import { takePhrase } from '../words/take-phrase.ts';
import type { WorkHint } from '../works.ts';
import type { ListedWork } from './dated-works.ts';
import { takePossessive } from './title-case.ts';

/** Conventions of the International Labour Organization by their number: "ILO Convention No. 182", "Convention n° 182 de l'OIT". */

const HELD: ReadonlyMap<string, WorkHint> = new Map<string, WorkHint>([
  ['29', 'ilo-c29'],
  ['029', 'ilo-c29'],
  ['182', 'ilo-c182'],
]);

const ORGANISATIONS: ReadonlySet<string> = new Set(['ilo', 'iao', 'oit']);
/** In full, where it stands in front. */
const IN_FULL: Phrases = phrases(['international labour organization', 'international labour organisation']);
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

/** "ILO Convention No. 138": one that has no id here. */
export function takeOtherLabourConvention(cursor: Cursor): true | null {
  return attempt(cursor, () => {
    if (!takeOrganisation(cursor) || !takeOne(cursor, NOUNS)) return null;
    takeNumberSign(cursor);
    const number = takeDigits(cursor);
    return number !== null && number.length < 4 ? true : null;
  });
}

const PLURALS: ReadonlySet<string> = new Set(['conventions', 'verdragen', 'overeenkomsten', 'conventies']);
const MOST_LISTED = 20;

/** "ILO Conventions Nos. 29 and 182", "les Conventions n° 29 et n° 182 de l'OIT": those held, the first with the words in front. */
export function readLabourConventions(cursor: Cursor): readonly ListedWork[] | null {
  return attempt(cursor, () => {
    const listed: ListedWork[] = [];
    let from = cursor.at;
    let said = takeOrganisation(cursor);
    if (!takeOne(cursor, PLURALS)) return null;
    for (let count = 0; count < MOST_LISTED; count += 1) {
      if (count > 0) from = cursor.at;
      takeNumberSign(cursor);
      const number = takeDigits(cursor);
      if (number === null) return null;
      const work = HELD.get(number);
      if (takePhrase(cursor, MAKERS)) said = true;
      if (work) listed.push({ work, from, to: cursor.at });
      const behind = cursor.at;
      const joint = takeJoint(cursor);
      const goesOn = joint === 'and' || joint === 'comma';
      if (goesOn && (peek(cursor)?.kind === 'number' || NUMBER_SIGNS.has(peek(cursor)?.text ?? ''))) continue;
      cursor.at = behind;
      break;
    }
    return said && listed.length > 0 ? listed : null;
  });
}

function takeNumberSign(cursor: Cursor): void {
  if (takeOne(cursor, NUMBER_SIGNS)) takeSign(cursor, '.') || takeSign(cursor, '°');
}

function takeOrganisation(cursor: Cursor): boolean {
  if (!takePhrase(cursor, IN_FULL) && !takeOne(cursor, ORGANISATIONS)) return false;
  takePossessive(cursor);
  takeSign(cursor, '-');
  return true;
}

/** "No. 182", "n° 182", "(n° 182)", "182", "C182". */
function takeNumber(cursor: Cursor): WorkHint | null {
  const bracket = takeSign(cursor, '(');
  takeNumberSign(cursor);
  if (peek(cursor)?.text === 'c' && peek(cursor, 1)?.attached) cursor.at += 1;
  const work = HELD.get(peek(cursor)?.text ?? '') ?? null;
  cursor.at += 1;
  return bracket && !takeSign(cursor, ')') ? null : work;
}

/** First and second word of such a name; `number` stands for any number. */
export function labourOpenings(number: string): readonly (readonly [string, string])[] {
  const signs = ['no', 'nr', 'n', 'c', 'nos', 'nrs', number];
  return [
    ['international', 'labour'],
    ...[...PLURALS].flatMap((first) => signs.map((second) => [first, second] as const)),
    ...[...ORGANISATIONS].flatMap((first) =>
      [...NOUNS, ...PLURALS, ...signs].map((second) => [first, second] as const),
    ),
    ...[...NOUNS].flatMap((first) => [...ORGANISATIONS, ...signs].map((second) => [first, second] as const)),
  ];
}
