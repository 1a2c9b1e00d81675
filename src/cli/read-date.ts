import { type Day, dayOf, readDay } from '../time/day.ts';
import { UsageError } from './usage-error.ts';

const WRITTEN = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** Reads `2015-03-01`, `01/03/2015` or `01-03-2015`. Throws a UsageError that shows the right spelling. */
export function readDate(text: string): Day {
  const trimmed = text.trim();
  if (/^\d{4}$/.test(trimmed)) throw new UsageError((words) => words.usage.yearOnly(trimmed));
  const written = WRITTEN.exec(trimmed);
  const day = written ? dayOf(Number(written[3]), Number(written[2]), Number(written[1])) : readDay(trimmed);
  if (day) return day;
  const calendar = written !== null || /^\d{4}-\d{2}-\d{2}$/.test(trimmed);
  throw new UsageError((words) =>
    calendar ? words.usage.impossibleDay(trimmed) : words.usage.badDate(trimmed),
  );
}

/** The same, or a year: its first day, or its last. For what asks about a span and not about the law of one day. */
export function readEdge(text: string, edge: 'first' | 'last'): Day {
  const year = /^\s*(\d{4})\s*$/.exec(text)?.[1];
  const day = edge === 'first' ? readDay(`${year}-01-01`) : readDay(`${year}-12-31`);
  return day ?? readDate(text);
}

/** Reads one day, or `D1..D2`: the first and the last day. */
export function readPeriod(text: string): { first: Day; last: Day } {
  const [from = '', to] = text.split('..', 2);
  const first = readDate(from);
  const last = to === undefined ? first : readDate(to);
  if (last < first) throw new UsageError((words) => words.usage.reversed(first, last));
  return { first, last };
}

/** Reads two days, as two words or as `D1..D2`. Throws a UsageError that shows the right spelling. */
export function readTwoDays(words: readonly string[]): { first: Day; last: Day } {
  const text = words.join(words.length === 2 ? '..' : ' ');
  const parts = text.split('..');
  if (parts.length !== 2 || parts.some((part) => part.trim() === ''))
    throw new UsageError(({ usage }) => usage.twoDays(words.join(' ')));
  return readPeriod(text);
}
