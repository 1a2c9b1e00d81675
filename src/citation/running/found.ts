import type { CitationPart } from '../citation.ts';
import type { WorkHint } from '../works.ts';

/** One article that a citation names. */
export interface Reference {
  /** `379`, `433bis/1`. */
  readonly article: string;
  /** The places in it that are meant; none for the whole article. */
  readonly places: readonly (readonly CitationPart[])[];
  /** The last article of the range that this one opens, that one included. */
  readonly to?: string;
  /** A part was written that its work does not have, and is left out of the places. */
  readonly cut?: true;
}

/**
 * How the work of a citation is known. `named`: the text says it. `context`: from what the text said before.
 * `assumed`: an article of no work at all, where the Criminal Code is meant until something else is said. `unknown`: a
 * work that has no id here. `open`: several works fit.
 */
export type Ground = 'named' | 'context' | 'assumed' | 'unknown' | 'open';

/** A citation in running text. */
export interface Found {
  /** UTF-16 offsets in the whole text; `end` is behind the last unit. */
  readonly start: number;
  readonly end: number;
  readonly ground: Ground;
  /** None where it is unknown, more than one where it is open. */
  readonly works: readonly WorkHint[];
  /** None: the work by itself. */
  readonly references: readonly Reference[];
  /** A number and nothing else that tells a citation: one only where such an article is held. */
  readonly weak: boolean;
  /** The work is told by the number, and only where it has that article: "art. 433bis CC", but "art. 488bis CC" is of the civil code. */
  readonly guessed?: true;
  /** An act named just before an article that names no work: it may be of that act. */
  readonly beside: WorkHint | null;
  /** The citation of an act and the words behind it, which may tell two acts of one day apart; else empty. */
  readonly title: string;
}
