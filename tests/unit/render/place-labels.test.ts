import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/render/svg/place-labels.ts';

const RIGHT = 1000;

const items = fc
  .array(fc.record({ x: fc.integer({ min: 300, max: RIGHT }), width: fc.integer({ min: 10, max: 200 }) }), {
    maxLength: 60,
  })
  .map((list) => list.sort((a, b) => a.x - b.x).map((each, item) => ({ ...each, item })));

/** What a label with its mark takes of its row. */
function span(x: number, width: number, toTheLeft: boolean): [number, number] {
  return toTheLeft ? [x - 8 - width, x + 5] : [x - 5, x + 8 + width];
}

test('no two labels of a row touch, and none runs over the right edge', () => {
  fc.assert(
    fc.property(items, (list) => {
      const spans = placeLabels(list, RIGHT).map(({ item, row, toTheLeft }) => {
        const { x, width } = list[item] ?? { x: 0, width: 0 };
        return { row, toTheLeft, width, x, at: span(x, width, toTheLeft) };
      });
      for (const [index, a] of spans.entries()) {
        if (!a.toTheLeft) expect(a.at[1]).toBeLessThanOrEqual(RIGHT);
        for (const b of spans.slice(index + 1))
          if (a.row === b.row) expect(a.at[1] < b.at[0] || b.at[1] < a.at[0]).toBe(true);
      }
    }),
  );
});

test('a label stays in the first row where there is room', () => {
  const list = [
    { item: 'a', x: 300, width: 50 },
    { item: 'b', x: 310, width: 50 },
    { item: 'c', x: 600, width: 50 },
  ];
  expect(placeLabels(list, RIGHT).map(({ row }) => row)).toEqual([0, 1, 0]);
});
