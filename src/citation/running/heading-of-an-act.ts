import { LANGUAGES } from '../../law/text.ts';
import { dayOf } from '../../time/day.ts';
import { type Family, workOfDay } from '../naming/dated-works.ts';
import { MONTHS } from '../numbers.ts';
import { type Cursor, peek, takeSign, takeWord } from '../words/cursor.ts';
import { type Names, names, namesOf, takeName } from '../words/names.ts';
import { takeDigits } from '../words/read-number.ts';
import { MONTH_WORDS } from '../words/vocabulary.ts';
import { BEFORE_DATE } from '../words/written-date.ts';
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

/** "28 NOVEMBER 2000. - Wet betreffende ...": as the official gazette heads an act, read from the month on. */
export function readHeadingOfAct(scene: Scene): Found | null {
  const { cursor, text, base, at, context } = scene;
  const front = DAY_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_DAY), at));
  const month = takeWord(cursor, MONTH_WORDS);
  const year = takeDigits(cursor);
  if (front === null || month === null || year?.length !== 4) return null;
  const day = dayOf(Number(year), month, Number(front[1]));
  const kind = day === null || !takeDash(cursor) ? null : takeKind(cursor, text);
  if (day === null || kind === null) return null;
  const works = kind.family === null ? [] : [workOfDay(kind.family, day)];
  const end = endOf(scene);
  if (works.length > 0) context.note(works, [], base + end);
  return {
    ...span(scene, at - front[0].length, end),
    ground: works.length > 0 ? 'named' : 'unknown',
    works,
    references: [],
    weak: false,
    ...PLAIN,
    title: titleAt(scene, end),
  };
}

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
