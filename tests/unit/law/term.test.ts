import { describe, expect, test } from 'vitest';
import { addTerms, compareTerms, doubleTerm, readTerm, type Term, termParts } from '../../../src/law/term.ts';

const term = (text: string) => text as Term;

test.each(['P8D', 'P3M', 'P10Y', 'P100Y'])('%s is a term', (text) => {
  expect(readTerm(text)).toBe(text);
});

test.each(['P0D', 'P01Y', 'P-1Y', 'P1.5Y', 'P1Y6M', 'P1W', 'PT8H', '10Y', 'p10y', 'P10Y ', 'P', ''])(
  '%j is none',
  (text) => {
    expect(readTerm(text)).toBe(null);
  },
);

test('the parts of a term; another text has none', () => {
  expect(termParts(term('P8D'))).toEqual({ count: 8, unit: 'D' });
  expect(() => termParts(term('8 days'))).toThrow(RangeError);
});

test.each([
  ['P8D', 'P16D'],
  ['P16D', 'P1M'],
  ['P30D', 'P1M'],
  ['P1M', 'P31D'],
  ['P3M', 'P6M'],
  ['P11M', 'P1Y'],
  ['P1Y', 'P13M'],
  ['P36M', 'P5Y'],
  ['P5Y', 'P10Y'],
  ['P9Y', 'P10Y'],
])('%s is shorter than %s', (shorter, longer) => {
  expect(compareTerms(term(shorter), term(longer))).toBeLessThan(0);
  expect(compareTerms(term(longer), term(shorter))).toBeGreaterThan(0);
});

test.each([
  ['P1Y', 'P12M'],
  ['P1Y', 'P365D'],
  ['P12M', 'P365D'],
  ['P5Y', 'P60M'],
])('%s is as long as %s', (one, other) => {
  expect(compareTerms(term(one), term(other))).toBe(0);
});

describe('sums', () => {
  test.each([
    ['P15Y', 'P2Y', 'P17Y'],
    ['P6M', 'P2Y', 'P30M'],
    ['P2Y', 'P6M', 'P30M'],
    ['P8D', 'P8D', 'P16D'],
  ])('%s and %s make %s', (a, b, sum) => {
    expect(addTerms(term(a), term(b))).toBe(sum);
  });

  test('days and longer units have no sum', () => {
    expect(() => addTerms(term('P8D'), term('P1M'))).toThrow(RangeError);
  });

  test.each([
    ['P8D', 'P16D'],
    ['P1M', 'P2M'],
    ['P6M', 'P12M'],
    ['P1Y', 'P2Y'],
  ])('twice %s is %s', (once, twice) => {
    expect(doubleTerm(term(once))).toBe(twice);
  });
});
