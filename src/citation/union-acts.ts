import type { Language, Text } from '../law/text.ts';
import { attempt, type Cursor, peek, takeSign, takeWord } from './cursor.ts';
import { type Names, names, namesOf, takeName } from './names.ts';
import { takeDigits } from './read-number.ts';
import type { WorkHint } from './works.ts';

type Family = 'eu/dir-' | 'eu/reg-' | 'eu/fd-';

const WRITTEN: Readonly<Record<Family, Text>> = {
  'eu/dir-': { nl: 'Richtlijn', fr: 'directive', en: 'Directive' },
  'eu/reg-': { nl: 'Verordening', fr: 'règlement', en: 'Regulation' },
  'eu/fd-': { nl: 'Kaderbesluit', fr: 'décision-cadre', en: 'Framework Decision' },
};

/** What stands in front of the year and the number. */
const FAMILY_NAMES: Names<Family> = names(() => [
  ...namesOf<Family>('eu/dir-', ['richtlijn', 'directive']),
  ...namesOf<Family>('eu/reg-', ['verordening', 'règlement', 'regulation']),
  ...namesOf<Family>('eu/fd-', ['kaderbesluit', 'décision-cadre', 'framework decision']),
]);

/** The letters of the treaty that an act was adopted under. */
const UNION: Names<true> = names(() => namesOf(true, ['EU', 'UE', 'EG', 'CE', 'EC', 'JBZ', 'JAI', 'JHA']));

/** "Richtlijn 2011/93/EU", "directive (UE) 2024/1712", "Framework Decision 2004/68/JHA". */
export function readUnionAct(cursor: Cursor): WorkHint | null {
  return attempt<WorkHint>(cursor, () => {
    const family = takeName(cursor, FAMILY_NAMES);
    takeName(cursor, UNION);
    const year = takeDigits(cursor);
    const number = takeSign(cursor, '/') ? takeDigits(cursor) : null;
    if (!family || year === null || number === null || !isAct(year, number)) return null;
    takeTreaty(cursor);
    return `${family}${year}-${number}`;
  });
}

/** The name of `eu/dir-2011-93` in words; null for every other work. */
export function unionActName(work: WorkHint, language: Language): string | null {
  const family = (Object.keys(WRITTEN) as Family[]).find((start) => work.startsWith(start));
  const [year, number, ...rest] = family ? work.slice(family.length).split('-') : [];
  if (!family || !year || !number || rest.length > 0 || !isAct(year, number)) return null;
  return `${WRITTEN[family][language]} ${year}/${number}`;
}

/** Year first, as in the ids: acts numbered before their year ("604/2013") have none. */
function isAct(year: string, number: string): boolean {
  return /^(?:19|20)\d\d$/.test(year) && /^[1-9]\d{0,4}$/.test(number);
}

function takeTreaty(cursor: Cursor): void {
  attempt(cursor, () => (peek(cursor)?.attached && takeSign(cursor, '/') ? takeWord(cursor, UNION) : null));
}
