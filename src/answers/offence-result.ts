import type { Penalty } from '../law/penalty.ts';
import type { AttemptRule, PerVictim, Tier, VersionOf } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { SourceRef } from '../law/source.ts';
import { type Attempt, attemptAt } from '../penalty/attempt.ts';
import { type Candidate, completedBy, type Outcome } from '../penalty/evaluate.ts';
import { type PayableFine, payableFine } from '../penalty/fine.ts';
import { type Stated, stated } from '../penalty/norms.ts';
import type { AskedOffence } from './asked-offence.ts';

/** What the day's law provides in the end: after aggravation, raise and attempt. */
export interface Result {
  readonly at: ProvisionId;
  readonly penalty: Penalty;
  readonly fine: PayableFine | null;
  readonly source: SourceRef;
}

/** What an outcome comes to; where only an attempt is asked about, what that comes to. */
export interface Possible {
  readonly attempt: Attempt | null;
  readonly result: Result | null;
}

export function possibleOf(outcome: Outcome, asked: AskedOffence): Possible {
  if (outcome.kind !== 'penalty') return { attempt: null, result: null };
  const attempt = attemptOf(outcome.applied, asked);
  const completed = resultOf(outcome.applied, asked);
  return { attempt, result: attempt === null ? completed : attempted(completed, attempt, asked) };
}

/** What the law says of an attempt where only this tier might be met; null where none is asked about. */
export function attemptAtTier(tier: Stated<Tier>, asked: AskedOffence): Attempt | null {
  return attemptOf(completedBy(tier), asked);
}

export function isUnpunishable(outcome: Outcome, asked: AskedOffence): boolean {
  return outcome.kind === 'penalty' && attemptOf(outcome.applied, asked)?.kind === 'not-punishable';
}

function attemptOf(
  completed: Candidate,
  { knowledge, own, applicable, facts }: AskedOffence,
): Attempt | null {
  if (!facts.attempt) return null;
  const work = own.article.slice(0, own.article.lastIndexOf('/'));
  const hasGeneralRules = knowledge.get('work', work)?.generalAttempt !== undefined;
  return attemptAt(applicable, completed, hasGeneralRules);
}

function resultOf({ at, penalty, statedBy, tier }: Candidate, asked: AskedOffence): Result {
  return { at, penalty, fine: fineOf(penalty, statedBy.by, tier.by, asked), source: statedBy.source };
}

/** The same result for an attempt: by the article's own rule, or none where an attempt isn't punishable. */
function attempted(completed: Result, attempt: Attempt, asked: AskedOffence): Result | null {
  if (attempt.kind !== 'own-rule') return null;
  const { norm, by, source }: Stated<AttemptRule> = attempt.rule;
  if (norm.penalty === undefined) return completed;
  return { at: norm.at, penalty: norm.penalty, fine: fineOf(norm.penalty, by, asked.own, asked), source };
}

/** `by` states the fine; `beneath` states the offence. */
function fineOf(
  penalty: Penalty,
  by: VersionOf,
  beneath: VersionOf,
  { knowledge, facts, policy }: AskedOffence,
): PayableFine | null {
  if (penalty.fine === undefined) return null;
  const rates = (knowledge.get('surcharge') ?? []).filter(({ work }) => by.article.startsWith(`${work}/`));
  return payableFine(penalty.fine, perVictimOf(by, beneath), facts, rates, policy.includeUnverified);
}

/** Of a fine: which amounts, and why there are none. */
export function fineSaid({ nominal, possible, reason }: PayableFine): unknown {
  return [nominal, possible, reason];
}

/**
 * The multiplier is that of the article which states the fine, not of the one beneath it. It is open only
 * where the one beneath has it: otherwise there is nothing that could carry over.
 */
export function perVictimOf(by: VersionOf, beneath: VersionOf): Stated<PerVictim> | null {
  const { perVictim } = by.version;
  if (perVictim?.rule === 'open' && beneath.version.perVictim?.rule !== 'yes') return null;
  return perVictim ? stated(perVictim, by) : null;
}
