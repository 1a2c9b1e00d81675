import type { Condition, Truth } from '../law/condition.ts';
import type { Day } from '../time/day.ts';

/** What the user tells about a case. A circumstance in neither set is unknown, not absent. */
export interface Facts {
  readonly date: Day;
  /** Completed years on the day of the facts; null when not given. */
  readonly victimAge: number | null;
  readonly victims: number;
  readonly present: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
  readonly attempt: boolean;
}

/** Three-valued (Kleene): `all` is false as soon as one part is, `any` true as soon as one part is. */
export function truthOf(condition: Condition, facts: Facts): Truth {
  if ('victimAge' in condition) {
    const { under, atLeast } = condition.victimAge;
    if (facts.victimAge === null) return 'unknown';
    return (
      (under === undefined || facts.victimAge < under) &&
      (atLeast === undefined || facts.victimAge >= atLeast)
    );
  }
  if ('circumstance' in condition) {
    if (facts.present.has(condition.circumstance)) return true;
    return facts.absent.has(condition.circumstance) ? false : 'unknown';
  }
  if ('not' in condition) return negated(truthOf(condition.not, facts));
  if ('all' in condition) return negated(anyOf(condition.all.map((part) => negated(truthOf(part, facts)))));
  return anyOf(condition.any.map((part) => truthOf(part, facts)));
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes('unknown') ? 'unknown' : false;
}

function negated(truth: Truth): Truth {
  return truth === 'unknown' ? truth : !truth;
}

/** The same facts with these circumstances present. */
export function assuming(facts: Facts, circumstances: readonly string[]): Facts {
  return { ...facts, present: new Set([...facts.present, ...circumstances]) };
}

/**
 * Circumstances which, present besides what is known, make the condition true: the first such set in the
 * order in which the law names them, or null when the victim's age or an absent circumstance stands in
 * the way. Empty when it is true already.
 */
export function wouldMakeTrue(condition: Condition, facts: Facts): readonly string[] | null {
  const truth = truthOf(condition, facts);
  if (truth !== 'unknown') return truth ? [] : null;
  if ('circumstance' in condition) return [condition.circumstance];
  if ('any' in condition)
    return condition.any.map((part) => wouldMakeTrue(part, facts)).find((set) => set !== null) ?? null;
  if (!('all' in condition)) return null;
  const sets = condition.all.map((part) => wouldMakeTrue(part, facts));
  return sets.includes(null) ? null : [...new Set(sets.flatMap((set) => set ?? []))];
}

/** The ages at which a condition can change its truth. */
export function ageBounds(condition: Condition): number[] {
  if ('victimAge' in condition)
    return [condition.victimAge.under, condition.victimAge.atLeast].filter((bound) => bound !== undefined);
  if ('not' in condition) return ageBounds(condition.not);
  if ('all' in condition) return condition.all.flatMap(ageBounds);
  return 'any' in condition ? condition.any.flatMap(ageBounds) : [];
}
