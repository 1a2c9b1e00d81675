import type { Searchable, SearchableKind } from '../knowledge/records.ts';
import type { Text } from '../law/text.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import type { Understood } from './search-concepts.ts';
import type { WordMatch } from './search-words.ts';

export type HitKind = SearchableKind | 'official-text';

/**
 * How the text stands on the day: `unread` where the article then has another text that is not held. What is of
 * a treaty stands as the treaty does for Belgium. What has no force (a term, an act, a recommendation) has no
 * state, nor has an imported text of which nothing says that it ended.
 */
type HitState = 'in-force' | 'ended' | 'not-yet' | 'unread';

export interface SearchHit {
  readonly id: string;
  readonly kind: HitKind;
  readonly match: 'citation' | WordMatch['how'];
  readonly score: number;
  /** The heading, label, title or preferred term. */
  readonly name: Text;
  readonly state: HitState | null;
  /** When it is in force, for Belgium. */
  readonly from: Day | null;
  readonly until: Day | null;
  readonly words: readonly WordMatch[];
  /** Concepts of the thesaurus through which it was found. */
  readonly through: readonly Understood[];
  readonly wording?: FoundWording;
}

/** Of an official text. */
interface FoundWording {
  /** The words around what was found. */
  readonly passage: string;
  /** The day of which it is the wording, and the state of the text that it was taken from. */
  readonly day: Day;
  readonly asOf: Day;
}

/** A hit before it is known what it is called. */
export type Unnamed = Omit<SearchHit, 'name'> & { readonly name?: Text };

/** What is said of a document on a day: its state, and when it is in force. */
export function standOn(
  { from, until, unread, force }: Omit<Searchable, 'named'>,
  on: Day,
): Pick<SearchHit, 'state' | 'from' | 'until'> {
  if (force) {
    const isThere = force === 'none' && contains({ from, until }, on);
    return { state: isThere ? null : 'not-yet', from: null, until: null };
  }
  if (from === null && until === null) return { state: null, from, until };
  if (contains({ from, until }, on)) return { state: 'in-force', from, until };
  const isLater = from !== null && from > on;
  if (isLater ? unread?.before : unread?.after) return { state: 'unread', from, until };
  return { state: isLater ? 'not-yet' : 'ended', from, until };
}
