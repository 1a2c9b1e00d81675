/** A test on the facts of a case. Ages in completed years. */
export type Condition =
  | { readonly victimAge: { readonly under?: number; readonly atLeast?: number } }
  | { readonly circumstance: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Three-valued: a fact that was not given is unknown, not false. */
export type Truth = true | false | 'unknown';
