import { AFORESAID, WORK_NOUNS } from '../words/list-words.ts';
import { names, namesOf } from '../words/names.ts';
import { circularOpenings } from './circulars.ts';
import { actOpenings, describedOpenings, subjectOpenings } from './dated-works.ts';
import { decreeOpenings } from './decrees.ts';
import { labourOpenings } from './ilo-conventions.ts';
import { preliminaryOpenings } from './preliminary-title.ts';
import { BEFORE, NAMES, PRESENT } from './read-work.ts';
import { openingsWithoutId, titleOpenings } from './titles.ts';
import { makerOpenings } from './treaty-makers.ts';
import { unionOpenings } from './union-acts.ts';
import { WITHOUT_ID } from './work-names.ts';

/** Stands for any number or single letter. */
export const NUMBER = '#';
/** Stands for any adjective that a dated act may have. */
export const ADJECTIVE = '~';

/** The first two words of all names, the second left out where anything may follow: what one looks for in a text. */
export function workOpenings(): readonly (readonly [string, string?])[] {
  const written = [...NAMES, ...names(() => namesOf(null, WITHOUT_ID()))].map(([name]) => name);
  const open = [...circularOpenings(), 'cm', 'programmawet', ...[...BEFORE].map(([name]) => name)];
  // "la loi précitée": nouns that refer back with what stands behind them.
  const nouns = [...WORK_NOUNS.keys()].flatMap((noun) =>
    [...AFORESAID].map((word): readonly [string, string] => [noun, word]),
  );
  return [
    ...[...written, ...unionOpenings()].map(openingOf),
    ...actOpenings().map(openingOf).map(withDate),
    ...[...describedOpenings()].map((first): readonly [string, string] => [first, ADJECTIVE]),
    ...subjectOpenings(),
    ...decreeOpenings().map(([first, second]): readonly [string, string] => [first, second ?? NUMBER]),
    ...titleOpenings(),
    ...openingsWithoutId(),
    ...makerOpenings(TREATY_WORDS),
    ...labourOpenings(NUMBER),
    ...preliminaryOpenings().map(([first, second]): readonly [string, string?] =>
      second === '' ? [first] : [first, second],
    ),
    ['rec', NUMBER] as const,
    ['strafwet', 'boek'] as const,
    ...nouns,
    ...PRESENT.flatMap((word) => CODE_WORDS.map((code): readonly [string, string] => [word, code])),
    ...open.map((first): readonly [string] => [first]),
  ].filter(([first]) => /^[a-z]/.test(first));
}

/** What follows "UN" and "European", of a treaty that is named without them. */
const TREATY_WORDS: readonly string[] =
  `verdrag conventie convention protocol optional second palermo lanzarote istanbul budapest warsaw trafficking anti child children
  kinderrechtenverdrag kinderrechten vrouwenverdrag vrouwenrechtenverdrag worst forced organized cybercrime`.split(
    /\s+/,
  );

/** What follows "the existing". */
const CODE_WORDS: readonly string[] = 'belgisch belgische strafwetboek belgian criminal penal code'.split(
  ' ',
);

let firstWords: ReadonlySet<string> | undefined;

/** Whether the name of a work may begin with this word, those without an id included: most words end the asking here. */
export function opensWork(word: string): boolean {
  firstWords ??= new Set(workOpenings().map(([first]) => first));
  return firstWords.has(word);
}

function openingOf(name: string): readonly [string, string?] {
  const [first = '', second] = name.split(' ');
  return second === undefined ? [first] : [first, second];
}

/** Behind "wet" stands its date, or the next word of a longer name; of one letter, the dot tells the abbreviation. */
function withDate(opening: readonly [string, string?]): readonly [string, string?] {
  const [first, second] = opening;
  return second === undefined && first.length > 1 ? [first, NUMBER] : opening;
}
