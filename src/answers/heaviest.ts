import type { Penalty } from '../law/penalty.ts';
import { comparePenalties } from '../penalty/scale.ts';
import type { OffenceAnswer } from './offence-answer.ts';
import { openedBy, type Rung, rungsOf } from './rungs.ts';

/** By the heaviest penalty that each offence can carry for these facts; one without any is the lightest. */
export function compareHeaviest(a: OffenceAnswer, b: OffenceAnswer): number {
  const [x, y] = [heaviest(a), heaviest(b)];
  return x && y ? comparePenalties(x, y) : Number(x !== null) - Number(y !== null);
}

/** At any age that was not told; where a circumstance decides whether there is an offence, with that. */
function heaviest(answer: OffenceAnswer): Penalty | null {
  const penalties = rungsOf(answer).flatMap((rung) => [
    ...penaltiesOf(rung),
    ...openedBy(answer, rung).flatMap(penaltiesOf),
  ]);
  return penalties.toSorted(comparePenalties).at(-1) ?? null;
}

/** Of an attempt that has no figure, that of the completed offence. */
function penaltiesOf({ outcome, attempt, result }: Pick<Rung, 'outcome' | 'attempt' | 'result'>): Penalty[] {
  if (attempt?.kind === 'not-punishable') return [];
  if (result) return [result.penalty];
  if (outcome.kind === 'penalty') return [outcome.applied.penalty];
  return outcome.kind === 'conflict' ? outcome.between.map(({ penalty }) => penalty) : [];
}
