import type { Language, Text } from '../../law/text.ts';
import type { Day } from '../../time/day.ts';
import { attempt, type Cursor, peek, takeOne, takeSign, takeWord } from '../words/cursor.ts';
import { type Names, names, namesOf, takeName } from '../words/names.ts';
import { takeDigits } from '../words/read-number.ts';
import { BEFORE_DATE, readDate } from '../words/written-date.ts';
import type { WorkHint } from '../works.ts';
import type { ListedWork } from './dated-works.ts';

type Family = 'eu/dir-' | 'eu/reg-' | 'eu/fd-';

const WRITTEN: Readonly<Record<Family, Text>> = {
  'eu/dir-': { nl: 'Richtlijn', fr: 'directive', en: 'Directive' },
  'eu/reg-': { nl: 'Verordening', fr: 'règlement', en: 'Regulation' },
  'eu/fd-': { nl: 'Kaderbesluit', fr: 'décision-cadre', en: 'Framework Decision' },
};

/** What stands in front of the year and the number, or of the date. */
const FAMILY_NAMES: Names<Family> = names(() => [
  ...namesOf<Family>('eu/dir-', [
    'richtlijn',
    'EU-richtlijn',
    'directive',
    'directive européenne',
    'EU Directive',
    'Dir.',
  ]),
  ...namesOf<Family>('eu/reg-', ['verordening', 'EU-verordening', 'règlement', 'regulation']),
  ...namesOf<Family>('eu/reg-', ['EU Regulation', 'règlement européen']),
  ...namesOf<Family>('eu/reg-', ['Reg.']),
  ...namesOf<Family>('eu/fd-', [
    'kaderbesluit',
    'décision-cadre',
    'framework decision',
    'EU Framework Decision',
  ]),
]);

/** Who made it: what may stand between the kind of act and its date. */
const MAKERS: Names<true> = names(() =>
  namesOf(true, [
    'van het Europees Parlement en de Raad',
    'van het Europees Parlement en van de Raad',
    'van de Raad',
    'du Parlement européen et du Conseil',
    'du Conseil',
    "du Conseil de l'U.E.",
    "du Conseil de l'UE",
    "du Conseil de l'Union européenne",
    'van de Raad van de Europese Unie',
    'of the Council of the European Union',
    'of the European Parliament and of the Council',
    'of the European Parliament and the Council',
    'of the Council',
  ]),
);

/** The letters of the treaty that an act was adopted under. */
const UNION: Names<true> = names(() =>
  namesOf(true, ['EU', 'UE', 'EG', 'CE', 'EC', 'EEG', 'CEE', 'EEC', 'JBZ', 'JAI', 'JHA']),
);

const NUMBER_WORD: Names<true> = names(() => namesOf(true, ['nr', 'no', 'n']));

/** Acts of this field that are often named by their date alone. */
const BY_DATE: ReadonlyMap<string, WorkHint> = new Map<string, WorkHint>([
  ['eu/fd- 2002-07-19', 'eu/fd-2002-629'],
  ['eu/fd- 2002-11-28', 'eu/fd-2002-946'],
  ['eu/fd- 2003-12-22', 'eu/fd-2004-68'],
  ['eu/dir- 2004-04-29', 'eu/dir-2004-81'],
  ['eu/dir- 2009-06-18', 'eu/dir-2009-52'],
  ['eu/dir- 2011-04-05', 'eu/dir-2011-36'],
  ['eu/dir- 2011-12-13', 'eu/dir-2011-93'],
  ['eu/dir- 2012-10-25', 'eu/dir-2012-29'],
  ['eu/dir- 2024-06-13', 'eu/dir-2024-1712'],
]);

const NUMBER_ALONE = /(\d{4})\/(\d{1,4})\/(?:EU|UE|EG|CE|EC|JBZ|JAI|JHA)(?![\p{L}\d/])/uy;
const KIND =
  /(?<![\p{L}\d])(?:(richtlijn(?:en)?|directives?)|(verordening(?:en)?|r[eè]glements?|regulations?)|(kaderbesluit(?:en)?|d[eé]cisions?-cadre|framework decisions?))(?![\p{L}])/giu;
/** What stands between the kind and the last of the numbers that share it. */
const LIST = 160;

/** "Richtlijnen Mensenhandel (2011/36/EU) en Seksueel Misbruik (2011/93/EU)": the number, of the kind that was said in front. */
export function readNumberAlone(text: string, at: number): { work: WorkHint; end: number } | null {
  NUMBER_ALONE.lastIndex = at;
  const [, year = '', number = ''] = NUMBER_ALONE.exec(text) ?? [];
  if (!isAct(year, number)) return null;
  const [before = ''] = text
    .slice(Math.max(0, at - LIST), at)
    .split(/[.;]\s/)
    .slice(-1);
  const kind = [...before.matchAll(KIND)].at(-1);
  const family = kind?.[1] ? 'eu/dir-' : kind?.[2] ? 'eu/reg-' : kind?.[3] ? 'eu/fd-' : null;
  return family && { work: `${family}${year}-${number}`, end: NUMBER_ALONE.lastIndex };
}

