import type { Stretch } from '../citation/masks/mask.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Language } from '../law/text.ts';
import type { Day } from '../time/day.ts';

/**
 * `resolved` works and articles that are held, in the knowledge base or in the user's library of official texts ·
 * `unknown-provision` a held work without that article · `unknown-work` a work that is not held · `ambiguous` several works fit, and the text does not say which.
 */
export type CitationStatus = 'resolved' | 'unknown-provision' | 'unknown-work' | 'ambiguous';

/** A citation of a text, followed to what it names. */
export interface CitedPlace {
  /** UTF-16 offsets in the text; `end` is behind the last unit. */
  readonly start: number;
  readonly end: number;
  /** Ids as far as they are known: works by themselves, articles and places in them; of several readings, all. */
  readonly provisions: readonly ProvisionId[];
  readonly status: CitationStatus;
  /** Those of the provisions that are held, or stand in the library, and are not in force that day. */
  readonly notInForce: readonly ProvisionId[];
  /** Those of the provisions that are parts of an article in force, of which nothing held of that day speaks. */
  readonly partsNotHeld: readonly ProvisionId[];
  /** Those of the provisions that the knowledge base has nothing of, and the library has. */
  readonly inLibrary: readonly InLibrary[];
}

/** A cited work or article as the library of official texts has it. */
export interface InLibrary {
  /** As it was cited: one of the provisions. */
  readonly provision: ProvisionId;
  /** Where the library has it: with the number of the act where the citation had its date alone. */
  readonly id: ProvisionId;
  /** In each language the state nearest to the day asked about, with the title of the act. */
  readonly states: readonly { readonly language: Language; readonly day: Day; readonly title: string }[];
}

/** A citation where it stands in a text. */
export interface CitedHere extends CitedPlace {
  /** As it stands in the input, its marks included. */
  readonly text: string;
  /** As it reads: one line, without tags and invisible characters. */
  readonly written: string;
  /** Counted from 1, by line feeds. */
  readonly line: number;
  /** The stretches of `text` that can be made links, as offsets in it: none inside a link that the text has itself. */
  readonly linkable: readonly Stretch[];
}

/** A stretch of a text: a citation, or what stands between two of them. Together they are the text. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'citation'; readonly text: string; readonly cited: CitedHere };
