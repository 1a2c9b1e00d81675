/** A test on the facts of a case. Ages in completed years. */
export type Condition =
  | { readonly victimAge: { readonly under?: number; readonly atLeast?: number } }
  /**
   * `unlessTold`: what it is not known of whether the law means it. Told, the circumstance counts for nothing here, and a
   * norm that is graded too low says what it may be; not told, it is no question.
   */
  | { readonly circumstance: string; readonly unlessTold?: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Three-valued: a fact that was not given is unknown, not false. */
export type Truth = true | false | 'unknown';

/** Kleene's "or": true as soon as one is, else unknown as soon as one is. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes('unknown') ? 'unknown' : false;
}

/** Kleene's "and": false as soon as one is, else unknown as soon as one is. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes('unknown') ? 'unknown' : true;
}

export function negated(truth: Truth): Truth {
  return truth === 'unknown' ? truth : !truth;
}
