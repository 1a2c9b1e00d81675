import type { Several } from '../../answers/several.ts';
import type { AskedOfOne } from '../asked-of-one.ts';
import type { Labels } from '../labels.ts';
import { type Envelope, envelope } from './envelope.ts';

/** The provisions that a list or a range names, where one is asked for. */
export function severalJson(
  { candidates, missing, otherCode }: Several,
  citation: string,
  { command, on }: AskedOfOne,
  warnings: readonly string[],
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
  return envelope(command, 'ambiguous', on, { citation }, body, [], warnings);
}
