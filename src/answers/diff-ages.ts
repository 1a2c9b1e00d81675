import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Offence, WholeVersion } from '../law/provision.ts';
import { NOTHING } from '../penalty/facts.ts';
import { samePenalty } from '../penalty/scale.ts';
import type { Day } from '../time/day.ts';
import { answerOffence, type OffenceAnswer } from './offence-answer.ts';
import type { Result } from './offence-result.ts';

/** An offence with the version that states it on one of the days. */
export interface Held {
  readonly own: WholeVersion;
  readonly offence: Offence;
}

/** What an offence carries for victims of one band of ages, on both days, nothing else being known. */
export interface AgeDiff {
  readonly atLeast: number | null;
  readonly under: number | null;
  /** Null: no penalty, or none that can be computed. */
  readonly before: Result | null;
  readonly after: Result | null;
  /** The circumstances with which it is left out for its grade, none where it is without them too; null: it isn't. */
  readonly withheld: {
    readonly before: readonly string[] | null;
    readonly after: readonly string[] | null;
  };
}

/** The penalties by the victim's age on two days: where a text was rewritten, its parts don't match one by one. */
export function ageDiffs(
  knowledge: Knowledge,
  [before, after]: readonly [Held, Held],
  [first, second]: readonly [Day, Day],
): AgeDiff[] {
  const [a, b] = [rungsOf(knowledge, before, first), rungsOf(knowledge, after, second)];
  const bounds = [...new Set([...a, ...b].map(({ atLeast }) => atLeast ?? 0))].sort((x, y) => x - y);
  const bands = bounds.map(
    (age, index): AgeDiff => ({
      atLeast: age === 0 ? null : age,
      under: bounds[index + 1] ?? null,
      before: resultAt(a, age),
      after: resultAt(b, age),
      withheld: { before: withheldAt(a, age), after: withheldAt(b, age) },
    }),
  );
  const merged: AgeDiff[] = [];
  for (const band of bands) {
    const last = merged.at(-1);
    if (
      last &&
      isSame(last.before, band.before) &&
      isSame(last.after, band.after) &&
      isWithheldAlike(last, band)
    )
      merged[merged.length - 1] = { ...last, under: band.under };
    else merged.push(band);
  }
  return merged;
}

type Rung = OffenceAnswer['ladder'][number];
type Rungs = readonly Pick<Rung, 'atLeast' | 'under' | 'result' | 'withheld' | 'circumstances'>[];

function rungsOf(knowledge: Knowledge, { own, offence }: Held, date: Day): Rungs {
  const nothing = { victims: 1, present: new Set<string>(), absent: new Set<string>(), attempt: false };
  const facts = { date, victimAge: null, ...nothing };
  const { ladder, result } = answerOffence(knowledge, own, offence, facts, { includeUnverified: false });
  const whole = { atLeast: null, under: null, result, withheld: false, circumstances: NOTHING };
  return ladder.length > 0 ? ladder : [whole];
}

function at(rungs: Rungs, age: number): Rungs {
  return rungs.filter(({ atLeast, under }) => age >= (atLeast ?? 0) && (under === null || age < under));
}

function resultAt(rungs: Rungs, age: number): Result | null {
  return at(rungs, age)[0]?.result ?? null;
}

function withheldAt(rungs: Rungs, age: number): readonly string[] | null {
  return at(rungs, age).find(({ withheld }) => withheld)?.circumstances.present ?? null;
}

function isWithheldAlike(a: AgeDiff, b: AgeDiff): boolean {
  return JSON.stringify(a.withheld) === JSON.stringify(b.withheld);
}

function isSame(a: Result | null, b: Result | null): boolean {
  return a && b ? a.at === b.at && samePenalty(a.penalty, b.penalty) : a === b;
}
