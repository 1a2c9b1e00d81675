import type { Aggravation, Exemption, Tier } from '../law/provision.ts';
import { evaluate, type Outcome } from './evaluate.ts';
import { assuming, type Facts, wouldMakeTrue } from './facts.ts';
import { sameOutcome } from './ladder.ts';
import { type Applicable, type Stated, touches } from './norms.ts';
import { raisedPenalty, samePenalty } from './scale.ts';

/** What the answer would be if these circumstances were present too. */
export interface Change {
  readonly norm: Stated<Tier | Aggravation | Exemption>;
  readonly circumstances: readonly string[];
  /** `may`: the judge is free to apply it, so the outcome isn't replaced. */
  readonly obligation: 'must' | 'may';
  readonly outcome: Outcome;
}

/** One row per norm that could still hold and would give another outcome, in the order of the law. */
export function wouldChange(applicable: Applicable, facts: Facts, now: Outcome): Change[] {
  return now.tested.flatMap(({ norm, truth }): Change[] => {
    const optional = 'obligation' in norm.norm && norm.norm.obligation === 'may';
    if (norm.norm.when === undefined || truth === false || (truth === true && !optional)) return [];
    const circumstances = wouldMakeTrue(norm.norm.when, facts);
    if (circumstances === null) return [];
    if (optional) return optionalChange(norm as Stated<Aggravation>, circumstances, now);
    const outcome = evaluate(applicable, assuming(facts, circumstances));
    return sameOutcome(outcome, now) ? [] : [{ norm, circumstances, obligation: 'must', outcome }];
  });
}

/** What the judge may do, worked out on the penalty that applies now. */
function optionalChange(norm: Stated<Aggravation>, circumstances: readonly string[], now: Outcome): Change[] {
  if (now.kind !== 'penalty' || !touches(norm.norm, now.applied.at)) return [];
  const { penalty: replacing, raise } = norm.norm;
  const penalty = replacing ?? raisedPenalty(now.applied.penalty, raise ?? {});
  if (samePenalty(penalty, now.applied.penalty)) return [];
  const applied = { ...now.applied, penalty, raisedBy: [...now.applied.raisedBy, norm] };
  return [{ norm, circumstances, obligation: 'may', outcome: { ...now, applied } }];
}
