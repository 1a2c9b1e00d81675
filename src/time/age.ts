import { type Day, partsOf } from './day.ts';

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

/** True on the one or two days of a year on which conventions give different ages. */
export function isBirthdayBoundary(born: Day, day: Day): boolean {
  const b = partsOf(born);
  const d = partsOf(day);
  if (b.month === d.month && b.date === d.date) return true;
  if (b.month !== 2 || b.date !== 29) return false;
  return (d.month === 2 && d.date === 28) || (d.month === 3 && d.date === 1);
}
