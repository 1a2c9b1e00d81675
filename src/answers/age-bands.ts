import { ageBounds, type Facts } from '../penalty/facts.ts';
import type { OffenceAnswer } from './offence-answer.ts';

/** Completed years; null leaves that side open. */
export interface Ages {
  readonly atLeast: number | null;
  readonly under: number | null;
}

/** Under eighteen a victim is a minor (art. 100ter of the 1867 Code). */
export const MAJORITY = 18;

/**
 * The age as told; otherwise one band for each age at which the penalty, or the victim's minority, changes.
 * `age` stands for the whole band.
 */
export function ageBands(
  offence: OffenceAnswer,
  facts: Facts,
): readonly { readonly age: number; readonly ages: Ages }[] {
  if (facts.victimAge !== null) return [{ age: facts.victimAge, ages: { atLeast: null, under: null } }];
  const conditions = offence.outcome.tested.flatMap(({ norm }) => norm.norm.when ?? []);
  const bounds = [...new Set([0, MAJORITY, ...conditions.flatMap(ageBounds)])].sort((a, b) => a - b);
  return bounds.map((age, index) => ({
    age,
    ages: { atLeast: index === 0 ? null : age, under: bounds[index + 1] ?? null },
  }));
}
