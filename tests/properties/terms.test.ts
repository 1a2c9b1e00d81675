import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addTerms,
  compareTerms,
  doubleTerm,
  readTerm,
  type Term,
  termOf,
  termParts,
} from '../../src/law/term.ts';

const unit = fc.constantFrom('Y' as const, 'M' as const, 'D' as const);

/** Any small count, and often those where terms of two units meet. */
const term = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 40 }), unit).map((parts) => termOf(...parts)),
  fc
    .constantFrom('P1Y', 'P12M', 'P365D', 'P1M', 'P30D', 'P31D', 'P5Y', 'P60M', 'P1825D')
    .map((text) => text as Term),
);

const RUNS = { numRuns: 20_000 };

test('a term reads back as its parts, and nothing else is a term', () => {
  fc.assert(
    fc.property(term, (each) => {
      const { count, unit: letter } = termParts(each);
      expect(readTerm(each)).toBe(each);
      expect(termOf(count, letter)).toBe(each);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'P0159YMD.-T '), maxLength: 5 }), (text) => {
      const [count, letter] = [Number(text.slice(1, -1)), text.at(-1)];
      const whole = Number.isInteger(count) && count > 0 && text === `P${count}${letter}`;
      expect(readTerm(text) !== null).toBe(whole && 'YMD'.includes(letter ?? ' '));
    }),
    RUNS,
  );
});

test('terms have one order: turned round it is turned, and it never runs in a circle', () => {
  fc.assert(
    fc.property(term, term, term, (a, b, c) => {
      expect(Math.sign(compareTerms(a, b))).toBe(0 - Math.sign(compareTerms(b, a)));
      if (compareTerms(a, b) <= 0 && compareTerms(b, c) <= 0)
        expect(compareTerms(a, c)).toBeLessThanOrEqual(0);
      if (compareTerms(a, b) === 0) expect(Math.sign(compareTerms(a, c))).toBe(Math.sign(compareTerms(b, c)));
    }),
    RUNS,
  );
});

test('more of one unit is longer, and a longer unit is longer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), unit, (count, letter) => {
      expect(compareTerms(termOf(count, letter), termOf(count + 1, letter))).toBeLessThan(0);
      expect(compareTerms(termOf(count, 'D'), termOf(count, 'M'))).toBeLessThan(0);
      expect(compareTerms(termOf(count, 'M'), termOf(count, 'Y'))).toBeLessThan(0);
    }),
  );
});

test('a sum is longer than its parts and the same either way; twice is once and once again', () => {
  const whole = term.filter((each) => !each.endsWith('D'));
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const sum = addTerms(a, b);
      expect(compareTerms(sum, a)).toBeGreaterThan(0);
      expect(compareTerms(sum, addTerms(b, a))).toBe(0);
      expect(compareTerms(doubleTerm(a), addTerms(a, a))).toBe(0);
    }),
  );
});
