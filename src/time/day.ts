/**
 * A calendar day, `YYYY-MM-DD`. No clock, no time zone: law opens and closes on days.
 * ISO days compare correctly as text.
 */
export type Day = string & { readonly day: unique symbol };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day written as `YYYY-MM-DD`, or null when the text is no existing day of the years 1000-9999. */
export function readDay(text: string): Day | null {
  const match = ISO.exec(text);
  if (!match) return null;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of these numbers (month and day from 1), or null when it does not exist. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;
}

/** Year, month (1-12) and day of the month (1-31). */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** The earlier first. */
export function byDay(a: Day, b: Day): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The day after. Throws a RangeError past 9999-12-31. */
export function nextDay(day: Day): Day {
  const { year, month, date } = partsOf(day);
  const next = dayOf(year, month, date + 1) ?? dayOf(year, month + 1, 1) ?? dayOf(year + 1, 1, 1);
  if (!next) throw new RangeError(`no day after ${day}`);
  return next;
}

/** The day before. Throws a RangeError before 1000-01-01. */
export function previousDay(day: Day): Day {
  const { year, month, date } = partsOf(day);
  const previous =
    dayOf(year, month, date - 1) ??
    (month > 1 ? dayOf(year, month - 1, daysInMonth(year, month - 1)) : dayOf(year - 1, 12, 31));
  if (!previous) throw new RangeError(`no day before ${day}`);
  return previous;
}

/** How much later: each may be negative. Years and months are those of the calendar. */
export interface Interval {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
}

/** The day that much later; where a month has no day of that number, the first of the next month. */
export function laterBy(day: Day, { years = 0, months = 0, days = 0 }: Interval): Day {
  const { year, month, date } = partsOf(day);
  const count = (year + years) * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  let later = dayOf(toYear, toMonth, date) ?? firstOfNext(toYear, toMonth);
  for (let left = Math.abs(days); later && left > 0; left--)
    later = days > 0 ? nextDay(later) : previousDay(later);
  if (!later) throw new RangeError(`no day so long after ${day}`);
  return later;
}

function firstOfNext(year: number, month: number): Day | null {
  return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
}
