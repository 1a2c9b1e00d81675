import { sameOutcome } from './ladder.ts';
import type { Change } from './would-change.ts';

/** A change, and the completed years of the victim at which it is one; null leaves that side open. */
export interface AgedChange extends Change {
  readonly atLeast: number | null;
  readonly under: number | null;
}

/**
 * The changes at each of these ages, which cut every age into bands: one row for the bands that follow on each other.
 * In the order of these norms, which is that of the law, then from the youngest.
 */
export function changesByAge(
  ages: readonly number[],
  norms: readonly Change['norm'][],
  changesAt: (age: number) => readonly Change[],
): AgedChange[] {
  const rows: AgedChange[] = [];
  ages.forEach((age, index) => {
    const under = ages[index + 1] ?? null;
    for (const change of changesAt(age)) {
      const at = rows.findIndex((row) => row.under === age && sameChange(row, change));
      const row = rows[at];
      if (row) rows[at] = { ...row, under };
      else rows.push({ ...change, atLeast: index === 0 ? null : age, under });
    }
  });
  const order = norms.map(({ norm }) => norm);
  const place = ({ norm: { norm } }: AgedChange) => order.indexOf(norm);
  return rows.sort((a, b) => place(a) - place(b) || (a.atLeast ?? 0) - (b.atLeast ?? 0));
}

function sameChange(a: Change, b: Change): boolean {
  return (
    a.norm.norm === b.norm.norm &&
    a.obligation === b.obligation &&
    JSON.stringify(a.assumption) === JSON.stringify(b.assumption) &&
    sameOutcome(a.outcome, b.outcome)
  );
}
