import { describe, expect, test } from 'vitest';
import type { PerVictim } from '../../../src/law/provision.ts';
import type { Surcharge } from '../../../src/law/surcharge.ts';
import { factorOf, surcharged } from '../../../src/law/surcharge.ts';
import { payableFine } from '../../../src/penalty/fine.ts';
import { stated } from '../../../src/penalty/norms.ts';
import type { Day } from '../../../src/time/day.ts';
import { factsOn } from '../../facts-on.ts';
import { version } from './made-up.ts';

const nominal = { min: 50_000, max: 2_500_000, currency: 'EUR', obligation: 'must' } as const;

function rate(from: string, until: string | null, decimes: number, grade: 'official' | 'single'): Surcharge {
  const days = { from: from as Day, until: until as Day | null };
  return { work: 'a', ...days, decimes, currency: 'EUR', source: { id: 'book', grade } };
}

const rates = [
  rate('2004-03-01', '2012-01-01', 45, 'official'),
  rate('2012-01-01', '2017-01-01', 50, 'official'),
  rate('2017-01-01', '2018-01-01', 70, 'single'),
];

function perVictim(rule: PerVictim['rule']) {
  const norm: PerVictim = { at: 'a/art_1__para_7', rule };
  return stated(norm, { article: 'a/art_1', version: version({ perVictim: norm }) });
}

test.each([
  ['the rate of the day', '2011-12-31', null, 1, { min: 275_000, max: 13_750_000 }],
  ['from its first day', '2012-01-01', null, 1, { min: 300_000, max: 15_000_000 }],
  ['times the victims', '2012-01-01', perVictim('yes'), 3, { min: 900_000, max: 45_000_000 }],
  ['not times the victims without a rule', '2012-01-01', null, 3, { min: 300_000, max: 15_000_000 }],
  [
    'with one victim it makes no difference that a rule is open',
    '2012-01-01',
    perVictim('open'),
    1,
    { min: 300_000, max: 15_000_000 },
  ],
])('%s', (_, day, rule, victims, payable) => {
  const fine = payableFine(nominal, rule, factsOn(day, { victims }), rates, false);
  expect(fine).toMatchObject({ payable, reason: null, nominal, victims });
});

test.each([
  ['no rate is known before the first', '2004-02-29', null, 1, 'no-rate'],
  ['nor after the last', '2018-01-01', null, 1, 'no-rate'],
  ['a rate of one source', '2017-06-01', null, 1, 'rate-grade'],
  ['an open multiplier and two victims', '2012-01-01', perVictim('open'), 2, 'multiplier-open'],
  ['a multiplier left to the judge and two victims', '2012-01-01', perVictim('may'), 2, 'multiplier-may'],
])('no product: %s', (_, day, rule, victims, reason) => {
  const fine = payableFine(nominal, rule, factsOn(day, { victims }), rates, false);
  expect(fine).toMatchObject({ payable: null, reason, nominal });
});

describe('what may be payable', () => {
  const possible = (day: string, rule: PerVictim['rule'] | null, victims: number) =>
    payableFine(nominal, rule && perVictim(rule), factsOn(day, { victims }), rates, false).possible;
  const once = { min: 300_000, max: 15_000_000 };
  const thrice = { min: 900_000, max: 45_000_000 };

  test.each([
    ['open' as const, 3, [once, thrice]],
    ['may' as const, 3, [once, thrice]],
    ['may' as const, 1, [once]],
    ['yes' as const, 3, [thrice]],
    [null, 3, [once]],
  ])('the rule %s with %i victims, with the surcharge', (rule, victims, amounts) => {
    expect(possible('2012-01-01', rule, victims)).toEqual(amounts);
  });

  test.each(['2017-06-01', '2018-01-01'])('nothing on %s, whose rate is weak or missing', (day) => {
    expect(possible(day, 'may', 3)).toEqual([]);
    expect(possible(day, null, 1)).toEqual([]);
  });
});

test('who takes unverified rates gets the product, and no rate where there is none', () => {
  expect(payableFine(nominal, null, factsOn('2017-06-01'), rates, true).payable).toEqual({
    min: 400_000,
    max: 20_000_000,
  });
  expect(payableFine(nominal, null, factsOn('2018-01-01'), rates, true)).toMatchObject({
    payable: null,
    reason: 'no-rate',
  });
  expect(
    payableFine(nominal, perVictim('open'), factsOn('2017-06-01', { victims: 2 }), rates, true).reason,
  ).toBe('multiplier-open');
});

test.each([
  [0, 1],
  [40, 5],
  [45, 5.5],
  [90, 10],
  [1990, 200],
])('%i decimes: times %d', (decimes, factor) => {
  expect(factorOf(decimes)).toBe(factor);
  expect(surcharged(10_000, decimes)).toBe(10_000 * factor);
});

test('a multiplier that rests on too little gives no product for several, unless it is asked for', () => {
  const norm: PerVictim = { at: 'a/art_1__para_7', rule: 'yes', source: { id: 'blog', grade: 'single' } };
  const weak = stated(norm, { article: 'a/art_1', version: version({ perVictim: norm }) });
  const asked = (victims: number, included: boolean) =>
    payableFine(nominal, weak, factsOn('2012-01-01', { victims }), rates, included);
  expect(asked(3, false)).toMatchObject({ payable: null, reason: 'multiplier-open' });
  expect(asked(1, false).payable).not.toBe(null);
  expect(asked(3, true).payable).toEqual({ min: 900_000, max: 45_000_000 });
});
