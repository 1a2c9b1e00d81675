import { expect, it } from 'vitest';
import { agesIn } from '../../../src/search/ages.ts';
import { namesPlaceAbroad } from '../../../src/search/countries.ts';
import { fold } from '../../../src/search/fold.ts';
import { isShared, meaningOf } from '../../../src/search/meaning.ts';
import { everydayWords } from '../../../src/search/same-words.ts';
import { soundOf } from '../../../src/search/sound.ts';
import { stem } from '../../../src/search/stem.ts';

it.each([
  ['mijn dochter van 14', ['14']],
  ['fille (13)', ['13']],
  ['dochter 14', ['14']],
  ['zoon 12', ['12']],
  ['aged 15', ['15']],
  ['man van 45 met meisje van 15', ['45', '15']],
  ['een 13-jarige', ['13']],
  ['wet van 13 april 1995', []],
  ['loi du 13/04/1995', []],
  ['art. 14', []],
])('%s speaks of the ages %s', (text, ages) => expect(agesIn(fold(text))).toEqual(ages));

it.each([
  ['misbruik in Thailand', true],
  ['abus d’enfants aux Philippines', true],
  ['abuse in the Philippines by a Belgian', true],
  ['au Maroc', true],
  ['misbruik in België', false],
  ['meisjes uit Nigeria', false],
  ['trafficked from Romania', false],
  ['seks in de auto', false],
])('%s: a place abroad is named: %s', (text, expected) =>
  expect(namesPlaceAbroad(fold(text))).toBe(expected),
);

it.each([
  ['ontugt', 'ontucht'],
  ['verkragting', 'verkrachting'],
  ['pedofielie', 'pedofilie'],
  ['fotographie', 'photographie'],
])('%s sounds like %s', (one, other) => expect(soundOf(one)).toBe(soundOf(other)));

it('words that are told apart by more than their spelling do not sound alike', () => {
  expect(soundOf('mensenhandel')).not.toBe(soundOf('mensensmokkel'));
  expect(soundOf('traite')).not.toBe(soundOf('retraite'));
});

const everyday = everydayWords();
const meaning = (language: 'nl' | 'fr' | 'en', word: string) =>
  meaningOf(everyday, language, stem(fold(word), language));

it('everyday words of three languages mean the same in a term', () => {
  const child = meaning('nl', 'minderjarige');
  expect(isShared(child)).toBe(true);
  for (const [language, word] of [
    ['nl', 'meisjes'],
    ['fr', 'mineure'],
    ['fr', 'adolescente'],
    ['en', 'girls'],
  ] as const)
    expect(meaning(language, word)).toBe(child);
});

it('a word that stands on no line means itself, whatever it is called', () => {
  for (const word of ['voyeurism', 'constructor', '__proto__', 'toString'])
    expect(isShared(meaningOf(everyday, 'en', word))).toBe(false);
});
