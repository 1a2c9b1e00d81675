import { LANGUAGES } from '../../law/text.ts';
import { MONTHS, ORDINALS } from '../numbers.ts';
import { type Names, names } from './names.ts';

/**
 * A part as it was written. `lid` is a numbered paragraph in a treaty and an unnumbered one in Belgian
 * law; `nested` is (1), (a) or a), `bare` is a, and `dotted` .1 or .a: their place tells what they are.
 */
export type WrittenKind = 'para' | 'al' | 'lid' | 'item' | 'point' | 'nested' | 'bare' | 'dotted';

/** What announces a number: "§ 4", "lid 3", "al. 3", "onder a". */
export const ANNOUNCING: ReadonlyMap<string, WrittenKind> = meanings<WrittenKind>({
  para: '§ par para parag paragraaf paragraphe paragraph',
  al: 'al alin alinea subpara subparagraph',
  lid: 'lid',
  point: 'point punt onder sub letter littera let lit litt item onderdeel',
});

/** What follows an ordinal: "derde lid", "3e alinéa", "third paragraph" (the unnumbered one in English). */
export const COUNTED: ReadonlyMap<string, WrittenKind> = meanings<WrittenKind>({
  para: '§ paragraaf paragraphe',
  al: 'alinea al alin paragraph para subparagraph',
  lid: 'lid',
});

/** "Section": what English calls the articles of acts and codes. */
export const ARTICLE: ReadonlyMap<string, true> = meanings(
  { true: 'art artikel article section' },
  () => true,
);

/** "voormeld artikel 379", "ledit article": they say that it was named before, and nothing else. */
export const AFORESAID: ReadonlyMap<string, true> = meanings(
  {
    true: 'dito voormeld voormelde voornoemd voornoemde bovenvermeld genoemd genoemde ledit dudit audit susdit susvise said aforementioned',
  },
  () => true,
);

/** Words that join the parts of a citation; true for those that mean "of". */
export const GLUE: ReadonlyMap<string, boolean> = meanings(
  { true: 'van de du des of d', false: 'het der le la the l' },
  (name) => name === 'true',
);

/** Endings of an ordinal in digits: 3e, 3de, 1ste, 1er, 1re, 3eme, 2nd. */
export const ORDINAL_ENDINGS: ReadonlyMap<string, true> = meanings(
  { true: 'e de ste er ere re eme ieme st nd rd th' },
  () => true,
);

export const FIRST_ENDING: ReadonlyMap<string, true> = meanings({ true: 'er' }, () => true);

/** From the plain word to its place, counted from 1. */
export const ORDINAL_WORDS: Names<number> = names(() => [
  ...LANGUAGES.flatMap((language) => placesOf(ORDINALS[language])),
  ['premiere', 1],
  ['seconde', 2],
]);

/** From January on. */
const SHORT_MONTHS = [
  'jan janv',
  'feb febr fevr fev',
  'mrt mar',
  'apr avr',
  'mei',
  'jun',
  'jul juil',
  'aug',
  'sep sept',
  'okt oct',
  'nov',
  'dec',
];

export const MONTH_WORDS: Names<number> = names(() => [
  ...SHORT_MONTHS.flatMap((words, index) =>
    words.split(' ').map((word): [string, number] => [word, index + 1]),
  ),
  ...LANGUAGES.flatMap((language) => placesOf(MONTHS[language])),
]);

function placesOf(words: readonly string[]): [string, number][] {
  return words.map((word, index) => [word, index + 1]);
}

function meanings<T>(
  words: Readonly<Record<string, string>>,
  meaningOf: (name: string) => T = (name) => name as T,
): ReadonlyMap<string, T> {
  const entries = Object.entries(words);
  return new Map(entries.flatMap(([name, text]) => text.split(' ').map((word) => [word, meaningOf(name)])));
}
