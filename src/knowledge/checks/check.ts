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
  /** The places in an article that state something: tiers, aggravations, attempts. */
  places(id: string): readonly string[];
  has(kind: 'act' | 'source' | 'work' | 'circumstance', id: string): boolean;
}

export interface PlacedFault extends Fault {
  readonly file: string;
}

/** One rule over all files together. It reports every fault it finds and throws none. */
export type Check = (files: readonly AuthoredFile[], known: Known) => PlacedFault[];
