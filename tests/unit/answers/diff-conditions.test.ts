import { describe, expect, test } from 'vitest';
import { isOfAgeOnly, likeness, otherWays } from '../../../src/answers/diff-conditions.ts';
import type { Condition } from '../../../src/law/condition.ts';

const minor: Condition = { victimAge: { under: 18 } };
const ill: Condition = { circumstance: 'vulnerable-illness' };
const weapon: Condition = { circumstance: 'weapon' };

describe('likeness', () => {
  test.each<[string, Condition | null, Condition | null, string]>([
    ['a way that both have', minor, { any: [minor, ill] }, 'way'],
    [
      'the same way, in another order',
      { all: [minor, ill] },
      { any: [{ all: [ill, minor] }, weapon] },
      'way',
    ],
    ['a circumstance, in ways that differ', { all: [minor, ill] }, { all: [ill, weapon] }, 'circumstance'],
    ['an age alone does not make them alike', { all: [minor, ill] }, { all: [minor, weapon] }, 'none'],
    ['what is denied is not what is there', { not: ill }, ill, 'none'],
    ['no condition is like none', null, minor, 'none'],
  ])('%s', (_, a, b, kind) => {
    const like = likeness(a, b);
    expect(like > 1 ? 'way' : like > 0 ? 'circumstance' : 'none').toBe(kind);
    expect(likeness(b, a)).toBe(like);
  });
});

describe('the ways that the other has not', () => {
  test('are told one by one', () => {
    expect(otherWays({ any: [minor, { all: [ill, weapon] }] }, minor)).toEqual([{ all: [ill, weapon] }]);
    expect(otherWays(minor, { any: [minor, ill] })).toEqual([]);
  });

  test('but not where nothing is shared', () => {
    expect(otherWays(minor, ill)).toBeNull();
  });
});

test('an age is told from a circumstance', () => {
  expect([null, minor, { any: [minor] }, { all: [minor, ill] }, { not: ill }].map(isOfAgeOnly)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
