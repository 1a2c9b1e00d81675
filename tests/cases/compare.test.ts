import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changedRows, compare, verdictOf } from '../../src/answers/compare.ts';
import type { Instrument, Verdict } from '../../src/law/treaty.ts';
import { type Day, previousDay } from '../../src/time/day.ts';
import { shipped } from '../shipped.ts';

/** By instrument, then by row: a day, and the verdict and a provision that sheet 05, part C gives for it. */
type Rows = Record<string, readonly (readonly [on: string, verdict: Verdict, provision: string | null])[]>;

const CASES = parse(readFileSync('tests/cases/compare.yaml', 'utf8')) as Record<string, Rows>;

function held(id: string): Instrument {
  return shipped.get('instrument', id) ?? expect.fail(`no instrument ${id}`);
}

const rows = Object.entries(CASES).flatMap(([instrument, byRow]) =>
  Object.entries(byRow).flatMap(([row, list]) => list.map((each) => [instrument, row, ...each] as const)),
);

test.each(rows)('%s %s on %s: %s', async (instrument, row, on, verdict, provision) => {
  const { rows: all } = await compare(shipped, held(instrument), on as Day);
  const found = all.find(({ obligation }) => obligation.id === `${instrument}/${row}`);
  expect(found && verdictOf(found)).toBe(verdict);
  if (provision) expect(found?.assessment?.provisions).toContain(provision);
});

describe('the OPSC, reform by reform', () => {
  const REFORMS = [
    '2016-06-18',
    '2018-07-30',
    '2019-07-01',
    '2022-06-01',
    '2024-02-05',
    '2024-04-28',
    '2026-09-01',
  ];

  test('between two reforms nothing changes', async () => {
    const starts = ['2015-06-01', ...REFORMS];
    for (const [index, start] of starts.entries()) {
      const next = REFORMS[index];
      const last = next === undefined ? ('2026-11-22' as Day) : previousDay(next as Day);
      const [first, then] = [
        await compare(shipped, held('opsc'), start as Day),
        await compare(shipped, held('opsc'), last),
      ];
      expect(changedRows(first, then)).toEqual([]);
    }
  });

  test.each(REFORMS)('on %s something does', async (day) => {
    const [eve, after] = [
      await compare(shipped, held('opsc'), previousDay(day as Day)),
      await compare(shipped, held('opsc'), day as Day),
    ];
    expect(changedRows(eve, after).length).toBeGreaterThan(0);
  });
});
