import { expect, test } from 'vitest';
import { ageOn, isBirthdayBoundary } from '../../../src/time/age.ts';
import type { Day } from '../../../src/time/day.ts';

test.each([
  ['2001-05-10', '2015-05-09', 13, 'the eve of the birthday'],
  ['2001-05-10', '2015-05-10', 14, 'the birthday itself'],
  ['2001-05-10', '2015-12-31', 14, 'later that year'],
  ['2001-05-10', '2001-05-10', 0, 'the day of birth'],
  ['2001-05-10', '2001-05-09', -1, 'not born yet'],
  ['2000-02-29', '2015-02-28', 14, 'born on a leap day: not yet on 28 February'],
  ['2000-02-29', '2015-03-01', 15, 'but on 1 March of a common year'],
  ['2000-02-29', '2016-02-28', 15, 'in a leap year the eve'],
  ['2000-02-29', '2016-02-29', 16, 'and the day itself'],
  ['2001-12-31', '2002-01-01', 0, 'a day old in another year'],
])('born %s: on %s aged %i (%s)', (born, day, age) => {
  expect(ageOn(born as Day, day as Day)).toBe(age);
});

test.each([
  ['2001-05-10', '2015-05-10', true],
  ['2001-05-10', '2015-05-09', false],
  ['2001-05-10', '2015-05-11', false],
  ['2000-02-29', '2015-02-28', true],
  ['2000-02-29', '2015-03-01', true],
  ['2000-02-29', '2016-02-29', true],
  ['2000-02-29', '2015-02-27', false],
  ['2001-02-28', '2015-03-01', false],
])('born %s: conventions differ on %s: %s', (born, day, differ) => {
  expect(isBirthdayBoundary(born as Day, day as Day)).toBe(differ);
});
