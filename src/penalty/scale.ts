import type { Penalty, Principal, Raise } from '../law/penalty.ts';
import { addTerms, compareTerms, doubleTerm, type Term } from '../law/term.ts';

/**
 * Which penalty is heavier: by kind (a criminal penalty above imprisonment, that above a fine alone), then
 * maximum, then minimum, then fine. It orders tiers of one law; it doesn't decide between laws, and no
 * source is needed for more than that (law/04-general-rules, section 3, grades the full order D).
 */
export function comparePenalties(a: Penalty, b: Penalty): number {
  return (
    rank(a.principal) - rank(b.principal) ||
    compareBounds(a.principal, b.principal) ||
    (a.fine?.max ?? 0) - (b.fine?.max ?? 0) ||
    (a.fine?.min ?? 0) - (b.fine?.min ?? 0)
  );
}

function rank(principal: Principal | undefined): number {
  if (principal === undefined) return 0;
  if (principal.kind === 'level') return 10 + (principal.level ?? 0);
  return principal.kind === 'imprisonment' ? 1 : 2;
}

function compareBounds(a: Principal | undefined, b: Principal | undefined): number {
  const life = Number(a?.life === true) - Number(b?.life === true);
  return life || compareOptional(a?.max, b?.max) || compareOptional(a?.min, b?.min);
}

function compareOptional(a: Term | undefined, b: Term | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareTerms(a, b);
}

export function samePenalty(a: Penalty, b: Penalty): boolean {
  return (
    comparePenalties(a, b) === 0 &&
    a.principal?.kind === b.principal?.kind &&
    a.fine?.currency === b.fine?.currency &&
    a.fine?.obligation === b.fine?.obligation &&
    a.cumulation === b.cumulation
  );
}

/** The penalty with its minimum raised, never above its maximum. Unchanged where the raise has no rule for it. */
export function raisedPenalty(penalty: Penalty, raise: Raise): Penalty {
  const { principal } = penalty;
  if (principal?.min === undefined || principal.max === undefined) return penalty;
  const raised = raisedMinimum(principal, principal.min, raise);
  const min = compareTerms(raised, principal.max) > 0 ? principal.max : raised;
  return compareTerms(min, principal.min) <= 0 ? penalty : { ...penalty, principal: { ...principal, min } };
}

function raisedMinimum(principal: Principal, min: Term, raise: Raise): Term {
  if (raise.toAtLeast !== undefined) return raise.toAtLeast;
  if (principal.kind === 'imprisonment') return raise.imprisonment === 'double' ? doubleTerm(min) : min;
  return raise.reclusion === undefined ? min : addTerms(min, raise.reclusion);
}
