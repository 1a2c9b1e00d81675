import { describe, expect, test } from 'vitest';
import type { Condition, Truth } from '../../../src/law/condition.ts';
import {
  ageBounds,
  assuming,
  type Facts,
  openPart,
  truthOf,
  waysToHold,
  wouldMake,
} from '../../../src/penalty/facts.ts';
import type { Day } from '../../../src/time/day.ts';

/** `yes` was told, `no` was denied, of the others nothing is known. */
const facts: Facts = {
  date: '2015-03-01' as Day,
  victimAge: 15,
  victims: 1,
  present: new Set(['yes']),
  absent: new Set(['no']),
  attempt: false,
};

const YES: Condition = { circumstance: 'yes' };
const NO: Condition = { circumstance: 'no' };
const OPEN: Condition = { circumstance: 'open' };
const OTHER: Condition = { circumstance: 'other' };

describe('what is true, false or unknown', () => {
  test.each<[string, Condition, Truth]>([
    ['told', YES, true],
    ['denied', NO, false],
    ['not spoken of', OPEN, 'unknown'],
    ['not told', { not: YES }, false],
    ['not denied', { not: NO }, true],
    ['not of what is unknown', { not: OPEN }, 'unknown'],
    ['all: one false decides', { all: [OPEN, NO] }, false],
    ['all: one unknown leaves it open', { all: [YES, OPEN] }, 'unknown'],
    ['all true', { all: [YES, { not: NO }] }, true],
    ['any: one true decides', { any: [OPEN, YES] }, true],
    ['any: one unknown leaves it open', { any: [NO, OPEN] }, 'unknown'],
    ['any: none', { any: [NO, { not: YES }] }, false],
    ['not of all', { not: { all: [OPEN, NO] } }, true],
    ['one inside the other', { all: [YES, { any: [NO, { not: OPEN }] }] }, 'unknown'],
    ['under its age', { victimAge: { under: 16 } }, true],
    ['under: the age itself is not under it', { victimAge: { under: 15 } }, false],
    ['at least its age', { victimAge: { atLeast: 15 } }, true],
    ['at least a higher one', { victimAge: { atLeast: 16 } }, false],
    ['between, the lower bound included', { victimAge: { atLeast: 15, under: 16 } }, true],
    ['between others', { victimAge: { atLeast: 10, under: 15 } }, false],
  ])('%s', (_, condition, truth) => {
    expect(truthOf(condition, facts)).toBe(truth);
  });

  test('an age that was not given is unknown, and false only where something else is', () => {
    const ageless = { ...facts, victimAge: null };
    const young: Condition = { victimAge: { under: 16 } };
    expect(truthOf(young, ageless)).toBe('unknown');
    expect(truthOf({ all: [young, NO] }, ageless)).toBe(false);
    expect(truthOf({ any: [young, YES] }, ageless)).toBe(true);
  });

  test('a newborn is a victim of nought years, not one of unknown age', () => {
    expect(truthOf({ victimAge: { under: 10 } }, { ...facts, victimAge: 0 })).toBe(true);
  });
});

describe('what would make a condition true', () => {
  const nothing = { present: [], absent: [] };
  test.each<[string, Condition, ReturnType<typeof wouldMake>]>([
    ['nothing more', YES, nothing],
    ['nothing can: it was denied', NO, null],
    ['that circumstance', OPEN, { present: ['open'], absent: [] }],
    ['its denial', { not: OPEN }, { present: [], absent: ['open'] }],
    ['what all of them need', { all: [YES, OPEN, OTHER] }, { present: ['open', 'other'], absent: [] }],
    ['each named once', { all: [OPEN, { any: [OPEN, OTHER] }] }, { present: ['open'], absent: [] }],
    ['nothing can, if one of all is false', { all: [OPEN, NO] }, null],
    ['the first that is possible', { any: [NO, OPEN, OTHER] }, { present: ['open'], absent: [] }],
    ['nothing more, if one of any is true', { any: [OPEN, YES] }, nothing],
    ['not all: the denial of one', { not: { all: [YES, OPEN] } }, { present: [], absent: ['open'] }],
    [
      'not any: the denial of each',
      { not: { any: [OPEN, OTHER] } },
      { present: [], absent: ['open', 'other'] },
    ],
    [
      'present and absent together',
      { all: [OPEN, { not: OTHER }] },
      { present: ['open'], absent: ['other'] },
    ],
    ['nothing can: the age is another', { all: [OPEN, { victimAge: { under: 14 } }] }, null],
  ])('%s', (_, condition, assumption) => {
    const found = wouldMake(true, condition, facts);
    expect(found).toEqual(assumption);
    if (found) expect(truthOf(condition, assuming(facts, found))).toBe(true);
  });

  test('no circumstance makes up for an age that was not given', () => {
    expect(wouldMake(true, { victimAge: { under: 14 } }, { ...facts, victimAge: null })).toBe(null);
  });
});

