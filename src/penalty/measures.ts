import type { Truth } from '../law/condition.ts';
import type { Measure } from '../law/provision.ts';
import type { Candidate } from './evaluate.ts';
import { type Facts, truthOf } from './facts.ts';
import { type Applicable, goingWith, type Stated } from './norms.ts';

export interface AppliedMeasure {
  readonly measure: Stated<Measure>;
  /** `unknown`: it depends on a circumstance that was not given. */
  readonly truth: Truth;
}

/** The accessory penalties and measures that go with a conviction under the applied provision or the offence beneath it. */
export function measuresFor(applicable: Applicable, { at, tier }: Candidate, facts: Facts): AppliedMeasure[] {
  return goingWith(applicable, [at, tier.norm.at], ({ measures }) => measures)
    .map((measure) => ({
      measure,
      truth: measure.norm.when === undefined ? true : truthOf(measure.norm.when, facts),
    }))
    .filter(({ truth }) => truth !== false);
}
