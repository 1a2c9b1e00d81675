import fc from 'fast-check';
import { type Day, dayOf } from '../../src/time/day.ts';

/** Any day that exists between the two years, month ends and leap days more often than by chance. */
export function anyDay(first: number, last: number): fc.Arbitrary<Day> {
  const year = fc.integer({ min: first, max: last });
  const month = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(2, 12));
  const date = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 28, 29, 30, 31));
  return fc
    .tuple(year, month, date)
    .map((parts) => dayOf(...parts))
    .filter((day) => day !== null);
}