describe('every way in which a condition could come to hold', () => {
  const either: Condition = { any: [OPEN, OTHER] };
  test.each<[string, Condition, readonly string[]]>([
    ['each of several', either, ['open', 'other']],
    ['what is told needs nothing', { any: [YES, OPEN] }, ['']],
    ['what is denied is no way', { any: [NO, OPEN] }, ['open']],
    ['those that go together', { all: [OPEN, OTHER] }, ['open,other']],
    ['each with what it needs besides', { all: [OPEN, { any: [NO, OTHER] }] }, ['open,other']],
    ['none needs more than another', { any: [OPEN, { all: [OPEN, OTHER] }] }, ['open']],
    ['the same one once', { any: [OPEN, { all: [YES, OPEN] }] }, ['open']],
    ['what would have to be absent', { not: OPEN }, ['not open']],
    ['an age that fails', { all: [OPEN, { victimAge: { under: 14 } }] }, []],
  ])('%s', (_, condition, ways) => {
    const found = waysToHold(condition, facts);
    expect(
      found.map(({ present, absent }) => [...present, ...absent.map((id) => `not ${id}`)].join(',')),
    ).toEqual(ways);
    for (const way of found) expect(truthOf(condition, assuming(facts, way))).toBe(true);
  });

  test('an age that was not told stands in no way', () => {
    const condition: Condition = { all: [OPEN, { victimAge: { under: 14 } }] };
    expect(waysToHold(condition, { ...facts, victimAge: null })).toEqual([{ present: ['open'], absent: [] }]);
  });
});

test('a circumstance counts unless a case of it was told that may not be meant', () => {
  const unless = (circumstance: string, unlessTold: string): Condition => ({ circumstance, unlessTold });
  expect(truthOf(unless('yes', 'open'), facts)).toBe(true);
  expect(truthOf(unless('yes', 'no'), facts)).toBe(true);
  expect(truthOf(unless('yes', 'yes'), facts)).toBe(false);
  expect(truthOf(unless('open', 'yes'), facts)).toBe(false);
  expect(wouldMake(true, unless('open', 'other'), facts)).toEqual({ present: ['open'], absent: [] });
});

test('assuming leaves the facts as they were', () => {
  const more = assuming(facts, { present: ['open'], absent: ['other'] });
  expect([[...more.present], [...more.absent]]).toEqual([
    ['yes', 'open'],
    ['no', 'other'],
  ]);
  expect([[...facts.present], [...facts.absent]]).toEqual([['yes'], ['no']]);
});

test('the ages at which a condition can change', () => {
  const condition: Condition = {
    any: [
      { victimAge: { under: 10 } },
      { not: { victimAge: { atLeast: 14, under: 18 } } },
      { all: [OPEN, { victimAge: { under: 16 } }] },
    ],
  };
  expect(ageBounds(condition).sort()).toEqual([10, 14, 16, 18]);
  expect(ageBounds(OPEN)).toEqual([]);
});

describe('what is left open of a condition', () => {
  const minor: Condition = { victimAge: { under: 18 } };
  const weapon: Condition = { circumstance: 'weapon' };
  const notWeapon: Condition = { not: weapon };
  test.each<[string, Condition, Partial<Facts>, Condition | null]>([
    ['nothing where the age tells', minor, { victimAge: 17 }, null],
    ['the age, where it was not told', minor, { victimAge: null }, minor],
    ['of two, the one that was not told', { all: [minor, weapon] }, { victimAge: 17 }, weapon],
    ['each way that is left', { any: [minor, weapon] }, { victimAge: null }, { any: [minor, weapon] }],
    ['that it lacks', notWeapon, {}, notWeapon],
    ['nothing where one fails', { all: [minor, weapon] }, { victimAge: 18 }, null],
  ])('%s', (_, condition, told, open) => {
    expect(openPart(condition, { ...facts, ...told })).toEqual(open);
  });
});
