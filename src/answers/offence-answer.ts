import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Penalty } from '../law/penalty.ts';
import type { AttemptRule, Offence, PerVictim, Tier, VersionOf, WholeVersion } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Reading } from '../law/reading.ts';
import { isComputable, type SourceRef } from '../law/source.ts';
import { type Attempt, attemptAt } from '../penalty/attempt.ts';
import { type AgedChange, changesByAge } from '../penalty/changes-by-age.ts';
import { type Candidate, completedBy, evaluate, type Outcome } from '../penalty/evaluate.ts';
import { type Assumption, ageBounds, assuming, type Facts, NOTHING } from '../penalty/facts.ts';
import { type PayableFine, payableFine } from '../penalty/fine.ts';
import { conditionsOf, decisiveAges, ladder, type Rung, splitRung } from '../penalty/ladder.ts';
import { type AppliedMeasure, measuresFor } from '../penalty/measures.ts';
import { type Applicable, type Stated, stated, tiersOf } from '../penalty/norms.ts';
import { samePenalty } from '../penalty/scale.ts';
import { wouldChange } from '../penalty/would-change.ts';
import type { Day } from '../time/day.ts';
import { applicableOn, type Omitted } from './applicable.ts';
import { hangsOn, leftOut, mayHold, reachingOmitted } from './left-out.ts';
import { fineSaid, sameAnswer } from './same-answer.ts';

/** What the day's law provides in the end: after aggravation, raise and attempt. */
export interface Result {
  readonly at: ProvisionId;
  readonly penalty: Penalty;
  readonly fine: PayableFine | null;
  readonly source: SourceRef;
}

type Missing = 'victim-age' | 'circumstance' | 'attempt-step' | 'combination' | 'grade';

/** What an outcome comes to; where only an attempt is asked about, what that comes to. */
interface Possible {
  readonly attempt: Attempt | null;
  readonly result: Result | null;
}

interface AnsweredRung extends Rung, Possible {
  /** What it is besides the age; empty where nothing else decides. */
  readonly circumstances: Assumption;
  /** A norm applies here that is graded too low to compute on. */
  readonly withheld: boolean;
  /** What, besides the age, would have to be known: as an answer with an age of this row says. */
  readonly missing: readonly Missing[];
}

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
  readonly changes: readonly (AgedChange & Possible)[];
  readonly missing: readonly Missing[];
  readonly attempt: Attempt | null;
  /** Where no tier is certainly met: those that might be. */
  readonly open: readonly OpenTier[];
  readonly measures: readonly AppliedMeasure[];
  readonly readings: readonly Reading[];
  /** What was left out for its grade and reaches this offence. */
  readonly omitted: readonly Omitted[];
  /** With what was left out, the answer would be another one. */
  readonly unverifiedChanges: boolean;
  /** Of these, the ones that state a penalty and may hold. */
  readonly mayFollow: readonly Omitted[];
}

