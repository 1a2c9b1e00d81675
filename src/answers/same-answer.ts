import type { Penalty } from '../law/penalty.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Attempt } from '../penalty/attempt.ts';
import type { AgedChange } from '../penalty/changes-by-age.ts';
import type { Assumption } from '../penalty/facts.ts';
import type { PayableFine } from '../penalty/fine.ts';
import type { Rung } from '../penalty/ladder.ts';
import type { AppliedMeasure } from '../penalty/measures.ts';

interface Result {
  readonly at: ProvisionId;
  readonly penalty: Penalty;
  readonly fine: PayableFine | null;
}

interface Possible {
  readonly attempt: Attempt | null;
  readonly result: Result | null;
}

/** What an answer says, whatever norms it was found by. */
interface Said extends Possible {
  readonly status: string;
  readonly missing: readonly string[];
  readonly ladder: readonly (Rung &
    Possible &
    Pick<Said, 'missing'> & { readonly circumstances: Assumption })[];
  readonly changes: readonly (AgedChange & Possible)[];
  readonly measures: readonly AppliedMeasure[];
}

/** Whether two answers on one offence say the same of its penalties and measures. */
export function sameAnswer(a: Said, b: Said): boolean {
  return JSON.stringify(said(a)) === JSON.stringify(said(b));
}

function said({ status, missing, attempt, result, ladder, changes, measures }: Said): unknown {
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
  ];
}

function resultSaid(result: Result | null): unknown {
  return result && [result.at, result.penalty, result.fine && fineSaid(result.fine)];
}

/** Which amounts, and why there are none. */
export function fineSaid({ nominal, possible, reason }: PayableFine): unknown {
  return [nominal, possible, reason];
}
