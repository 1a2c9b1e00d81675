import { type Day, laterBy, nextDay, partsOf, previousDay } from './day.ts';

/**
 * Completed years on a day. The age is reached on the birthday itself, a reading of "volle leeftijd" /
 * "ans accomplis" that no source confirms (law/04-general-rules, section 7, grade D); callers say so
 * when it decides. Born on 29 February: reached on 1 March of a common year. Negative before birth.
 */
export function ageOn(born: Day, day: Day): number {
  const b = partsOf(born);
  const d = partsOf(day);
  const reached = d.month > b.month || (d.month === b.month && d.date >= b.date);
  return d.year - b.year - (reached ? 0 : 1);
}

/** The day on which a person reaches an age: the birthday; 1 March of a common year for 29 February. */
export function birthday(born: Day, age: number): Day {
  return laterBy(born, { years: age });
}

/** The first and the last day on which someone of this age on this day can have been born. */
export function birthDays(age: number, on: Day): { readonly earliest: Day; readonly latest: Day } {
  return { earliest: nextDay(lastBirthDay(age + 1, on)), latest: lastBirthDay(age, on) };
}

/** The last day on which someone who has reached this age can have been born. */
function lastBirthDay(age: number, on: Day): Day {
  const day = laterBy(on, { years: -age });
  return ageOn(day, on) >= age ? day : previousDay(day);
}

/** True on the one or two days of a year on which conventions give different ages. */
export function isBirthdayBoundary(born: Day, day: Day): boolean {
  const b = partsOf(born);
  const d = partsOf(day);
  if (b.month === d.month && b.date === d.date) return true;
  if (b.month !== 2 || b.date !== 29) return false;
  return (d.month === 2 && d.date === 28) || (d.month === 3 && d.date === 1);
}
