import { type Day, dayOf, partsOf } from '../../time/day.ts';

/** Years along a line, in pixels. */
export interface Axis {
  readonly first: number;
  /** The year after the last one. */
  readonly end: number;
  x(day: Day): number;
  /** Years to label, none nearer to the next than their text is wide. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
}

/** No gap in what is shown is longer: what lies before one is drawn as coming from the left edge. */
const LONGEST_GAP = 20;

const TICK = 44;

/** What comes into force later than that many years from today is drawn at the right edge. */
const AHEAD = 2;

export function axisOver(days: readonly Day[], today: Day, left: number, right: number): Axis {
  const years = days.map((day) => partsOf(day).year).sort((a, b) => a - b);
  const now = partsOf(today).year;
  const first = firstAfterGap(years.filter((year) => year <= now));
  const last = now + AHEAD;
  const end = Math.max(first + 1, Math.min(last, Math.max(now, years.at(-1) ?? now)) + 1);
  const perYear = (right - left) / (end - first);
  const x = (day: Day) => {
    const { year } = partsOf(day);
    const start = dayOf(year, 1, 1) ?? day;
    const share = (Date.parse(day) - Date.parse(start)) / (366 * 86_400_000);
    return Math.min(right, Math.max(left, left + (year + share - first) * perYear));
  };
  const step = [1, 2, 5, 10, 20].find((each) => each * perYear >= TICK) ?? 50;
  const count = end - first;
  const labelled = Array.from({ length: count + 1 }, (_, index) => first + index).filter(
    (year) => year % step === 0,
  );
  return { first, end, x, ticks: labelled.map((year) => ({ year, x: left + (year - first) * perYear })) };
}

function firstAfterGap(years: readonly number[]): number {
  const gap = years.findLastIndex((year, index) => year - (years[index - 1] ?? year) > LONGEST_GAP);
  return years[Math.max(gap, 0)] ?? 2000;
}
