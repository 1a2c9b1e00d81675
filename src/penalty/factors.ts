import type { Factor } from '../law/provision.ts';
import type { Candidate } from './evaluate.ts';
import { type Facts, truthOf } from './facts.ts';
import { type Applicable, goingWith, type Stated } from './norms.ts';

/** The aggravating factors that the facts certainly meet: the judge weighs them within the range. */
export function factorsFor(applicable: Applicable, { at, tier }: Candidate, facts: Facts): Stated<Factor>[] {
  return goingWith(applicable, [at, tier.norm.at], ({ factors }) => factors).filter(
    ({ norm }) => truthOf(norm.when, facts) === true,
  );
}
