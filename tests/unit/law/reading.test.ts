import { describe, expect, test } from 'vitest';
import type { Penalty } from '../../../src/law/penalty.ts';
import { type Reading, readPenalty } from '../../../src/law/reading.ts';
import type { Term } from '../../../src/law/term.ts';

const term = (text: string) => text as Term;

const plain: Reading = {
  id: 'plain',
  from: null,
  until: null,
  label: { nl: 'a', fr: 'a', en: 'a' },
  principals: [],
  levels: [],
  source: { id: 'book', grade: 'official' },
};

const names: Reading = {
  ...plain,
  id: 'names',
  principals: [
    { written: { kind: 'forced-labour' }, read: { kind: 'reclusion' } },
    {
      written: { kind: 'forced-labour', life: true },
      read: { kind: 'reclusion', min: term('P20Y'), max: term('P30Y') },
    },
    {
      written: { kind: 'reclusion', unstated: true },
      read: { kind: 'reclusion', min: term('P5Y'), max: term('P10Y') },
    },
  ],
};

const euro: Reading = { ...plain, id: 'euro', currency: { written: 'BEF', read: 'EUR' } };

const fine = { min: 50_000, max: 2_500_000, currency: 'BEF', obligation: 'must' } as const;

describe('principal penalties', () => {
  test.each<[string, Penalty['principal'], Penalty['principal']]>([
    [
      'a name, the term stays',
      { kind: 'forced-labour', min: term('P10Y'), max: term('P15Y') },
      { kind: 'reclusion', min: term('P10Y'), max: term('P15Y') },
    ],
    [
      'life becomes a term',
      { kind: 'forced-labour', life: true },
      { kind: 'reclusion', min: term('P20Y'), max: term('P30Y') },
    ],
    [
      'a term is put where none stood',
      { kind: 'reclusion' },
      { kind: 'reclusion', min: term('P5Y'), max: term('P10Y') },
    ],
  ])('%s', (_, principal, read) => {
    expect(readPenalty({ principal, cumulation: 'both' } as Penalty, names)).toEqual({
      principal: read,
      cumulation: 'both',
      readings: ['names'],
    });
  });

  test.each<[string, NonNullable<Penalty['principal']>]>([
    ['reclusion with a term', { kind: 'reclusion', min: term('P5Y'), max: term('P10Y') }],
    ['reclusion for life', { kind: 'reclusion', life: true }],
    ['imprisonment', { kind: 'imprisonment', min: term('P8D'), max: term('P1M') }],
  ])('%s is not touched', (_, principal) => {
    const penalty: Penalty = { principal, fine, cumulation: 'both' };
    expect(readPenalty(penalty, names)).toBe(penalty);
  });
});

describe('money', () => {
  test('francs are read as the same figure in euro, the rest stays', () => {
    const penalty: Penalty = { fine, cumulation: 'one-or-both' };
    expect(readPenalty(penalty, euro)).toEqual({
      fine: { ...fine, currency: 'EUR' },
      cumulation: 'one-or-both',
      readings: ['euro'],
    });
  });

  test('euro is read already', () => {
    const penalty: Penalty = { fine: { ...fine, currency: 'EUR' }, cumulation: 'both' };
    expect(readPenalty(penalty, euro)).toBe(penalty);
  });
});

test('two readings of one penalty are both remembered, in the order in which they were applied', () => {
  const penalty: Penalty = { principal: { kind: 'reclusion' }, fine, cumulation: 'both' };
  expect([names, euro].reduce(readPenalty, penalty)).toEqual({
    principal: { kind: 'reclusion', min: 'P5Y', max: 'P10Y' },
    fine: { ...fine, currency: 'EUR' },
    cumulation: 'both',
    readings: ['names', 'euro'],
  });
});

describe('levels', () => {
  const levels: Reading = {
    ...plain,
    id: 'levels',
    levels: [
      { level: 8, life: true },
      { level: 2, min: term('P6M'), max: term('P3Y'), fine: { min: 20_000, max: 2_000_000 } },
    ],
  };

  test('a level gets its range and its optional fine', () => {
    expect(readPenalty({ principal: { kind: 'level', level: 2 }, cumulation: 'both' }, levels)).toEqual({
      principal: { kind: 'level', level: 2, min: 'P6M', max: 'P3Y' },
      fine: { min: 20_000, max: 2_000_000, currency: 'EUR', obligation: 'may' },
      cumulation: 'both',
      readings: ['levels'],
    });
  });

  test('the fine that an article sets itself stays', () => {
    const own = { min: 1, max: 2, currency: 'EUR', obligation: 'must' } as const;
    const read = readPenalty(
      { principal: { kind: 'level', level: 2 }, fine: own, cumulation: 'both' },
      levels,
    );
    expect(read.fine).toEqual(own);
  });

  test('the highest level is for life, without a fine', () => {
    const read = readPenalty({ principal: { kind: 'level', level: 8 }, cumulation: 'both' }, levels);
    expect(read).toEqual({
      principal: { kind: 'level', level: 8, life: true },
      cumulation: 'both',
      readings: ['levels'],
    });
  });

  test.each([
    ['of another level', { kind: 'level', level: 3 } as const],
    ['that has its range', { kind: 'level', level: 2, min: term('P6M'), max: term('P3Y') } as const],
    ['that is no level', { kind: 'reclusion' } as const],
  ])('a penalty %s is not touched', (_, principal) => {
    const penalty: Penalty = { principal, cumulation: 'both' };
    expect(readPenalty(penalty, levels)).toBe(penalty);
  });
});
