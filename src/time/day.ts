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

/** The day with this number so many years and months later; the first of the next month where there is none. */
export function laterBy(day: Day, { years = 0, months = 0 }: { years?: number; months?: number }): Day {
  const { year, month, date } = partsOf(day);
  const count = year * 12 + (month - 1) + years * 12 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const later =
    dayOf(toYear, toMonth, date) ??
    (toMonth === 12 ? dayOf(toYear + 1, 1, 1) : dayOf(toYear, toMonth + 1, 1));
  if (!later) throw new RangeError(`no day ${years} years and ${months} months after ${day}`);
  return later;
}
