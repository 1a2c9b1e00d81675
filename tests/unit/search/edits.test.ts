import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits, editsAllowed } from '../../../src/search/edits.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 8 });

/** The same, without any short cut. */
function slow(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++)
    for (let column = 1; column <= b.length; column++) {
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const costs = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        row > 1 && column > 1 && swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      ];
      (rows[row] ?? [])[column] = Math.min(...costs);
    }
  return at(a.length, b.length);
}

describe('edits', () => {
  it.each([
    ['mensnhandel', 'mensenhandel', 1],
    ['proxenetsime', 'proxenetisme', 1],
    ['verkachting', 'verkrachting', 1],
    ['kinderpronografie', 'kinderpornografie', 1],
    ['incest', 'incest', 0],
  ])('%s, %s: %i', (a, b, expected) => expect(edits(a, b, 2)).toBe(expected));

  it('is the distance, or null where that is more than was asked', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(0, 1, 2), (a, b, most) => {
        const distance = slow(a, b);
        expect(edits(a, b, most)).toBe(distance <= most ? distance : null);
      }),
    );
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(edits(a, b, 2)).toBe(edits(b, a, 2));
      }),
    );
  });

  it('allows one from four letters on, two from eight', () => {
    expect([3, 4, 7, 8].map(editsAllowed)).toEqual([0, 1, 1, 2]);
  });
});
