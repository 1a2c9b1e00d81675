import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Penalty } from '../law/penalty.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { SourceRef } from '../law/source.ts';
import type { Text } from '../law/text.ts';
import type { Outcome } from '../penalty/evaluate.ts';
import { NOTHING } from '../penalty/facts.ts';
import { samePenalty } from '../penalty/scale.ts';
import type { Day } from '../time/day.ts';
import type { Held } from './diff-counterparts.ts';
import { answerOffence, type OffenceAnswer } from './offence-answer.ts';
import type { Result } from './offence-result.ts';

/** A penalty that follows if something more than the age is there. */
export interface OpenPenalty {
  readonly at: ProvisionId;
  readonly label: Text;
  readonly penalty: Penalty;
  readonly source: SourceRef;
}

/** What an offence carries for victims of one band of ages, on both days, nothing else being known. */
export interface AgeDiff {
  readonly atLeast: number | null;
  readonly under: number | null;
  /** Null: no penalty by the age alone, or none that can be computed. */
  readonly before: Result | null;
  readonly after: Result | null;
  /** Where there is none by the age alone: those that follow from a circumstance. */
  readonly open: { readonly before: readonly OpenPenalty[]; readonly after: readonly OpenPenalty[] };
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
      open: { before: openAt(a, age), after: openAt(b, age) },
      withheld: { before: withheldAt(a, age), after: withheldAt(b, age) },
    }),
  );
  const merged: AgeDiff[] = [];
  for (const band of bands) {
    const last = merged.at(-1);
    if (last && isSame(last.before, band.before) && isSame(last.after, band.after) && isLeftAlike(last, band))
      merged[merged.length - 1] = { ...last, under: band.under };
    else merged.push(band);
  }
  return merged;
}

type Rung = OffenceAnswer['ladder'][number];
type Rungs = readonly Pick<Rung, 'atLeast' | 'under' | 'outcome' | 'result' | 'withheld' | 'circumstances'>[];

function rungsOf(knowledge: Knowledge, { own, offence }: Held, date: Day): Rungs {
  const nothing = { victims: 1, present: new Set<string>(), absent: new Set<string>(), attempt: false };
  const facts = { date, victimAge: null, ...nothing };
  const { ladder, result, outcome } = answerOffence(knowledge, own, offence, facts, {
    includeUnverified: false,
  });
  const whole = { atLeast: null, under: null, outcome, result, withheld: false, circumstances: NOTHING };
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

function openAt(rungs: Rungs, age: number): OpenPenalty[] {
  return at(rungs, age)
    .slice(0, 1)
    .flatMap(({ outcome }) => openIn(outcome));
}

function openIn({ kind, tested }: Outcome): OpenPenalty[] {
  if (kind !== 'none') return [];
  return tested.flatMap(({ kind: tests, truth, norm: { norm, source } }) =>
    tests === 'tier' && truth === 'unknown' && 'penalty' in norm && norm.penalty
      ? [{ at: norm.at, label: norm.label, penalty: norm.penalty, source }]
      : [],
  );
}

function isLeftAlike(a: AgeDiff, b: AgeDiff): boolean {
  return JSON.stringify([a.open, a.withheld]) === JSON.stringify([b.open, b.withheld]);
}

function isSame(a: Result | null, b: Result | null): boolean {
  return a && b ? a.at === b.at && samePenalty(a.penalty, b.penalty) : a === b;
}
