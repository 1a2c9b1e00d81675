import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Condition } from '../law/condition.ts';
import type { Offence, WholeVersion } from '../law/provision.ts';
import { isComputable } from '../law/source.ts';
import type { Facts } from '../penalty/facts.ts';
import type { Applicable } from '../penalty/norms.ts';
import type { Day } from '../time/day.ts';
import { applicableOn, type Omitted } from './applicable.ts';

export interface Policy {
  readonly includeUnverified: boolean;
  /** Another day's law than that of the facts, for comparing regimes. The surcharge stays that of the facts. */
  readonly lawOn?: Day;
}

/** One offence that these facts are held against, with the law that may decide on it. */
export interface AskedOffence {
  readonly knowledge: Knowledge;
  readonly own: WholeVersion;
  /** With every tier, those that were left out for their grade too. */
  readonly offence: Offence;
  readonly facts: Facts;
  readonly policy: Policy;
  readonly applicable: Applicable;
  readonly omitted: readonly Omitted[];
  /** Whether the version itself is graded too low to compute on. */
  readonly isLowVersion: boolean;
}

export function askedOffence(
  knowledge: Knowledge,
  own: WholeVersion,
  offence: Offence,
  facts: Facts,
  policy: Policy,
): AskedOffence {
  const { includeUnverified, lawOn = facts.date } = policy;
  const { applicable, omitted } = applicableOn(knowledge, own, offence, lawOn, includeUnverified);
  const isLowVersion = !includeUnverified && !isComputable(own.version.source.grade);
  return { knowledge, own, offence, facts, policy, applicable, omitted, isLowVersion };
}

/** What the norms hang on that were left out: where an age seems to decide nothing, it may decide whether one was. */
export function omittedConditions({ omitted }: AskedOffence): Condition[] {
  return omitted.flatMap(({ when }) => when ?? []);
}