export interface Policy {
  readonly includeUnverified: boolean;
  /** Another day's law than that of the facts, for comparing regimes. The surcharge stays that of the facts. */
  readonly lawOn?: Day;
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
  const { applicable, omitted } = applicableOn(
    knowledge,
    own,
    offence,
    policy.lawOn ?? facts.date,
    policy.includeUnverified,
  );
  const outcome = evaluate(applicable, facts);
  const work = own.article.slice(0, own.article.lastIndexOf('/'));
  const hasGeneralRules = knowledge.get('work', work)?.generalAttempt !== undefined;
  const possible = (each: Outcome): Possible => {
    if (each.kind !== 'penalty') return { attempt: null, result: null };
    const tried = facts.attempt ? attemptAt(applicable, each.applied, hasGeneralRules) : null;
    const result = attempted(resultFor(knowledge, each.applied, facts, policy), tried, (rule) =>
      fineOf(knowledge, rule.norm.penalty, rule.by, own, facts, policy),
    );
    return { attempt: tried, result };
  };
  const isLowVersion = !policy.includeUnverified && !isComputable(own.version.source.grade);
  const isUnpunishable = (each: Outcome) => possible(each).attempt?.kind === 'not-punishable';
  const rungs = facts.victimAge === null ? ladder(applicable, facts) : [];
  // Where the age seems to decide nothing, it may still decide whether a norm was left out.
  const withheldBy = omitted.flatMap(({ when }) => when ?? []);
  const bounds = withheldBy.flatMap(ageBounds);
  const agesIn = ({ atLeast, under }: Rung): (number | null)[] => {
    if (facts.victimAge !== null) return [facts.victimAge];
    const [low, high] = [atLeast ?? 0, under ?? Number.POSITIVE_INFINITY];
    return [low, ...new Set(bounds.filter((age) => age > low && age < high).sort((a, b) => a - b))];
  };
  const isWithheld = (rung: Rung, victimAge: number | null) =>
    isLowVersion || leftOut(omitted, offence, rung.outcome, { ...facts, victimAge });
  const needs = (rung: Rung, victimAge: number | null) =>
    hangsOn(omitted, offence, rung.outcome, { ...facts, victimAge });
  const answered = (rung: Rung): AnsweredRung[] => {
    const ages = agesIn(rung);
    const withheld = ages.some((age) => isWithheld(rung, age));
    const way = (each: Outcome, circumstances: Assumption, withheld: boolean): AnsweredRung => {
      const { attempt, result } = possible(each);
      const missing = missingFacts(each, attempt, withheld, false);
      const shown = withheld ? null : result;
      return { ...rung, outcome: each, attempt, result: shown, circumstances, withheld, missing };
    };
    if (withheld) return [way(rung.outcome, NOTHING, true)];
    const [victimAge = null] = ages;
    const present = needs(rung, victimAge);
    if (present === null) return [way(rung.outcome, NOTHING, false)];
    const without = { present: [], absent: present };
    const other = evaluate(applicable, assuming({ ...facts, victimAge }, without));
    return [way(other, without, false), way(rung.outcome, { present, absent: [] }, true)];
  };
  const { attempt, result } = possible(outcome);
  const agesOf = (given: Facts) => (given.victimAge === null ? [0, ...bounds] : [given.victimAge]);
  const mayBeLeftOut = (each: Outcome, given: Facts) =>
    agesOf(given).some((victimAge) => leftOut(omitted, offence, each, { ...given, victimAge }));
  const tooLow = isLowVersion || (rungs.length <= 1 && mayBeLeftOut(outcome, facts));
  const whole = { atLeast: null, under: null, outcome };
  // One band may hang on something for some of its ages only.
  const steps = (rungs.length > 1 ? rungs : [whole]).flatMap((rung) =>
    splitRung(rung, agesIn(rung), (age) => `${isWithheld(rung, age)} ${needs(rung, age)?.join() ?? ''}`),
  );
  const ways = tooLow && rungs.length <= 1 ? [] : steps.flatMap(answered);
  const hangs = ways.some(({ circumstances }) => circumstances.present.length > 0);
  // Where no row may be punished, no age has to be known.
  const isNever = ways.length > 1 && !ways.some(mayBePunished);
  const isOpen = ways.some((way) => way.missing.includes('circumstance'));
  // Where each age has the penalty that is certain without the age, it decides nothing either.
  const isSame = ways.length > 1 && result !== null && ways.every((way) => carriesSame(way, result));
  const missing: Missing[] =
    isNever || isSame
      ? []
      : steps.length > 1 && !tooLow
        ? ['victim-age', ...(hangs || isOpen ? (['circumstance'] as const) : [])]
        : missingFacts(outcome, attempt, tooLow, hangs);
  const undetermined = missing.length > 0;
  const changesAt = (victimAge: number) => {
    const aged = { ...facts, victimAge };
    const now = evaluate(applicable, aged);
    // Nothing is said of circumstances with which a norm that was left out would certainly hold.
    return wouldChange(applicable, aged, now).filter(
      (change) =>
        !leftOut(omitted, offence, change.outcome, assuming(aged, change.assumption)) &&
        !(isUnpunishable(now) && isUnpunishable(change.outcome)),
    );
  };
  const changes =
    facts.victimAge === null
      ? changesByAge(
          decisiveAges([...conditionsOf(applicable), ...withheldBy]),
          outcome.tested.map(({ norm }) => norm),
          changesAt,
        )
      : changesAt(facts.victimAge).map((change) => ({ ...change, atLeast: null, under: null }));
  return {
    status: undetermined ? 'undetermined' : 'determined',
    offence,
    own,
    outcome,
    result: undetermined ? null : result,
    ladder: ways.length > 1 && !isNever && !isSame ? ways : [],
    sameAtEveryAge: isSame,
    changes: changes.map((change) => ({ ...change, ...possible(change.outcome) })),
    missing,
    attempt: isNever ? (ways.find((way) => way.attempt !== null)?.attempt ?? null) : attempt,
    open: openTiers(applicable, outcome).map((tier) => ({
      tier: tier.norm,
      attempt: facts.attempt ? attemptAt(applicable, completedBy(tier), hasGeneralRules) : null,
    })),
    // What is not punishable leads to no conviction, and so to no measure.
    measures:
      outcome.kind === 'penalty' && !isUnpunishable(outcome)
        ? measuresFor(applicable, outcome.applied, facts)
        : [],
    readings: readingsOf(knowledge, outcome),
    omitted: reachingOmitted(omitted, applicable, facts),
    mayFollow: mayHold(omitted, offence, outcome, facts),
  };
}

