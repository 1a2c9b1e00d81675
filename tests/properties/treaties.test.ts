import { describe, expect, test } from 'vitest';
import { comparedRows } from '../../src/answers/compare.ts';
import { instrumentsOf } from '../../src/answers/find-instrument.ts';
import { locate } from '../../src/answers/locate.ts';
import { milestone } from '../../src/answers/treaty.ts';
import { articleOf } from '../../src/law/provision-id.ts';
import type { Assessment, MilestoneEvent } from '../../src/law/treaty.ts';
import { type Day, previousDay } from '../../src/time/day.ts';
import { records, shipped } from '../shipped.ts';

const instruments = instrumentsOf(shipped);

const ORDERED: readonly (readonly [MilestoneEvent, MilestoneEvent])[] = [
  ['adopted', 'in-force'],
  ['opened', 'in-force'],
  ['adopted', 'signed'],
  ['opened', 'signed'],
  ['signed', 'ratified'],
  ['ratified', 'in-force-belgium'],
  ['in-force', 'in-force-belgium'],
];

test('there is something to hold these properties against', () => {
  expect(instruments.length).toBeGreaterThan(18);
});

describe.each(instruments.map((instrument) => [instrument.id, instrument] as const))(
  '%s',
  (_, instrument) => {
    test.each(ORDERED)('%s comes before %s', (first, second) => {
      const [before, after] = [milestone(instrument, first), milestone(instrument, second)];
      if (before && after) expect(before.on <= after.on).toBe(true);
    });
  },
);

const articles = [...records.keys()].filter((key) => key.startsWith('treaty-article '));
const obligations = articles.flatMap(
  (key) => shipped.get('treaty-article', key.slice('treaty-article '.length))?.obligations ?? [],
);
const opsc = obligations.filter(({ id }) => id.startsWith('opsc/'));

test('every obligation of the OPSC has assessments of its own', () => {
  expect(opsc.length).toBeGreaterThan(45);
  for (const { id } of opsc) {
    const rows = shipped.get('comparison', articleOf(id)) ?? [];
    expect(rows.map(({ obligation }) => obligation)).toContain(id);
  }
});

const assessments = [...records.keys()]
  .filter((key) => key.startsWith('comparison '))
  .flatMap((key) => shipped.get('comparison', key.slice('comparison '.length)) ?? [])
  .flatMap(({ obligation, assessments: list }) => list.map((each) => [obligation, each.from, each] as const));

/** The last day of an assessment, as far as law is held. */
function lastDay({ until }: Assessment): Day {
  return until === null ? ('2026-11-22' as Day) : previousDay(until);
}

test.each(assessments)(
  '%s, %s: every provision named is law from its first to its last day',
  async (_, from, each) => {
    for (const provision of each.provisions) {
      if (shipped.get('article', articleOf(provision)) === undefined) continue;
      for (const day of [from, lastDay(each)])
        expect({ provision, day, kind: (await locate(shipped, provision, day)).kind }).toEqual({
          provision,
          day,
          kind: expect.stringMatching(/^(in-force|not-held)$/),
        });
    }
  },
);

test.each(assessments)(
  '%s, %s: a verdict of our own names its ground',
  (_, __, { assessed, source, verdict }) => {
    if (assessed.by !== 'lexkind' || verdict === 'not-assessed') return;
    expect(source.grade).not.toBe('unverified');
  },
);

test('on a day within one assessment, the answer is that assessment; a day before the first, none', async () => {
  for (const key of articles) {
    const id = key.slice('treaty-article '.length);
    for (const { obligation, assessments: list } of shipped.get('comparison', id) ?? []) {
      for (const each of list) {
        const on = lastDay(each);
        const row = (await comparedRows(shipped, id, on)).find((found) => found.obligation.id === obligation);
        if (row) expect(row.assessment?.from).toBe(each.from);
      }
      const [first] = list;
      if (first === undefined) continue;
      const early = (await comparedRows(shipped, id, previousDay(first.from))).find(
        (found) => found.obligation.id === obligation,
      );
      expect(early?.assessment ?? null).toBeNull();
    }
  }
});
