import type { Attempt } from '../penalty/attempt.ts';
import { evaluate, type Outcome } from '../penalty/evaluate.ts';
import { type Assumption, ageBounds, assuming, NOTHING } from '../penalty/facts.ts';
import type { PayableFine } from '../penalty/fine.ts';
import { ladder, type Rung, splitRung } from '../penalty/ladder.ts';
import { samePenalty } from '../penalty/scale.ts';
import { type AskedOffence, omittedConditions } from './asked-offence.ts';
import { hangsOn, leftOut } from './left-out.ts';
import { fineSaid, type Possible, possibleOf, type Result } from './offence-result.ts';

export type Missing = 'victim-age' | 'circumstance' | 'attempt-step' | 'combination' | 'grade';

export interface AnsweredRung extends Rung, Possible {
  /** What it is besides the age; empty where nothing else decides. */
  readonly circumstances: Assumption;
  /** A norm applies here that is graded too low to compute on. */
  readonly withheld: boolean;
  /** What, besides the age, would have to be known: as an answer with an age of this row says. */
  readonly missing: readonly Missing[];
}

interface OffenceLadder {
  /** Empty where one answer holds for all. */
  readonly ladder: readonly AnsweredRung[];
  readonly sameAtEveryAge: boolean;
  readonly missing: readonly Missing[];
  readonly attempt: Attempt | null;
}

/** Each way that the case can lie by what was not told, and what has to be known to settle it. */
export function offenceLadder(
  asked: AskedOffence,
  outcome: Outcome,
  { attempt, result }: Possible,
): OffenceLadder {
  const { applicable, facts, isLowVersion } = asked;
  const rungs = facts.victimAge === null ? ladder(applicable, facts) : [];
  const whole = { atLeast: null, under: null, outcome };
  const tooLow = isLowVersion || (rungs.length <= 1 && mayBeLeftOut(outcome, asked));
  const steps = (rungs.length > 1 ? rungs : [whole]).flatMap((rung) => steadySteps(rung, asked));
  const ways = tooLow && rungs.length <= 1 ? [] : steps.flatMap((step) => answeredRungs(step, asked));
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
  return {
    ladder: ways.length > 1 && !isNever && !isSame ? ways : [],
    sameAtEveryAge: isSame,
    missing,
    attempt: isNever ? (ways.find((way) => way.attempt !== null)?.attempt ?? null) : attempt,
  };
}

/** One band may hang on something for some of its ages only. */
function steadySteps(rung: Rung, asked: AskedOffence): Rung[] {
  return splitRung(
    rung,
    agesIn(rung, asked),
    (age) => `${isWithheld(rung, age, asked)} ${needs(rung, age, asked)?.join() ?? ''}`,
  );
}

/** The first age of the rung, and those in it from which a norm that was left out may hold or not. */
function agesIn({ atLeast, under }: Rung, asked: AskedOffence): (number | null)[] {
  if (asked.facts.victimAge !== null) return [asked.facts.victimAge];
  const [low, high] = [atLeast ?? 0, under ?? Number.POSITIVE_INFINITY];
  const inside = omittedBounds(asked).filter((age) => age > low && age < high);
  return [low, ...new Set(inside.sort((a, b) => a - b))];
}

function omittedBounds(asked: AskedOffence): number[] {
  return omittedConditions(asked).flatMap(ageBounds);
}

function isWithheld(
  rung: Rung,
  victimAge: number | null,
  { omitted, offence, facts, isLowVersion }: AskedOffence,
): boolean {
  return isLowVersion || leftOut(omitted, offence, rung.outcome, { ...facts, victimAge });
}

function needs(
  rung: Rung,
  victimAge: number | null,
  { omitted, offence, facts }: AskedOffence,
): readonly string[] | null {
  return hangsOn(omitted, offence, rung.outcome, { ...facts, victimAge });
}

function mayBeLeftOut(outcome: Outcome, asked: AskedOffence): boolean {
  const { omitted, offence, facts } = asked;
  const ages = facts.victimAge === null ? [0, ...omittedBounds(asked)] : [facts.victimAge];
  return ages.some((victimAge) => leftOut(omitted, offence, outcome, { ...facts, victimAge }));
}

/** The rung as it is; in two, where a norm that was left out hangs on one of the elements. */
function answeredRungs(rung: Rung, asked: AskedOffence): AnsweredRung[] {
  const ages = agesIn(rung, asked);
  const way = (outcome: Outcome, circumstances: Assumption, withheld: boolean): AnsweredRung => {
    const { attempt, result } = possibleOf(outcome, asked);
    const missing = missingFacts(outcome, attempt, withheld, false);
    return { ...rung, outcome, attempt, result: withheld ? null : result, circumstances, withheld, missing };
  };
  if (ages.some((age) => isWithheld(rung, age, asked))) return [way(rung.outcome, NOTHING, true)];
  const [victimAge = null] = ages;
  const present = needs(rung, victimAge, asked);
  if (present === null) return [way(rung.outcome, NOTHING, false)];
  const without = { present: [], absent: present };
  const other = evaluate(asked.applicable, assuming({ ...asked.facts, victimAge }, without));
  return [way(other, without, false), way(rung.outcome, { present, absent: [] }, true)];
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
