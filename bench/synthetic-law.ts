import type { ImportedProvision } from '../src/texts/provision.ts';

/** Nothing that chance decides: the same corpus at every run. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const FREQUENT = {
  nl: 'de van het een en in op met voor wordt die dat te zijn of door tot aan bij om niet als uit naar deze'.split(
    ' ',
  ),
  fr: 'de la le les des et à en un une du par pour dans que qui est au sur ou ne ce il avec sont'.split(' '),
} as const;

const ONSETS = 'b br d dr f g gr h k kl l m n p pr r s st str t tr v w z bl sch'.split(' ');
const VOWELS = 'a e i o u aa ee ie oe ij ou ui eu'.split(' ');
const CODAS = ['', 'n', 'r', 's', 't', 'l', 'ng', 'rk', 'st', 'm', 'cht'];
const ENDINGS = {
  nl: ['', 'en', 'ing', 'heid', 'elijk', 'er'],
  fr: ['', 'ment', 'tion', 'eur', 'able', 'ance'],
} as const;

type Spoken = keyof typeof FREQUENT;

/** The word of this rank in frequency: real function words first, then invented ones of two to four syllables. */
export function wordOf(rank: number, language: Spoken): string {
  const frequent = FREQUENT[language];
  const common = frequent[rank];
  if (common !== undefined) return common;
  const next = random(rank * 7919 + (language === 'nl' ? 1 : 2));
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)] as Item;
  let word = '';
  for (let left = 2 + Math.floor(next() * 3); left > 0; left -= 1)
    word += pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  return word + pick(ENDINGS[language]);
}

/** Words of each language, by Heaps' law: in both 18 000 at 1 000 provisions and 400 000 at 1 000 000. */
export function vocabularyOf(provisions: number): number {
  return Math.round(9_000 * (provisions / 1000) ** 0.45);
}

/** A rank by the law of Zipf and Mandelbrot, by inverting its integral. */
function rankOf(chance: number, vocabulary: number): number {
  const shift = 2.7;
  return Math.floor(shift * (((vocabulary + shift) / shift) ** chance - 1));
}

/** How many articles a synthetic act has. */
export const ARTICLES = 200;

/** How many of them stand under one heading: the Code of 1867 has as many. */
const SECTION = 5;

/** The nth provision of a corpus: 50 to 110 words, Dutch and French acts by turns. */
export function provisionOf(at: number, vocabulary: number): ImportedProvision {
  const language = languageOf(at);
  const next = random(at + 1);
  const words: string[] = [];
  for (let left = 50 + Math.floor(next() * 61); left > 0; left -= 1)
    words.push(wordOf(rankOf(next(), vocabulary), language));
  const number = String((at % ARTICLES) + 1);
  const section = random(Math.floor(at / SECTION));
  const heading = [1, 2, 3].map(() => wordOf(rankOf(section(), vocabulary), language)).join(' ');
  return { eid: `art_${number}`, number, headings: [heading], text: words.join(' '), notes: [] };
}

export function languageOf(at: number): Spoken {
  return Math.floor(at / ARTICLES) % 2 === 0 ? 'nl' : 'fr';
}

/** Words that some provisions have, for asking: neither everywhere nor nowhere. */
export function questionWord(next: () => number, vocabulary: number): { word: string; language: Spoken } {
  const language = next() < 0.5 ? 'nl' : 'fr';
  return { word: wordOf(60 + Math.floor(next() * Math.min(3000, vocabulary / 4)), language), language };
}

/** One letter left out of the middle, or two neighbours swapped. */
export function misspelt(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 2));
  return next() < 0.5
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}
