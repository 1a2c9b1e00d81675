import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOn, birthDays, birthday } from '../../../src/time/age.ts';
import { type Day, dayOf, laterBy, nextDay, previousDay } from '../../../src/time/day.ts';

test.each([
  ['2018-03-01', { years: 5 }, '2023-03-01'],
  ['2024-02-29', { years: 10 }, '2034-03-01'],
  ['2024-02-29', { years: 4 }, '2028-02-29'],
  ['2024-01-31', { months: 1 }, '2024-03-01'],
  ['2023-12-31', { months: 2 }, '2024-03-01'],
  ['2016-02-29', { years: -6 }, '2010-03-01'],
  ['1999-12-15', { months: 13 }, '2001-01-15'],
] as const)('%s and %o later is %s', (day, term, later) => {
  expect(laterBy(day as Day, term)).toBe(later);
});

test('no day after the last year', () => {
  expect(() => laterBy('9999-01-01' as Day, { years: 1 })).toThrow(RangeError);
});

const anyDay = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, date]) => dayOf(year, month, Math.min(date, 28)) as Day)
  .chain((day) => fc.constantFrom(day, '1996-02-29' as Day, '2016-02-29' as Day, '2015-03-01' as Day));

test('the days of birth of an age are exactly those with which one has that age', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (on, age) => {
      const { earliest, latest } = birthDays(age, on);
      expect(ageOn(earliest, on)).toBe(age);
      expect(ageOn(latest, on)).toBe(age);
      expect(ageOn(previousDay(earliest), on)).toBe(age + 1);
      expect(ageOn(nextDay(latest), on)).toBe(age - 1);
    }),
  );
});

test('a birthday is the first day of an age', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (born, age) => {
      const day = birthday(born, age);
      expect(ageOn(born, day)).toBe(age);
      expect(ageOn(born, previousDay(day))).toBe(age - 1);
    }),
  );
});
