import type { Day } from './day.ts';

/** Half-open: `from` is the first day, `until` the first day no longer inside; null leaves that side open. */
export interface Period {
  readonly from: Day | null;
  readonly until: Day | null;
}

export function contains(period: Period, day: Day): boolean {
  return (period.from === null || period.from <= day) && (period.until === null || day < period.until);
}

/** The days in both periods, or null when there are none. */
export function intersection(a: Period, b: Period): Period | null {
  const from = a.from === null ? b.from : b.from === null || a.from > b.from ? a.from : b.from;
  const until = a.until === null ? b.until : b.until === null || a.until < b.until ? a.until : b.until;
  return from !== null && until !== null && from >= until ? null : { from, until };
}