/** "Richtlijn 2011/93/EU", "directive (UE) 2024/1712", "Regulation (EU) No 604/2013", "richtlijn van 5 april 2011". */
export function readUnionAct(cursor: Cursor): WorkHint | null {
  return attempt<WorkHint>(cursor, () => {
    const family = takeName(cursor, FAMILY_NAMES);
    return family && (attempt(cursor, () => readNumbered(cursor, family)) ?? readByDate(cursor, family));
  });
}

const PLURALS: Names<Family> = names(() => [
  ...namesOf<Family>('eu/dir-', ['richtlijnen', 'EU-richtlijnen', 'directives', 'EU Directives']),
  ...namesOf<Family>('eu/reg-', ['verordeningen', 'règlements', 'regulations']),
  ...namesOf<Family>('eu/fd-', ['kaderbesluiten', 'décisions-cadres', 'framework decisions']),
]);

/** "Directives 2011/36/EU and 2011/93/EU": the first with the noun in front; the others are found by their numbers. */
export function readFirstUnionAct(cursor: Cursor): readonly ListedWork[] | null {
  return attempt(cursor, () => {
    const from = cursor.at;
    const family = takeName(cursor, PLURALS);
    const work = family && readNumbered(cursor, family);
    return work && [{ work, from, to: cursor.at }];
  });
}

function readNumbered(cursor: Cursor, family: Family): WorkHint | null {
  takeName(cursor, MAKERS);
  takeName(cursor, UNION);
  const numbered = takeName(cursor, NUMBER_WORD) !== null;
  takeSign(cursor, '°');
  takeSign(cursor, '.');
  const first = takeDigits(cursor);
  const second = peek(cursor)?.attached && takeSign(cursor, '/') ? takeDigits(cursor) : null;
  if (first === null || second === null) return null;
  // Of regulations the number stood first until 2014, "Règlement UE 604/2013".
  const mayTurn = numbered || family === 'eu/reg-';
  const [year, number] = mayTurn && !isAct(first, second) ? [second, first] : [first, second];
  if (!isAct(year, number)) return null;
  takeTreaty(cursor);
  const work: WorkHint = `${family}${year}-${number}`;
  return work === MISNUMBERED.written && isOnAbuse(cursor) ? MISNUMBERED.meant : work;
}

/**
 * The directive on sexual abuse of children was first published under a number that is that of the directive on
 * environmental assessments (OJ L 335, 17 December 2011, corrected in OJ L 18, 21 January 2012): its title tells.
 */
const MISNUMBERED = { written: 'eu/dir-2011-92', meant: 'eu/dir-2011-93' } as const;

/** How far behind the number the title says what it is about. */
const LONGEST_TITLE = 32;

function isOnAbuse(cursor: Cursor): boolean {
  for (let ahead = 0; ahead < LONGEST_TITLE; ahead += 1) {
    const [token, next] = [peek(cursor, ahead), peek(cursor, ahead + 1)];
    if (!token || token.text === '.' || token.text === ';') return false;
    const pair = `${token.text} ${next?.text ?? ''}`;
    if (
      /^(?:seksueel misbruik|seksuele uitbuiting|abus sexuels|exploitation sexuelle|sexual (?:abuse|exploitation))$/.test(
        pair,
      )
    )
      return true;
  }
  return false;
}

function readByDate(cursor: Cursor, family: Family): WorkHint | null {
  takeName(cursor, MAKERS);
  if (!takeOne(cursor, BEFORE_DATE)) return null;
  const day: Day | null = readDate(cursor);
  return (day && BY_DATE.get(`${family} ${day}`)) ?? null;
}

/** The name of `eu/dir-2011-93` in words; null for every other work. */
export function unionActName(work: WorkHint, language: Language): string | null {
  const family = (Object.keys(WRITTEN) as Family[]).find((start) => work.startsWith(start));
  const [year, number, ...rest] = family ? work.slice(family.length).split('-') : [];
  if (!family || !year || !number || rest.length > 0 || !isAct(year, number)) return null;
  return `${WRITTEN[family][language]} ${year}/${number}`;
}

/** Year first, as in the ids. */
function isAct(year: string, number: string): boolean {
  return /^(?:19|20)\d\d$/.test(year) && /^[1-9]\d{0,4}$/.test(number);
}

function takeTreaty(cursor: Cursor): void {
  attempt(cursor, () => (peek(cursor)?.attached && takeSign(cursor, '/') ? takeWord(cursor, UNION) : null));
}

/** What such names start with. */
export function unionOpenings(): readonly string[] {
  return [...FAMILY_NAMES, ...PLURALS].map(([name]) => name);
}
