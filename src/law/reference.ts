import type { Day } from '../time/day.ts';
import type { SourceRef } from './source.ts';
import type { Text } from './text.ts';

/**
 * How two things refer to each other. `citation`: a norm of the one names the other, for its penalty or its
 * prosecution. `successor`: the text went on under another number. `amendment`: an act opened a version.
 * `obligation`: an assessment names an article for what a treaty asks.
 */
export const REFERENCE_KINDS = ['citation', 'successor', 'amendment', 'obligation'] as const;

export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** From the one that names to the one that is named; articles, acts and obligations by their ids. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly from: string;
  readonly to: string;
  /** A successor and an amendment have a day, the others a period; null leaves that side open. */
  readonly since: Day | null;
  readonly until: Day | null;
  /** What alone went on under the other number. */
  readonly part?: Text;
  readonly source: SourceRef;
}