/** Whether nothing but the age stands open there, with this penalty and this fine. */
function carriesSame({ missing, circumstances, result }: AnsweredRung, { penalty, fine }: Result): boolean {
  const amounts = (each: PayableFine | null) => each && fineSaid(each);
  return (
    missing.length === 0 &&
    circumstances.present.length + circumstances.absent.length === 0 &&
    result !== null &&
    samePenalty(result.penalty, penalty) &&
    JSON.stringify(amounts(result.fine)) === JSON.stringify(amounts(fine))
  );
}

function openTiers(applicable: Applicable, outcome: Outcome): Stated<Tier>[] {
  if (outcome.kind !== 'none' || !outcome.open) return [];
  return tiersOf(applicable).filter(({ norm }) =>
    outcome.tested.some((test) => test.norm.norm === norm && test.truth === 'unknown'),
  );
}

function mayBePunished({ outcome, attempt, withheld }: AnsweredRung): boolean {
  if (withheld) return true;
  if (attempt?.kind === 'not-punishable' || outcome.kind === 'exempt') return false;
  return outcome.kind !== 'none' || outcome.open;
}

/** What would have to be known besides the victim's age. */
function missingFacts(outcome: Outcome, attempt: Attempt | null, tooLow: boolean, hangs: boolean): Missing[] {
  if (tooLow) return ['grade'];
  if (outcome.kind === 'conflict') return ['combination'];
  if (hangs || (outcome.kind === 'none' && outcome.open)) return ['circumstance'];
  return attempt?.kind === 'crime-one-step-lower' || attempt?.kind === 'rule-not-held'
    ? ['attempt-step']
    : [];
}

function resultFor(knowledge: Knowledge, candidate: Candidate, facts: Facts, policy: Policy): Result {
  const { at, penalty, statedBy, tier } = candidate;
  const fine = fineOf(knowledge, penalty, statedBy.by, tier.by, facts, policy);
  return { at, penalty, fine, source: statedBy.source };
}

/** `by` states the fine; `beneath` states the offence. */
function fineOf(
  knowledge: Knowledge,
  penalty: Penalty | undefined,
  by: VersionOf,
  beneath: VersionOf,
  facts: Facts,
  policy: Policy,
): PayableFine | null {
  if (penalty?.fine === undefined) return null;
  const rates = (knowledge.get('surcharge') ?? []).filter(({ work }) => by.article.startsWith(`${work}/`));
  return payableFine(penalty.fine, perVictimOf(by, beneath), facts, rates, policy.includeUnverified);
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

/** The same result for an attempt: by the article's own rule, or none where an attempt isn't punishable. */
function attempted(
  completed: Result,
  attempt: Attempt | null,
  fineFor: (rule: Stated<AttemptRule>) => PayableFine | null,
): Result | null {
  if (attempt === null) return completed;
  if (attempt.kind !== 'own-rule') return null;
  const { norm, source } = attempt.rule;
  if (norm.penalty === undefined) return completed;
  return { at: norm.at, penalty: norm.penalty, fine: fineFor(attempt.rule), source };
}

function readingsOf(knowledge: Knowledge, outcome: Outcome): Reading[] {
  const ids = outcome.tested.flatMap(({ norm }) =>
    'penalty' in norm.norm ? (norm.norm.penalty?.readings ?? []) : [],
  );
  return [...new Set(ids)].flatMap((id) => knowledge.get('reading', id) ?? []);
}
