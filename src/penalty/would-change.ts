import type { Condition } from '../law/condition.ts';
import type { Aggravation, Exemption, Tier } from '../law/provision.ts';
import { candidatesOf, evaluate, type Outcome } from './evaluate.ts';
import { type Assumption, assuming, type Facts, waysToHold, wouldMake } from './facts.ts';
import { sameOutcome } from './ladder.ts';
import { type Applicable, type Stated, touches } from './norms.ts';
import { comparePenalties, raisedPenalty, samePenalty } from './scale.ts';

/** What the answer would be if these circumstances were present too. */
export interface Change {
  readonly norm: Stated<Tier | Aggravation | Exemption>;
  readonly assumption: Assumption;
  /** `may`: the judge is free to apply it, so the outcome isn't replaced. */
  readonly obligation: 'must' | 'may';
  readonly outcome: Outcome;
}

/** One row per norm that could still hold and would give another outcome, in the order of the law. */
export function wouldChange(applicable: Applicable, facts: Facts, now: Outcome): Change[] {
  const possible = now.tested.flatMap(({ kind, norm, truth }) => {
    // Exemptions hold for any offence: without a hint in the facts they would stand under every answer.
    if (kind === 'exemption' && !isHinted(norm.norm.when, facts.present)) return [];
    const optional = 'obligation' in norm.norm && norm.norm.obligation === 'may';
    if (norm.norm.when === undefined || truth === false || (truth === true && !optional)) return [];
    const assumption = wouldMake(true, norm.norm.when, facts);
    if (assumption === null) return [];
    const change = optional
      ? optionalChange(norm as Stated<Aggravation>, assumption, now)
      : changeBy(norm, assumption, applicable, facts, now);
    return [{ norm, change, isOptional: optional }];
  });
  const first = possible.flatMap(({ change }) => change ?? []);
  return possible.flatMap(({ norm, change, isOptional }): Change[] => {
    if (change && !first.some((other) => outdoes(other, change))) return [change];
    if (isOptional || norm.norm.when === undefined || (!change && !mayBeHeavier(norm, now))) return [];
    // Where another norm decides with the first of its circumstances, with another of them it may be this one alone.
    for (const way of waysToHold(norm.norm.when, facts)) {
      if (first.some((each) => each.norm !== norm && isPartOf(each.assumption, way))) continue;
      const other = changeBy(norm, way, applicable, facts, now);
      if (other && setsPenalty(other)) return [other];
    }
    return [];
  });
}

/** A norm whose own penalty is not above the one that applies sets none, whichever of its circumstances is there. */
function mayBeHeavier({ norm }: Change['norm'], now: Outcome): boolean {
  if ('raise' in norm && norm.raise) return true;
  if (!('penalty' in norm) || norm.penalty === undefined) return false;
  return now.kind !== 'penalty' || comparePenalties(norm.penalty, now.applied.penalty) > 0;
}

/** What it would be with these circumstances; null where nothing changes, or not through this norm. */
function changeBy(
  norm: Change['norm'],
  assumption: Assumption,
  applicable: Applicable,
  facts: Facts,
  now: Outcome,
): Change | null {
  const outcome = evaluate(applicable, assuming(facts, assumption));
  return sameOutcome(outcome, now) || samePenalties(outcome, now) || !worksIn(outcome, norm)
    ? null
    : { norm, assumption, obligation: 'must', outcome };
}

function isPartOf(part: Assumption, whole: Assumption): boolean {
  return (
    part.present.every((id) => whole.present.includes(id)) &&
    part.absent.every((id) => whole.absent.includes(id))
  );
}

/** Whether it is this norm that states or raises the penalty then. */
function setsPenalty({ norm: { norm }, outcome }: Change): boolean {
  return (
    outcome.kind === 'penalty' &&
    (outcome.applied.statedBy.norm === norm || outcome.applied.raisedBy.some((raise) => raise.norm === norm))
  );
}

/** Whether the same circumstances bring in both, and it is the other that sets the penalty then. */
function outdoes(other: Change, { norm, assumption, obligation, outcome }: Change): boolean {
  if (other.norm === norm || obligation === 'may' || outcome.kind !== 'penalty') return false;
  const isRaise = 'raise' in norm.norm && norm.norm.raise !== undefined;
  const isSameCase = JSON.stringify(other.assumption) === JSON.stringify(assumption);
  return isSameCase && !isRaise && outcome.applied.statedBy.norm === other.norm.norm;
}

/** Another article with the penalty that applies anyway changes nothing. */
function samePenalties(a: Outcome, b: Outcome): boolean {
  return a.kind === 'penalty' && b.kind === 'penalty' && samePenalty(a.applied.penalty, b.applied.penalty);
}

/** What the judge may do, worked out on the penalty that applies now; null where that changes nothing. */
function optionalChange(norm: Stated<Aggravation>, assumption: Assumption, now: Outcome): Change | null {
  if (now.kind !== 'penalty' || !touches(norm.norm, now.applied.at)) return null;
  const { penalty: replacing, raise } = norm.norm;
  const penalty = replacing ?? raisedPenalty(now.applied.penalty, raise ?? {});
  if (samePenalty(penalty, now.applied.penalty)) return null;
  const applied = { ...now.applied, penalty, raisedBy: [...now.applied.raisedBy, norm] };
  return { norm, assumption, obligation: 'may', outcome: { ...now, applied } };
}

/** Whether the norm has a part in the outcome: assuming its circumstances may only bring in another one. */
function worksIn(outcome: Outcome, { norm }: Change['norm']): boolean {
  if (outcome.kind === 'exempt') return outcome.exemption.norm === norm;
  if (outcome.kind !== 'penalty' || !('for' in norm)) return true;
  const live = norm.raise ? [outcome.applied] : candidatesOf(outcome.tested);
  return live.some(({ at }) => touches(norm, at));
}

/** Whether one of the circumstances that a condition names was told to be present. */
export function isHinted(condition: Condition | undefined, present: ReadonlySet<string>): boolean {
  if (condition === undefined) return false;
  if ('circumstance' in condition) return present.has(condition.circumstance);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return parts.some((part) => isHinted(part, present));
}
