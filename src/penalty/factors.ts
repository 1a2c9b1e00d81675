import type { Factor } from '../law/provision.ts';
import type { Candidate } from './evaluate.ts';
import { type Facts, truthOf } from './facts.ts';
import { type Applicable, type Stated, stated, touches } from './norms.ts';

/** The aggravating factors that the facts certainly meet: the judge weighs them within the range. */
export function factorsFor(applicable: Applicable, applied: Candidate, facts: Facts): Stated<Factor>[] {
  return applicable.around
    .flatMap((by) => by.version.factors.map((norm) => stated(norm, by)))
    .filter(({ norm }) => touches(norm, applied.at) || touches(norm, applied.tier.norm.at))
    .filter(({ norm }) => truthOf(norm.when, facts) === true);
}
