import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Diff, diff } from '../../src/answers/diff.ts';
import { articles, shipped } from '../shipped.ts';
import { anyDay } from './any-day.ts';

const anArticle = fc.constantFrom(...articles);

function changed({ article, offences }: Diff) {
  return [article, ...offences].flatMap((each) => each.changed);
}

test('between a day and itself nothing changes', () => {
  fc.assert(
    fc.property(anArticle, anyDay(1995, 2027), (article, day) => {
      expect(changed(diff(shipped, article, day, day))).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test('what is told of did change, and is on one side or on both', () => {
  fc.assert(
    fc.property(anArticle, anyDay(1995, 2027), anyDay(1995, 2027), (article, a, b) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      for (const { before, after, changes } of changed(diff(shipped, article, first, second))) {
        expect(before !== null || after !== null).toBe(true);
        expect(changes.length).toBeGreaterThan(0);
        for (const change of changes) expect(change.before).not.toEqual(change.after);
      }
    }),
    { numRuns: 1000 },
  );
});

test('each norm is set beside one other at most', () => {
  fc.assert(
    fc.property(anArticle, anyDay(1995, 2027), anyDay(1995, 2027), (article, a, b) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      for (const { changed: pairs } of diff(shipped, article, first, second).offences)
        for (const side of ['before', 'after'] as const) {
          const points = pairs.map((pair) => pair[side]).filter((point) => point !== null);
          expect(new Set(points).size).toBe(points.length);
        }
    }),
    { numRuns: 500 },
  );
});
