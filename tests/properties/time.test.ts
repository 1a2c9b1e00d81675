import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOn, isBirthdayBoundary } from '../../src/time/age.ts';
import { type Day, nextDay, previousDay, readDay } from '../../src/time/day.ts';
import { contains, intersection } from '../../src/time/period.ts';
import { anyDay } from './any-day.ts';

const RUNS = { numRuns: 2000 };

/** Days since 1970 of the proleptic Gregorian calendar, counted by the platform. */
function count(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

test('the day after and the day before undo each other and are one day apart', () => {
  fc.assert(
    fc.property(anyDay(1001, 9998), (day) => {
      expect(previousDay(nextDay(day))).toBe(day);
      expect(nextDay(previousDay(day))).toBe(day);
      expect(count(nextDay(day)) - count(day)).toBe(1);
    }),
    RUNS,
  );
});

test('a text is a day exactly when the calendar has it', () => {
  const digits = (length: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
  fc.assert(
    fc.property(fc.tuple(digits(4), digits(2), digits(2)), (parts) => {
      const text = parts.join('-');
      const date = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text >= '1000';
      expect(readDay(text)).toBe(exists ? text : null);
    }),
    { numRuns: 20_000 },
  );
});

test('days compare as texts in the order of time', () => {
  fc.assert(
    fc.property(anyDay(1000, 9999), anyDay(1000, 9999), (a, b) => {
      expect(a < b).toBe(count(a) < count(b));
    }),
    RUNS,
  );
});

/** Walks from birthday to birthday. Born on 29 February: on 1 March where the year has none. */
function agedByWalking(born: Day, day: Day): number {
  let age = -1;
  for (let year = Number(born.slice(0, 4)); ; year++) {
    const birthday = readDay(`${year}${born.slice(4)}`) ?? (`${year}-03-01` as Day);
    if (birthday > day) return age;
    age += 1;
  }
}

test('the age on a day is the number of birthdays that have come', () => {
  fc.assert(
    fc.property(anyDay(1900, 2030), anyDay(1900, 2030), (a, b) => {
      const [born, day] = a < b ? [a, b] : [b, a];
      expect(ageOn(born, day)).toBe(agedByWalking(born, day));
    }),
    RUNS,
  );
});

test('the age changes from one day to the next only where conventions differ', () => {
  fc.assert(
    fc.property(anyDay(1950, 2000), anyDay(2001, 2030), (born, day) => {
      const grew = ageOn(born, nextDay(day)) - ageOn(born, day);
      expect([0, 1]).toContain(grew);
      if (grew === 1) expect(isBirthdayBoundary(born, nextDay(day))).toBe(true);
    }),
    { ...RUNS, examples: [['1996-02-29' as Day, '2014-02-28' as Day]] },
  );
});

test('a day is in the intersection of two periods exactly when it is in both', () => {
  const edge = fc.option(anyDay(2000, 2001));
  const period = fc.record({ from: edge, until: edge });
  fc.assert(
    fc.property(period, period, anyDay(2000, 2001), (a, b, day) => {
      const common = intersection(a, b);
      expect(common !== null && contains(common, day)).toBe(contains(a, day) && contains(b, day));
    }),
    RUNS,
  );
});
