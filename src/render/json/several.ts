import type { Several } from '../../answers/several.ts';
import type { Day } from '../../time/day.ts';
import type { Labels } from '../labels.ts';
import { type Envelope, envelope } from './envelope.ts';

/** The provisions that a list or a range names, where one is asked for. */
export function severalJson(
  { candidates, missing, otherCode }: Several,
  citation: string,
  on: Day,
  labels: Labels,
): Envelope {
  const body = {
    candidates: candidates.map(({ id, state }) => ({
      id,
      label: labels.provision(id),
      heading: labels.heading(id),
      state,
    })),
    missing,
    otherCode,
  };
  return envelope('show', 'ambiguous', on, { citation }, body);
}
