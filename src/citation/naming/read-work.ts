import { LANGUAGES } from '../../law/text.ts';
import { attempt, type Cursor, peek, takeOne, takeSign, takeWord } from '../words/cursor.ts';
import { skipThe } from '../words/determiners.ts';
import { ARTICLE_WORDS } from '../words/list-words.ts';
import { type Names, names, namesOf, takeName } from '../words/names.ts';
import { IN_FORCE, NEW_CODE, OLD_CODE } from '../words/old-and-new.ts';
import { BEFORE_DATE, readDate } from '../words/written-date.ts';
import { isInternational, NAMED_WORKS, OPTIONAL_PROTOCOLS, type WorkHint } from '../works.ts';
import { readCircular } from './circulars.ts';
import { readDatedWork } from './dated-works.ts';
import { readLabourConvention } from './ilo-conventions.ts';
import { takePreliminaryTitle } from './preliminary-title.ts';
import { readRecommendation } from './recommendations.ts';
import { readTitle } from './titles.ts';
import { takeMakerBehind, takeMakerInFront } from './treaty-makers.ts';
import { readUnionAct } from './union-acts.ts';
import { CRIMINAL_CODE, OTHER_NAMES, WORK_NAMES, type WorkNames } from './work-names.ts';

type Code = 'be/sw-1867' | 'be/sw-2024';

const CODE_NAMES: Names<Code | 'criminal-code'> = names(() => [
  ...allNamesOf('criminal-code', CRIMINAL_CODE),
  ...allNamesOf('be/sw-1867', WORK_NAMES['be/sw-1867']),
  ...allNamesOf('be/sw-2024', WORK_NAMES['be/sw-2024']),
]);

/** Names of works, the two Criminal Codes apart from what stands around them. */
export const NAMES: Names<WorkHint> = names(() => [
  ...CODE_NAMES.written(),
  ...NAMED_WORKS.flatMap((work) => allNamesOf(work, WORK_NAMES[work])),
  ...Object.entries(OTHER_NAMES).flatMap(([work, list]) => namesOf(work as WorkHint, list)),
]);

/** Which of the two Codes: "nieuw Sw.", "ancien Code pénal". */
export const BEFORE: Names<Code> = names(() => [
  ...namesOf<Code>('be/sw-1867', [...OLD_CODE, '1867']),
  ...namesOf<Code>('be/sw-2024', [...NEW_CODE, '2024']),
]);

/** "het huidige Strafwetboek": that of the day. */
export const PRESENT: readonly string[] = [...IN_FORCE, 'present', 'revised'];
const OF_THE_DAY: ReadonlyMap<string, true> = new Map(PRESENT.map((word) => [word, true]));

/** The same behind it: "Sw. (oud)", "Strafwetboek van 8 juni 1867", "CP de 2024". */
const BEHIND: Names<Code> = names(() => [
  ...BEFORE.written(),
  ...namesOf<Code>('be/sw-1867', dates('1867', ['8 juni', '8 juin', '8 June'])),
  ...namesOf<Code>('be/sw-2024', dates('2024', ['29 februari', '29 février', '29 February'])),
]);

/** A work by its name, title or abbreviation, in any of the three languages. */
export function readWork(cursor: Cursor): WorkHint | null {
  return (
    // First what is named most: the tables of the others are then not built.
    attempt(cursor, readCode) ??
    readCircular(cursor) ??
    readRecommendation(cursor) ??
    readDatedWork(cursor) ??
    readUnionAct(cursor) ??
    readLabourConvention(cursor) ??
    (takePreliminaryTitle(cursor, takeProcedure) ? 'be/vtsv-1878' : null) ??
    longest(cursor) ??
    attempt(cursor, readPresent) ??
    attempt(cursor, readOfMaker) ??
    attempt(cursor, takeBrokenName)
  );
}

/** "het huidige Strafwetboek geldt": where what follows is no part of the name. */
function readPresent(cursor: Cursor): WorkHint | null {
  const work = takeWord(cursor, OF_THE_DAY) ? longest(cursor) : null;
  return work === 'criminal-code' ? work : null;
}

/** The Code of Criminal Procedure, or one of its names that a text has for the Preliminary Title only. */
function takeProcedure(cursor: Cursor): boolean {
  return takeName(cursor, NAMES) === 'be/sv-1808' || takeName(cursor, OF_PROCEDURE) !== null;
}

const OF_PROCEDURE: Names<true> = names(() => namesOf(true, ['Code de procédure pénale', 'CPP', 'CIC']));

/** "UN Palermo Protocol", "Council of Europe's Lanzarote Convention". */
function readOfMaker(cursor: Cursor): WorkHint | null {
  const work = takeMakerInFront(cursor) ? longest(cursor) : null;
  return isTreaty(work) ? work : null;
}

function isTreaty(work: WorkHint | null): boolean {
  return isInternational(work) && !work?.startsWith('eu/');
}

/** A title may go on where a name ends. */
function longest(cursor: Cursor): WorkHint | null {
  const start = cursor.at;
  const named = takeName(cursor, NAMES);
  if (named !== null) takeTitleBehind(cursor, named, start);
  const end = cursor.at;
  cursor.at = start;
  const titled = readTitle(cursor);
  const isTitled = titled !== null && cursor.at >= end;
  if (!isTitled) cursor.at = end;
  const work = isTitled ? titled : named;
  const added = work !== null && OPTIONAL_PROTOCOLS.includes(work) ? attempt(cursor, takeConvention) : null;
  const isThird = THIRD.has(cursor.tokens.at(start)?.text ?? '');
  if (isThird && added === null && ADDED_TO.has(peek(cursor)?.text ?? '')) return null;
  if (work === 'be/vtsv-1878' && attempt(cursor, takeOtherCode)) return null;
  if (isTitled && isTreaty(work)) takeMakerBehind(cursor);
  if (work !== null && !isTitled) skipOwnDate(cursor, work);
  return work;
}

