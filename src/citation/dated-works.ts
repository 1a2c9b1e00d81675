import type { Language, Text } from '../law/text.ts';
import { type Day, dayOf, partsOf, readDay } from '../time/day.ts';
import { attempt, type Cursor, peek, takeSign, takeWord } from './cursor.ts';
import { type Names, names, namesOf, takeName } from './names.ts';
import { MONTHS } from './numbers.ts';
import { takeDigits } from './read-number.ts';
import { FIRST_ENDING, MONTH_WORDS } from './vocabulary.ts';
import type { WorkHint } from './works.ts';

type Family = 'be/law/' | 'be/kb/';

/** What stands in front of the date. */
const FAMILY_NAMES: Names<Family> = names(() => [
  ...namesOf<Family>('be/law/', ['wet', 'wet van', 'loi du', 'Act of', 'law of']),
  ...namesOf<Family>('be/kb/', [
    'KB',
    'K.B.',
    'KB van',
    'K.B. van',
    'koninklijk besluit',
    'koninklijk besluit van',
  ]),
  ...namesOf<Family>('be/kb/', ['AR du', 'A.R. du', 'arrêté royal du', 'Royal Decree of']),
]);

const WRITTEN: Readonly<Record<Family, Text>> = {
  'be/law/': { nl: 'wet van', fr: 'loi du', en: 'Act of' },
  'be/kb/': { nl: 'koninklijk besluit van', fr: 'arrêté royal du', en: 'Royal Decree of' },
};

/** Acts that have an id of their own: the Criminal Code and the Preliminary Title of criminal procedure. */
const OWN_ID: ReadonlyMap<string, WorkHint> = new Map([
  ['be/law/1867-06-08', 'be/sw-1867'],
  ['be/law/1878-04-17', 'be/vtsv-1878'],
]);

/** "wet van 15 december 1980", "loi du 15/12/1980", "Royal Decree of 1 July 2024". */
export function readDatedWork(cursor: Cursor): WorkHint | null {
  return attempt<WorkHint>(cursor, () => {
    const family = takeName(cursor, FAMILY_NAMES);
    const day = family && readDate(cursor);
    return family && day ? (OWN_ID.get(family + day) ?? `${family}${day}`) : null;
  });
}

/** The name of `be/law/1980-12-15` in words; null for every other work. */
export function datedWorkName(work: WorkHint, language: Language): string | null {
  const family = work.startsWith('be/law/') ? 'be/law/' : work.startsWith('be/kb/') ? 'be/kb/' : null;
  const day = family && readDay(work.slice(family.length));
  if (!family || !day || OWN_ID.has(work)) return null;
  const { year, month, date } = partsOf(day);
  const first = language === 'fr' && date === 1 ? 'er' : '';
  return `${WRITTEN[family][language]} ${date}${first} ${MONTHS[language][month - 1]} ${year}`;
}

function readDate(cursor: Cursor): Day | null {
  const first = takeDigits(cursor);
  takeWord(cursor, FIRST_ENDING);
  const month = takeWord(cursor, MONTH_WORDS) ?? takeSeparated(cursor);
  takeSeparator(cursor);
  const last = takeDigits(cursor);
  if (first === null || month === null || last === null) return null;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  return dayOf(Number(year), month, Number(day));
}

function takeSeparated(cursor: Cursor): number | null {
  if (!takeSeparator(cursor)) return null;
  const digits = takeDigits(cursor);
  return digits === null ? null : Number(digits);
}

function takeSeparator(cursor: Cursor): boolean {
  const attached = peek(cursor)?.attached;
  return Boolean(attached) && (takeSign(cursor, '/') || takeSign(cursor, '-') || takeSign(cursor, '.'));
}
