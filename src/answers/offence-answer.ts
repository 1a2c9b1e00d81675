import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Factor, Offence, Tier, WholeVersion } from '../law/provision.ts';
import type { Reading } from '../law/reading.ts';
import type { Attempt } from '../penalty/attempt.ts';
import { evaluate, type Outcome } from '../penalty/evaluate.ts';
import { factorsFor } from '../penalty/factors.ts';
import type { Facts } from '../penalty/facts.ts';
import { type AppliedMeasure, measuresFor } from '../penalty/measures.ts';
import { type Applicable, type Stated, tiersOf } from '../penalty/norms.ts';
import type { Omitted } from './applicable.ts';
import { askedOffence, type Policy } from './asked-offence.ts';
import { isOutweighed, mayHold, reachingOmitted } from './left-out.ts';
import { type AnsweredChange, offenceChanges } from './offence-changes.ts';
import { type AnsweredRung, type Missing, offenceLadder } from './offence-ladder.ts';
import { attemptAtTier, isUnpunishable, possibleOf, type Result } from './offence-result.ts';
import { sameAnswer } from './same-answer.ts';

/** A tier of which the facts do not tell whether it is met. */
interface OpenTier {
  readonly tier: Tier;
  /** Where only an attempt is asked about, what the law says of it. */
  readonly attempt: Attempt | null;
}

/** The answer on one offence. `undetermined` lists the possibilities in `ladder` or `changes`. */
export interface OffenceAnswer {
  readonly status: 'determined' | 'undetermined';
  readonly offence: Offence;
  readonly own: WholeVersion;
  readonly outcome: Outcome;
  /** Null when nothing is punishable here, or when it cannot be said. */
  readonly result: Result | null;
  /** By the victim's age, and where an element was not told that decides, each way that it can lie. */
  readonly ladder: readonly AnsweredRung[];
  /** The age was not told, and other norms hold at some ages, but with the same penalty. */
  readonly sameAtEveryAge: boolean;
  /** For the ages at which it is so; both bounds null where the age was told, or plays no part. */
  readonly changes: readonly AnsweredChange[];
  readonly missing: readonly Missing[];
  readonly attempt: Attempt | null;
  /** Where no tier is certainly met: those that might be. */
  readonly open: readonly OpenTier[];
  readonly measures: readonly AppliedMeasure[];
  readonly factors: readonly Stated<Factor>[];
  readonly readings: readonly Reading[];
  /** What was left out for its grade and reaches this offence. */
  readonly omitted: readonly Omitted[];
  /** With what was left out, the answer would be another one. */
  readonly unverifiedChanges: boolean;
  /** Of these, the ones that state a penalty and may hold. */
  readonly mayFollow: readonly Omitted[];
}

export function answerOffence(
  knowledge: Knowledge,
  own: WholeVersion,
  offence: Offence,
  facts: Facts,
  policy: Policy,
): OffenceAnswer {
  const answer = answerUnder(knowledge, own, offence, facts, policy);
  let changes: boolean | undefined;
  return {
    ...answer,
    // It takes a second answer, which most screens of several offences never ask for.
    get unverifiedChanges() {
      changes ??=
        answer.omitted.length > 0 &&
        !sameAnswer(
          answer,
          answerUnder(knowledge, own, offence, facts, { ...policy, includeUnverified: true }),
        );
      return changes;
    },
  };
}

function answerUnder(
  knowledge: Knowledge,
  own: WholeVersion,
  offence: Offence,
  facts: Facts,
  policy: Policy,
): Omit<OffenceAnswer, 'unverifiedChanges'> {
  const asked = askedOffence(knowledge, own, offence, facts, policy);
  const { applicable, omitted } = asked;
  const outcome = evaluate(applicable, facts);
  const possible = possibleOf(outcome, asked);
  const ladder = offenceLadder(asked, outcome, possible);
  const undetermined = ladder.missing.length > 0;
  return {
    status: undetermined ? 'undetermined' : 'determined',
    offence,
    own,
    outcome,
    result: undetermined ? null : possible.result,
    ...ladder,
    changes: offenceChanges(asked, outcome),
    open: openTiers(applicable, outcome).map((tier) => ({
      tier: tier.norm,
      attempt: attemptAtTier(tier, asked),
    })),
    // What is not punishable leads to no conviction, and so to no measure.
    ...(outcome.kind === 'penalty' && !isUnpunishable(outcome, asked)
      ? {
          measures: measuresFor(applicable, outcome.applied, facts),
          factors: factorsFor(applicable, outcome.applied, facts),
        }
      : { measures: [], factors: [] }),
    readings: readingsOf(knowledge, outcome),
    omitted: reachingOmitted(omitted, applicable, facts).filter((norm) => !isOutweighed(norm, outcome)),
    mayFollow: mayHold(omitted, offence, outcome, facts),
  };
}

function openTiers(applicable: Applicable, outcome: Outcome): Stated<Tier>[] {
  if (outcome.kind !== 'none' || !outcome.open) return [];
  return tiersOf(applicable).filter(({ norm }) =>
    outcome.tested.some((test) => test.norm.norm === norm && test.truth === 'unknown'),
  );
}

function readingsOf(knowledge: Knowledge, outcome: Outcome): Reading[] {
  const ids = outcome.tested.flatMap(({ norm }) =>
    'penalty' in norm.norm ? (norm.norm.penalty?.readings ?? []) : [],
  );
  return [...new Set(ids)].flatMap((id) => knowledge.get('reading', id) ?? []);
}
