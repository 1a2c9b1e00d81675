import { expect, test } from 'vitest';
import type { Day } from '../../../src/time/day.ts';
import { contains, intersection, type Period } from '../../../src/time/period.ts';

function period(from: string | null, until: string | null): Period {
  return { from: from as Day | null, until: until as Day | null };
}

test.each([
  ['2001-03-26', false],
  ['2001-03-27', true],
  ['2022-05-31', true],
  ['2022-06-01', false],
])('from 27 March 2001 until 1 June 2022: %s is inside: %s', (day, inside) => {
  expect(contains(period('2001-03-27', '2022-06-01'), day as Day)).toBe(inside);
});

test('an open side has no end', () => {
  expect(contains(period(null, '2001-03-27'), '1000-01-01' as Day)).toBe(true);
  expect(contains(period('2001-03-27', null), '9999-12-31' as Day)).toBe(true);
});

const law = period('2001-03-27', '2022-06-01');

test.each([
  ['touching before', period(null, '2001-03-27'), null],
  ['touching after', period('2022-06-01', null), null],
  ['one day before', period(null, '2001-03-28'), period('2001-03-27', '2001-03-28')],
  ['one day after', period('2022-05-31', null), period('2022-05-31', '2022-06-01')],
  ['inside', period('2010-01-01', '2011-01-01'), period('2010-01-01', '2011-01-01')],
  ['around', period(null, null), law],
])('the days in common with a period %s', (_, other, common) => {
  expect(intersection(law, other)).toEqual(common);
  expect(intersection(other, law)).toEqual(common);
});
