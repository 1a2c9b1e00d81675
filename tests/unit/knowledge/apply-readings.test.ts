import { expect, test } from 'vitest';
import { applyReadings } from '../../../src/knowledge/apply-readings.ts';
import type { ProvisionId } from '../../../src/law/provision-id.ts';
import type { Reading } from '../../../src/law/reading.ts';
import type { Term } from '../../../src/law/term.ts';
import type { Day } from '../../../src/time/day.ts';
import { tier, version } from '../penalty/made-up.ts';

function reading(id: string, from: string | null, until: string | null, means: Partial<Reading>): Reading {
  const days = { from: from as Day | null, until: until as Day | null };
  const text = { nl: 'a', fr: 'a', en: 'a' };
  return {
    id,
    ...days,
    label: text,
    principals: [],
    levels: [],
    source: { id: 'book', grade: 'official' },
    ...means,
  };
}

const euro = reading('euro', '2002-01-01', null, { currency: { written: 'BEF', read: 'EUR' } });
const names = reading('names', '1996-08-11', null, {
  principals: [{ written: { kind: 'forced-labour' }, read: { kind: 'reclusion' } }],
});
const old = reading('old', null, '1996-08-11', {
  principals: [
    {
      written: { kind: 'reclusion', unstated: true },
      read: { kind: 'reclusion', min: 'P5Y' as Term, max: 'P10Y' as Term },
    },
  ],
});

const text = version({
  from: '1995-05-05' as Day,
  until: '2022-06-01' as Day,
  textFrom: '1995-05-05' as Day,
  offences: [
    {
      id: 'offence',
      label: { nl: 'a', fr: 'a', en: 'a' },
      elements: { nl: 'a', fr: 'a', en: 'a' },
      tiers: [
        tier('art_1', {
          principal: { kind: 'forced-labour', min: 'P10Y' as Term, max: 'P15Y' as Term },
          fine: { min: 1, max: 2, currency: 'BEF', obligation: 'must' },
          cumulation: 'both',
        }),
      ],
    },
  ],
});

/** `1995-05-05 1996-08-11 forced-labour BEF` */
function told(versions: ReturnType<typeof applyReadings>): string[] {
  return versions.map(({ from, until, offences }) => {
    const penalty = offences[0]?.tiers[0]?.penalty;
    return [from, until, penalty?.principal?.kind, penalty?.fine?.currency].join(' ');
  });
}

test('a version is cut on the days on which its words take another meaning', () => {
  expect(told(applyReadings(text, [names, euro]))).toEqual([
    '1995-05-05 1996-08-11 forced-labour BEF',
    '1996-08-11 2002-01-01 reclusion BEF',
    '2002-01-01 2022-06-01 reclusion EUR',
  ]);
});

test('the order of the readings makes no difference to what is read', () => {
  expect(told(applyReadings(text, [euro, names]))).toEqual(told(applyReadings(text, [names, euro])));
});

test('each part remembers whose text it is and which readings it rests on', () => {
  const parts = applyReadings(text, [names, euro]);
  expect(parts.map(({ textFrom }) => textFrom)).toEqual(['1995-05-05', '1995-05-05', '1995-05-05']);
  expect(parts.map(({ readings }) => readings)).toEqual([[], ['names'], ['names', 'euro']]);
});

test('a reading that finds none of its words leaves the version whole', () => {
  expect(applyReadings(text, [old])).toEqual([text]);
});

test.each([
  ['on the day before a reading', '2002-01-01', ['1996-08-11 2002-01-01 reclusion BEF']],
  [
    'a day later',
    '2002-01-02',
    ['1996-08-11 2002-01-01 reclusion BEF', '2002-01-01 2002-01-02 reclusion EUR'],
  ],
])('a version that ends %s', (_, until, wanted) => {
  const short = { ...text, from: '1996-08-11' as Day, until: until as Day };
  expect(told(applyReadings(short, [names, euro]))).toEqual(wanted);
});

test('a version that opens with a reading is not cut, and is read', () => {
  const late = { ...text, from: '2002-01-01' as Day };
  expect(told(applyReadings(late, [names, euro]))).toEqual(['2002-01-01 2022-06-01 reclusion EUR']);
});

test('a reading that ends before the version opens does not touch it', () => {
  const bare = {
    ...text,
    offences: text.offences.map((offence) => ({
      ...offence,
      tiers: [tier('art_1', { principal: { kind: 'reclusion' }, cumulation: 'both' })],
    })),
  };
  expect(told(applyReadings({ ...bare, from: '1996-08-11' as Day }, [old]))).toEqual([
    '1996-08-11 2022-06-01 reclusion ',
  ]);
  expect(
    applyReadings(bare, [old]).map(({ offences }) => offences[0]?.tiers[0]?.penalty.principal?.max),
  ).toEqual(['P10Y', undefined]);
});

test('where the earlier text went is told once, on the day of the text itself', () => {
  const successor = { to: 'be/x/art_2' as ProvisionId, source: { id: 'book', grade: 'official' as const } };
  const cut = applyReadings({ ...text, successors: [successor] }, [names, euro]);
  expect(cut.map(({ successors }) => successors.length)).toEqual([1, 0, 0]);
});
