import { describe, expect, test } from 'vitest';
import {
  type Day,
  dayOf,
  daysInMonth,
  isLeapYear,
  nextDay,
  partsOf,
  previousDay,
  readDay,
} from '../../../src/time/day.ts';

describe('reading a day', () => {
  test.each(['1000-01-01', '1867-06-08', '2000-02-29', '2024-02-29', '9999-12-31'])('%s is a day', (text) => {
    expect(readDay(text)).toBe(text);
  });

  test.each([
    ['2023-02-29', 'not a leap year'],
    ['1900-02-29', 'a century that is no leap year'],
    ['2014-04-31', 'a month of thirty days'],
    ['2014-00-10', 'no month'],
    ['2014-13-01', 'no month'],
    ['2014-05-00', 'no day'],
    ['2014-05-32', 'no day'],
    ['0999-05-10', 'before the years that are read'],
    ['14-05-10', 'two digits'],
    ['2014-5-10', 'one digit'],
    ['10-05-2014', 'another order'],
    ['2014/05/10', 'other signs'],
    [' 2014-05-10', 'a space'],
    ['2014-05-10\n', 'a line break'],
    ['2014-05-10T00:00', 'a time'],
    ['２014-05-10', 'a digit of another script'],
    ['', 'nothing'],
  ])('%j is not: %s', (text) => {
    expect(readDay(text)).toBe(null);
  });
});

test.each([
  [2000, true],
  [1900, false],
  [2024, true],
  [2026, false],
])('%i is a leap year: %s', (year, leap) => {
  expect(isLeapYear(year)).toBe(leap);
  expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
});

test('the months of a common year have 365 days', () => {
  const months = Array.from({ length: 12 }, (_, index) => daysInMonth(2026, index + 1));
  expect(months.reduce((sum, days) => sum + days)).toBe(365);
});

test('a day and its parts', () => {
  expect(partsOf('2014-05-09' as Day)).toEqual({ year: 2014, month: 5, date: 9 });
  expect(dayOf(2014, 5, 9)).toBe('2014-05-09');
  expect(dayOf(2014, 2, 29)).toBe(null);
});

describe('the neighbours of a day', () => {
  test.each([
    ['2026-02-28', '2026-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2001-12-31', '2002-01-01'],
    ['2022-05-31', '2022-06-01'],
    ['2026-08-31', '2026-09-01'],
  ])('after %s comes %s', (day, after) => {
    expect(nextDay(day as Day)).toBe(after);
    expect(previousDay(after as Day)).toBe(day);
  });

  test('there is none beyond the years that are read', () => {
    expect(() => nextDay('9999-12-31' as Day)).toThrow(RangeError);
    expect(() => previousDay('1000-01-01' as Day)).toThrow(RangeError);
  });
});