/** "Facultatief Protocol inzake de verkoop van kinderen bij het Verdrag inzake de rechten van het kind": to what it was added. */
function takeConvention(cursor: Cursor): true | null {
  if (!takeOne(cursor, ADDED_TO)) return null;
  skipThe(cursor);
  return longest(cursor) === 'crc' ? true : null;
}

/** The third protocol "to the Convention against Torture" is another one. */
const THIRD: ReadonlySet<string> = new Set(['derde', 'troisieme', 'third']);

/** "Preliminary Title of the Civil Code". */
function takeOtherCode(cursor: Cursor): true | null {
  if (!takeOne(cursor, OF_CODE)) return null;
  skipThe(cursor);
  const code = takeName(cursor, NAMES);
  return code !== null && code !== 'be/sv-1808' ? true : null;
}

const OF_CODE: ReadonlySet<string> = new Set(['of', 'van', 'du', 'de']);
const ADDED_TO: ReadonlySet<string> = new Set(['bij', 'a', 'to']);

/** "Budapest Convention on Cybercrime": the town stands in front of the title. */
function takeTitleBehind(cursor: Cursor, work: WorkHint, start: number): void {
  const end = cursor.at;
  if (end - start < 2 || cursor.tokens.at(start)?.kind === 'number') return;
  cursor.at = end - 1;
  if (readTitle(cursor) === work && cursor.at >= end) return;
  cursor.at = end;
  // "Convention de Lanzarote sur la protection ...": the town stands behind the noun.
  const without: Cursor = {
    tokens: { at: (index) => cursor.tokens.at(index === 0 ? start : end + index - 1) },
    at: 0,
  };
  if (readTitle(without) === work && without.at > 1) cursor.at = end + without.at - 1;
}

/** "Vreemdelingenwet van 15 december 1980": the date says no more than the name. */
function skipOwnDate(cursor: Cursor, work: WorkHint): void {
  attempt(cursor, () => {
    takeOne(cursor, BEFORE_DATE);
    const day = readDate(cursor);
    return day !== null && work.endsWith(day) ? day : null;
  });
}

/** One of the two Criminal Codes, as all that is said of it agrees; null for "nieuw Sw. 1867". */
function readCode(cursor: Cursor): Code | 'criminal-code' | null {
  const before = takeName(cursor, BEFORE);
  if (before === null) takeWord(cursor, OF_THE_DAY);
  const named = takeName(cursor, CODE_NAMES);
  if (named === 'criminal-code') attempt(cursor, takeInOtherLanguage);
  const said = [before, named, attempt(cursor, takeBehind)];
  const [code, ...others] = new Set(said.filter((one) => one !== null && one !== 'criminal-code'));
  if (named === null || others.length > 0) return null;
  // A word behind it may make it the name of another: "Code pénal social".
  return code ?? (peek(cursor)?.kind === 'word' ? null : named);
}

/** "Strafwet", "boek" on the next line: the word that a page has broken without a hyphen. */
function takeBrokenName(cursor: Cursor): 'criminal-code' | null {
  const isBroken = takeSign(cursor, 'strafwet') && cursor.tokens.opensLine?.(cursor.at);
  return isBroken && takeSign(cursor, 'boek') ? 'criminal-code' : null;
}

/** "Sw./C. pén.", "Strafwetboek / Code pénal", "Strafwetboek (Code pénal)": the name in another language. */
function takeInOtherLanguage(cursor: Cursor): true | null {
  const bracketed = takeSign(cursor, '(');
  if (!bracketed && !takeSign(cursor, '/')) return null;
  if (takeName(cursor, CODE_NAMES) !== 'criminal-code') return null;
  return !bracketed || (takeSign(cursor, ')') && ARTICLE_WORDS.has(peek(cursor, 1)?.text ?? ''))
    ? true
    : null;
}

/** "Sw. Oud artikel 380": the word belongs to the article that follows. */
function takeBehind(cursor: Cursor): Code | null {
  // "the new Penal Code. New offences": the dot of a sentence, not of an abbreviation.
  const [name, dot] = [cursor.tokens.at(cursor.at - 2), cursor.tokens.at(cursor.at - 1)];
  if (dot?.text === '.' && (name?.text === 'code' || (name?.text.length ?? 0) > 7)) return null;
  // "Penal Code, 1867, Article 379"
  if (peek(cursor, 2)?.text === ',' && BEHIND.get(peek(cursor, 1)?.text ?? '')) takeSign(cursor, ',');
  const said = takeName(cursor, BEHIND);
  return ARTICLE_WORDS.has(peek(cursor)?.text ?? '') ? null : said;
}

function allNamesOf<T extends WorkHint>(work: T, names: WorkNames): (readonly [string, T])[] {
  return namesOf(work, [...LANGUAGES.map((language) => names[language]), ...names.also, work]);
}

function dates(year: string, days: readonly string[]): readonly string[] {
  const full = [year, ...days.map((day) => `${day} ${year}`)];
  return full.flatMap((date) => ['', 'van ', 'de ', 'du ', 'of '].map((link) => link + date));
}
