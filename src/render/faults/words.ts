import type { Details } from '../../knowledge/diagnostic.ts';

/** What is wrong, and what to write instead. */
export interface FaultWords {
  readonly says: (details: Details) => string;
  readonly write?: (details: Details) => string | null;
}
