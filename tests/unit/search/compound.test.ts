import { describe, expect, it } from 'vitest';
import { namesAgeUnder } from '../../../src/search/ages.ts';
import { compoundParts, largestPart } from '../../../src/search/compound.ts';
import { packPostings, unpackPostings } from '../../../src/search/posting.ts';

const KNOWN = new Set([
  'mens',
  'handel',
  'kind',
  'pornografie',
  'tiener',
  'pooier',
  'seks',
  'toerisme',
  'misbruik',
]);
const isKnown = (word: string) => KNOWN.has(word);

describe('a compound', () => {
  it.each([
    ['mensenhandel', ['mens', 'handel']],
    ['kinderpornografie', ['kind', 'pornografie']],
    ['tienerpooier', ['tiener', 'pooier']],
    ['kindersekstoerisme', ['kind', 'seks', 'toerisme']],
    ['kindsmisbruik', ['kind', 'misbruik']],
  ])('%s is taken apart', (word, parts) => expect(compoundParts(word, isKnown)).toEqual(parts));

  it.each(['handel', 'handelaar', 'kinderachtig', ''])('%s is not', (word) =>
    expect(compoundParts(word, isKnown)).toBeNull(),
  );

  it('of which a part is known has its largest part', () => {
    expect(largestPart('handelaars', isKnown)).toBe('handel');
    expect(largestPart('nettoerisme', isKnown)).toBe('toerisme');
    expect(largestPart('xyzzyplugh', isKnown)).toBeNull();
  });
});

it.each([
  ['15-jarige', true],
  ['fille de 14 ans', true],
  ['15 year old', true],
  ['18 jaar', false],
  ['artikel 15', false],
  ['na 20 jaar', false],
])('%s names an age under eighteen: %s', (text, expected) => expect(namesAgeUnder(text, 18)).toBe(expected));

it('postings come out of their packed form as they went in', () => {
  const postings = [
    { document: 0, impact: 0.25, inName: true },
    { document: 7, impact: 1, inName: false },
  ];
  expect([...unpackPostings(packPostings(postings))]).toEqual(postings);
});
