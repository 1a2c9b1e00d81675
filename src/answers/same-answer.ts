import type { Factor } from '../law/provision.ts';
import type { AppliedMeasure } from '../penalty/measures.ts';
import type { Stated } from '../penalty/norms.ts';
import type { AnsweredChange } from './offence-changes.ts';
import type { AnsweredRung } from './offence-ladder.ts';
import { fineSaid, type Possible, type Result } from './offence-result.ts';

/** What an answer says, whatever norms it was found by. */
interface Said extends Possible {
  readonly status: string;
  readonly missing: readonly string[];
  readonly ladder: readonly AnsweredRung[];
  readonly changes: readonly AnsweredChange[];
  readonly measures: readonly AppliedMeasure[];
  readonly factors: readonly Stated<Factor>[];
}

/** Whether two answers on one offence say the same of its penalties and measures. */
export function sameAnswer(a: Said, b: Said): boolean {
  return JSON.stringify(said(a)) === JSON.stringify(said(b));
}

function said({ status, missing, attempt, result, ladder, changes, measures, factors }: Said): unknown {
  return [
    [status, missing, attempt?.kind, resultSaid(result)],
    ladder.map((rung) => [
      [rung.atLeast, rung.under, rung.circumstances, rung.missing],
      [rung.attempt?.kind, rung.outcome.kind, resultSaid(rung.result)],
    ]),
    changes.map((change) => [
      [change.atLeast, change.under, change.norm.norm.at, change.assumption, change.obligation],
      [change.attempt?.kind, change.outcome.kind, resultSaid(change.result)],
    ]),
    measures.map(({ measure: { norm }, truth }) => [norm.at, norm.id, truth]),
    factors.map(({ norm }) => norm.at),
  ];
}

function resultSaid(result: Result | null): unknown {
  return result && [result.at, result.penalty, result.fine && fineSaid(result.fine)];
}
