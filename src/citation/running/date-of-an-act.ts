import { LANGUAGES } from '../../law/text.ts';
import { type Day, dayOf } from '../../time/day.ts';
import { type Family, takeKindBehindDate, workOfDay } from '../naming/dated-works.ts';
import { MONTHS } from '../numbers.ts';
import { type Cursor, peek, takeSign, takeWord } from '../words/cursor.ts';
import { type Names, names, namesOf, takeName } from '../words/names.ts';
import { takeDigits } from '../words/read-number.ts';
import { MONTH_WORDS } from '../words/vocabulary.ts';
import { BEFORE_DATE, readDate } from '../words/written-date.ts';
import { isAbroad } from './abroad.ts';
import type { Found } from './found.ts';
import { endOf, PLAIN, type Scene, span, titleAt } from './scene.ts';

/** Kinds as they stand behind the date of a heading; null for those that have no id here. */
const KINDS: Names<{ readonly family: Family | null }> = names(() => [
  ...namesOf<{ readonly family: Family | null }>({ family: 'be/law/' }, [
    'wet',
    'bijzondere wet',
    'programmawet',
    'loi',
    'loi spéciale',
    'loi-programme',
    'Act',
    'law',
  ]),
  ...namesOf({ family: 'be/kb/' as const }, ['koninklijk besluit', 'arrêté royal', 'Royal Decree']),
  ...namesOf({ family: 'be/circular/' as const }, ['omzendbrief', 'circulaire', 'circular']),
  ...namesOf({ family: null }, [
    ...['decreet', 'décret', 'decree', 'ordonnantie', 'ordonnance', 'ordinance', 'besluit', 'arrêté'],
    ...['ministerieel besluit', 'arrêté ministériel', 'ministerial decree'],
  ]),
]);

/** The day in front of the month; no part of a number or of a longer list. */
const DAY_BEFORE = /(?<![\d.,/-])(\d{1,2})(?:er|°|st|nd|rd|th)?\s{1,2}$/i;
/** Longer is no such day. */
const LONGEST_DAY = 8;

/** "28 NOVEMBER 2000. - Wet betreffende ...": as the official gazette heads an act; "the 10 August 2005 Act". */
export function readDateOfAct(scene: Scene): Found | null {
  const { cursor, text, base, context } = scene;
  const dated = readDay(scene);
  if (dated === null) return null;
  const { day, start } = dated;
  const kind = takeDash(cursor) ? takeKind(cursor, text) : takeEnglishKind(scene, start);
  if (kind === null) return null;
  const works = kind.family === null ? [] : [workOfDay(kind.family, day)];
  const end = endOf(scene);
  if (isAbroad(scene, works[0], [], '')) return null;
  if (works.length > 0) context.note(works, [], base + end);
  return {
    ...span(scene, start, end),
    ground: works.length > 0 ? 'named' : 'unknown',
    works,
    references: [],
    weak: false,
    ...PLAIN,
    title: titleAt(scene, end),
  };
}

/** The date whose month stands at the place: "28 november 2000", "April 13, 1995". */
function readDay({ cursor, text, at }: Scene): { readonly day: Day; readonly start: number } | null {
  const front = DAY_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_DAY), at));
  if (front === null) {
    const day = readDate(cursor);
    return day && { day, start: at };
  }
  const month = takeWord(cursor, MONTH_WORDS);
  const year = takeDigits(cursor);
  const day = month !== null && year?.length === 4 ? dayOf(Number(year), month, Number(front[1])) : null;
  return day && { day, start: at - front[0].length };
}

/** "the 10 August 2005 Act", "this April 13, 1995 law"; not "on 13 April 1995 law students". */
function takeEnglishKind({ cursor, text }: Scene, start: number): { readonly family: Family } | null {
  const isDetermined = DETERMINED.test(text.slice(Math.max(0, start - LONGEST_DETERMINER), start));
  const family = isDetermined ? takeKindBehindDate(cursor) : null;
  return family && { family };
}

const DETERMINED = /(?<!\p{L})(?:the|this|that|its|new|Belgian|Belgium's)\s$/u;
const LONGEST_DETERMINER = 12;

/** The dash is what tells a heading from a sentence that ends with a day. */
function takeDash(cursor: Cursor): boolean {
  takeSign(cursor, '.');
  const taken = takeSign(cursor, '-');
  takeSign(cursor, '-');
  return taken;
}

/** With a capital, and without a date of its own: "24 June 2013 - Act of 24 June 2013" is named by the second. */
function takeKind(cursor: Cursor, text: string): { readonly family: Family | null } | null {
  const first = peek(cursor);
  const letter = first ? text.charAt(first.start) : '';
  const kind = letter === letter.toLowerCase() ? null : takeName(cursor, KINDS);
  const dated = BEFORE_DATE.has(peek(cursor)?.text ?? '') && peek(cursor, 1)?.kind === 'number';
  return dated ? null : kind;
}

/** Such a heading is found by its month. */
export function monthOpenings(): readonly string[] {
  return [...new Set(LANGUAGES.flatMap((language) => MONTHS[language]))];
}
