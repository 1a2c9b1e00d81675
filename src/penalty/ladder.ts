import type { Condition } from '../law/condition.ts';
import { type Candidate, evaluate, type Outcome } from './evaluate.ts';
import { ageBounds, type Facts } from './facts.ts';
import { type Applicable, aggravationsOf, exemptionsOf, tiersOf } from './norms.ts';
import { samePenalty } from './scale.ts';

/** The outcome for every victim of at least `atLeast` and under `under` completed years. */
export interface Rung {
  readonly atLeast: number | null;
  readonly under: number | null;
  readonly outcome: Outcome;
}

/** One rung per age band that makes a difference, the youngest first. One rung: the age decides nothing. */
export function ladder(applicable: Applicable, facts: Facts): Rung[] {
  const starts = decisiveAges(conditionsOf(applicable));
  const rungs = starts.map((age, index): Rung => {
    const outcome = evaluate(applicable, { ...facts, victimAge: age });
    return { atLeast: index === 0 ? null : age, under: starts[index + 1] ?? null, outcome };
  });
  const merged: Rung[] = [];
  for (const rung of rungs) {
    const last = merged.at(-1);
    if (last && sameOutcome(last.outcome, rung.outcome))
      merged[merged.length - 1] = { ...last, under: rung.under };
    else merged.push(rung);
  }
  return merged;
}

/** The rung cut where what is told of an age changes. */
export function splitRung(
  rung: Rung,
  ages: readonly (number | null)[],
  told: (age: number | null) => string,
): Rung[] {
  const starts = ages.filter((age, index) => index === 0 || told(age) !== told(ages[index - 1] ?? null));
  return starts.map((age, index) => ({
    ...rung,
    atLeast: index === 0 ? rung.atLeast : age,
    under: starts[index + 1] ?? rung.under,
  }));
}

/** The youngest age of each band in which none of these conditions changes its truth. */
export function decisiveAges(conditions: readonly Condition[]): number[] {
  return [...new Set([0, ...conditions.flatMap(ageBounds)])].sort((a, b) => a - b);
}

/** Of every norm that may decide on the penalty. */
export function conditionsOf(applicable: Applicable): Condition[] {
  const norms = [...tiersOf(applicable), ...aggravationsOf(applicable), ...exemptionsOf(applicable)];
  return norms.map(({ norm }) => norm.when).filter((when) => when !== undefined);
}

export function sameOutcome(a: Outcome, b: Outcome): boolean {
  if (a.kind === 'penalty' && b.kind === 'penalty') return sameCandidate(a.applied, b.applied);
  if (a.kind === 'conflict' && b.kind === 'conflict')
    return (
      a.between.length === b.between.length &&
      a.between.every((one, index) => sameCandidate(one, b.between[index] ?? one))
    );
  if (a.kind === 'none' && b.kind === 'none')
    return JSON.stringify(a.lacks) === JSON.stringify(b.lacks) && a.open === b.open;
  return a.kind === 'exempt' && b.kind === 'exempt';
}

function sameCandidate(a: Candidate, b: Candidate): boolean {
  return a.at === b.at && samePenalty(a.penalty, b.penalty);
}
