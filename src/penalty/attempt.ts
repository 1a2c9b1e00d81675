import type { AttemptRule } from '../law/provision.ts';
import type { Candidate } from './evaluate.ts';
import { type Applicable, type Stated, stated, touches } from './norms.ts';

/**
 * What the law says of an attempt at what would be punished so: its own rule (with a penalty, or with
 * that of the completed offence), or the general rules: a misdaad one step lower (art. 51-52), a wanbedrijf not
 * punishable (art. 53). The step lower is described, not computed: its ladder is graded D.
 */
export type Attempt =
  | { readonly kind: 'own-rule'; readonly rule: Stated<AttemptRule> }
  | { readonly kind: 'crime-one-step-lower' }
  | { readonly kind: 'not-punishable' }
  /** The Code at hand has general rules that are not held. */
  | { readonly kind: 'rule-not-held' };

export function attemptAt(applicable: Applicable, completed: Candidate, hasGeneralRules: boolean): Attempt {
  const rules = applicable.around.flatMap((by) => by.version.attempts.map((rule) => stated(rule, by)));
  // An offence that exists from the start of its execution does so in its aggravated forms too; a penalty
  // set for the attempt replaces only the penalty that it names.
  const rule = rules.find(
    ({ norm }) =>
      touches(norm, completed.at) || (norm.penalty === undefined && touches(norm, completed.tier.norm.at)),
  );
  if (rule) return { kind: 'own-rule', rule };
  if (!hasGeneralRules) return { kind: 'rule-not-held' };
  const kind = completed.penalty.principal?.kind;
  return {
    kind: kind === 'reclusion' || kind === 'forced-labour' ? 'crime-one-step-lower' : 'not-punishable',
  };
}
