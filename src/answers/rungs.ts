import { NOTHING } from '../penalty/facts.ts';
import type { OffenceAnswer } from './offence-answer.ts';

export type Rung = OffenceAnswer['ladder'][number];

/** The ladder by the victim's age; a single rung where the age changes nothing. */
export function rungsOf({ ladder, outcome, attempt, result, missing }: OffenceAnswer): readonly Rung[] {
  const age = { atLeast: null, under: null };
  const withheld = missing.includes('grade');
  const whole = { ...age, outcome, attempt, result, circumstances: NOTHING, withheld, missing };
  return ladder.length > 0 ? ladder : [whole];
}

/** Where a circumstance decides whether there is an offence: what would make it one at these ages. */
export function openedBy(
  { changes }: OffenceAnswer,
  { missing, withheld, atLeast, under }: Rung,
): readonly OffenceAnswer['changes'][number][] {
  if (withheld || !missing.includes('circumstance')) return [];
  return changes.filter(
    (change) =>
      (change.atLeast ?? 0) < (under ?? Number.POSITIVE_INFINITY) &&
      (atLeast ?? 0) < (change.under ?? Number.POSITIVE_INFINITY),
  );
}
