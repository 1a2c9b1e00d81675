import type { VersionHead } from '../../law/provision.ts';
import type { ProvisionId } from '../../law/provision-id.ts';
import type { Day } from '../../time/day.ts';
import type { AuthoredRecord } from '../authoring/shape.ts';
import type { Fault } from '../diagnostic.ts';

/** A well-formed file. */
export interface AuthoredFile {
  readonly file: string;
  readonly record: AuthoredRecord;
}

/** Everything that references may point to: the files at hand and, under an overlay, the shipped base. */
export interface Known {
  /** Whether an article of this id is held. */
  hasArticle(id: string): boolean;
  /** The places in an article that state something: tiers, variants, aggravations, attempts. */
  places(id: string): readonly string[];
  /** When the versions of an article hold, oldest first; none of one that is not held. */
  versions(id: string): readonly Pick<VersionHead, 'from' | 'until' | 'repealed'>[];
  /** From when the whole work is no longer law; null where that is not held. */
  repealedFrom(work: string): Day | null;
  /** The obligations in an article of a treaty. */
  obligations(id: string): readonly ProvisionId[];
  has(kind: 'act' | 'source' | 'work' | 'circumstance' | 'instrument', id: string): boolean;
}

export interface PlacedFault extends Fault {
  readonly file: string;
}

/** One rule over all files together. It reports every fault it finds and throws none. */
export type Check = (files: readonly AuthoredFile[], known: Known) => PlacedFault[];
