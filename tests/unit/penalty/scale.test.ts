import { describe, expect, test } from 'vitest';
import type { Penalty, Principal, Raise } from '../../../src/law/penalty.ts';
import type { Term } from '../../../src/law/term.ts';
import { comparePenalties, raisedPenalty, samePenalty } from '../../../src/penalty/scale.ts';

function prison(kind: Principal['kind'], min: string, max: string): Penalty {
  return { principal: { kind, min: min as Term, max: max as Term }, cumulation: 'both' };
}

function fined(penalty: Penalty, min: number, max: number): Penalty {
  return { ...penalty, fine: { min, max, currency: 'EUR', obligation: 'must' } };
}

const fineOnly = fined({ cumulation: 'both' }, 2_600, 50_000);

describe('heavier and lighter', () => {
  test.each<[string, Penalty, Penalty]>([
    ['a fine, then prison', fineOnly, prison('imprisonment', 'P8D', 'P1M')],
    [
      'prison of a month, then of years',
      prison('imprisonment', 'P8D', 'P1M'),
      prison('imprisonment', 'P1Y', 'P5Y'),
    ],
    [
      'imprisonment, then reclusion, whatever the terms',
      prison('imprisonment', 'P10Y', 'P20Y'),
      prison('reclusion', 'P5Y', 'P10Y'),
    ],
    [
      'a higher maximum before a higher minimum',
      prison('reclusion', 'P10Y', 'P15Y'),
      prison('reclusion', 'P5Y', 'P20Y'),
    ],
    [
      'a higher minimum at one maximum',
      prison('reclusion', 'P15Y', 'P20Y'),
      prison('reclusion', 'P17Y', 'P20Y'),
    ],
    [
      'a term, then life',
      prison('reclusion', 'P20Y', 'P30Y'),
      { principal: { kind: 'reclusion', life: true }, cumulation: 'both' },
    ],
    [
      'no fine, then a fine',
      prison('reclusion', 'P5Y', 'P10Y'),
      fined(prison('reclusion', 'P5Y', 'P10Y'), 1, 2),
    ],
    [
      'a lower maximum of the fine',
      fined(prison('reclusion', 'P5Y', 'P10Y'), 9, 10),
      fined(prison('reclusion', 'P5Y', 'P10Y'), 1, 11),
    ],
    [
      'a lower minimum of the fine',
      fined(prison('reclusion', 'P5Y', 'P10Y'), 1, 10),
      fined(prison('reclusion', 'P5Y', 'P10Y'), 2, 10),
    ],
    [
      'level 3, then level 4',
      { principal: { kind: 'level', level: 3 }, cumulation: 'both' },
      { principal: { kind: 'level', level: 4 }, cumulation: 'both' },
    ],
  ])('%s', (_, lighter, heavier) => {
    expect(comparePenalties(lighter, heavier)).toBeLessThan(0);
    expect(comparePenalties(heavier, lighter)).toBeGreaterThan(0);
    expect(samePenalty(lighter, heavier)).toBe(false);
  });

  test('a year is twelve months', () => {
    expect(
      comparePenalties(prison('imprisonment', 'P6M', 'P1Y'), prison('imprisonment', 'P6M', 'P12M')),
    ).toBe(0);
  });

  test('forced labour and reclusion of one term weigh the same, and are not the same', () => {
    const [old, present] = [prison('forced-labour', 'P10Y', 'P15Y'), prison('reclusion', 'P10Y', 'P15Y')];
    expect(comparePenalties(old, present)).toBe(0);
    expect(samePenalty(old, present)).toBe(false);
  });

  test('what the judge may choose makes a penalty another one', () => {
    const one = fined(prison('imprisonment', 'P8D', 'P1M'), 1, 2);
    expect(samePenalty(one, { ...one, cumulation: 'one-or-both' })).toBe(false);
    expect(samePenalty(one, { ...one, fine: { min: 1, max: 2, currency: 'EUR', obligation: 'may' } })).toBe(
      false,
    );
    expect(samePenalty(one, { ...one, fine: { min: 1, max: 2, currency: 'BEF', obligation: 'must' } })).toBe(
      false,
    );
    expect(samePenalty(one, { ...one, readings: ['euro'] })).toBe(true);
  });
});

describe('raising a minimum', () => {
  const grooming: Raise = { imprisonment: 'double', reclusion: 'P2Y' as Term };
  const floor: Raise = { toAtLeast: 'P12Y' as Term };

  test.each<[string, Penalty, Raise, string]>([
    ['imprisonment doubles', prison('imprisonment', 'P6M', 'P5Y'), grooming, 'P12M'],
    ['reclusion gets two years', prison('reclusion', 'P15Y', 'P20Y'), grooming, 'P17Y'],
    ['a floor is a floor', prison('reclusion', 'P10Y', 'P15Y'), floor, 'P12Y'],
    ['never above the maximum: doubled', prison('imprisonment', 'P4Y', 'P5Y'), grooming, 'P5Y'],
    ['never above the maximum: added', prison('reclusion', 'P19Y', 'P20Y'), grooming, 'P20Y'],
    ['never above the maximum: a floor', prison('reclusion', 'P5Y', 'P10Y'), floor, 'P10Y'],
  ])('%s', (_, penalty, raise, min) => {
    expect(raisedPenalty(penalty, raise)).toEqual({ ...penalty, principal: { ...penalty.principal, min } });
  });

  test.each<[string, Penalty, Raise]>([
    ['above the floor', prison('reclusion', 'P15Y', 'P20Y'), floor],
    ['a raise of reclusion only', prison('imprisonment', 'P1Y', 'P5Y'), { reclusion: 'P2Y' as Term }],
    ['a raise of imprisonment only', prison('reclusion', 'P5Y', 'P10Y'), { imprisonment: 'double' }],
    ['a fine alone', fineOnly, grooming],
    ['life', { principal: { kind: 'reclusion', life: true }, cumulation: 'both' }, grooming],
    ['no term stated', { principal: { kind: 'reclusion' }, cumulation: 'both' }, grooming],
    ['at its maximum', prison('reclusion', 'P20Y', 'P20Y'), grooming],
  ])('unchanged: %s', (_, penalty, raise) => {
    expect(raisedPenalty(penalty, raise)).toBe(penalty);
  });

  test('the fine stays', () => {
    const penalty = fined(prison('reclusion', 'P15Y', 'P20Y'), 100_000, 10_000_000);
    expect(raisedPenalty(penalty, grooming).fine).toEqual(penalty.fine);
  });
});
