import type { Concept } from '../law/concept.ts';
import type { Article, Circumstance, ProvisionVersion, VersionOf, Work } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Reading } from '../law/reading.ts';
import type { Reference } from '../law/reference.ts';
import type { Act, Disagreement, Source, SourceRef } from '../law/source.ts';
import type { Surcharge } from '../law/surcharge.ts';
import type { Language, Text } from '../law/text.ts';
import type { Correspondence, Instrument, Topic, TreatyArticle, Verdict } from '../law/treaty.ts';
import type { EverydayWords } from '../search/same-words.ts';
import type { Day } from '../time/day.ts';

/** The format of the compiled file; a program refuses any other. */
export const FORMAT = 'lexkind-knowledge/1';

export interface Meta {
  readonly format: typeof FORMAT;
  /** The last day on which a person checked a fact. */
  readonly verifiedOn: Day;
  readonly articles: number;
  readonly versions: number;
}

export interface Coverage {
  /** First day for which law is held. */
  readonly from: Day;
  readonly scope: Text;
  readonly gaps: readonly {
    readonly about?: readonly string[];
    readonly what: Text;
    readonly source?: SourceRef;
  }[];
}

/** A name that a user may have meant, for "did you mean". */
export interface Name {
  readonly id: ProvisionId;
  readonly heading: Text;
}

/** That a Belgian article is named in the assessment of an obligation, and over which days. */
export interface Implementing {
  readonly obligation: ProvisionId;
  /** The article or the parts of it that the assessment names. */
  readonly provisions: readonly ProvisionId[];
  readonly from: Day;
  readonly until: Day | null;
  readonly verdict: Verdict;
  readonly source: SourceRef;
}

/** What a search can find; another branch of the law adds its kind here and an extractor in searchable.ts. */
export const SEARCHABLE_KINDS = ['provision', 'instrument', 'obligation', 'term', 'act'] as const;

export type SearchableKind = (typeof SEARCHABLE_KINDS)[number];

/**
 * What is weighed apart: the order of Belgian law must not turn on the treaties that are held, whose texts
 * are shorter and say the same words more often.
 */
export type Branch = 'law' | 'treaty';

export function branchOf(kind: SearchableKind): Branch {
  return kind === 'instrument' || kind === 'obligation' ? 'treaty' : 'law';
}

/** A text that can be found, as it stood in a period: an article whose text changed is there more than once. */
export interface Searchable {
  readonly id: string;
  readonly kind: SearchableKind;
  readonly from: Day | null;
  readonly until: Day | null;
  /** On which sides of the period another text holds that was not read. */
  readonly unread?: { readonly before?: true; readonly after?: true };
  /**
   * Of what was adopted or published but is not known to be in force for Belgium, and has that day as `from`: whether
   * it is yet to bind (`pending`) or has no force of its own (`none`: a recommendation, an act).
   */
  readonly force?: 'pending' | 'none';
  /** How many words its name has in Dutch, French and English. */
  readonly named: readonly number[];
}

/**
 * Part of the search index, numbered by layer, as the documents of each layer are counted anew: a list of
 * one, so that the lists of the layers stand beside each other.
 */
type OfLayer<Part> = readonly ({ readonly id: number } & Part)[];

/** Where a word stands: a document, then how much it says there; see search/posting.ts. */
type Postings = readonly number[];

/**
 * The terms of one concept, in the order of `wordsIn`: of each what its words mean, with a space between, for a search
 * reads all of them; see search/meaning.ts.
 */
type Phrases = { readonly id: string } & Readonly<Record<Language, readonly string[]>>;

/**
 * What the compiled knowledge base holds, by key. Kinds with an id are keyed `kind id`, one record each,
 * so that a question reads only what it needs; lists are keyed by their name alone.
 */
export interface Records {
  readonly meta: Meta;
  readonly coverage: Coverage;
  readonly work: Work;
  readonly article: Article;
  /** By article and first day: `be/sw-1867/art_379 2001-03-27`. */
  readonly version: ProvisionVersion;
  readonly act: Act;
  readonly source: Source;
  readonly reading: Reading;
  readonly disagreement: Disagreement;
  readonly instrument: Instrument;
  /** By an id that an instrument is also cited by: its own id. */
  readonly alias: string;
  readonly 'treaty-article': TreatyArticle;
  /** By article of the treaty: how Belgian law stands to each of its obligations. */
  readonly comparison: readonly Correspondence[];
  /** The articles held of one instrument, in their order. */
  readonly 'treaty-articles': readonly ProvisionId[];
  /** By Belgian article: the obligations in whose assessment it is named. */
  readonly implements: readonly Implementing[];
  /** By the id of an article, an act or an obligation: what refers to it, and to what it refers. */
  readonly references: readonly Reference[];
  readonly instruments: readonly string[];
  readonly topics: readonly Topic[];
  readonly circumstances: readonly Circumstance[];
  readonly surcharge: readonly Surcharge[];
  readonly names: readonly Name[];
  /** Every source that a version of this article names. */
  readonly cites: readonly string[];
  /** What other articles do to the penalties of this one, version by version. */
  readonly around: readonly VersionOf[];
  /** Where the text of this article went when it was renumbered. */
  readonly renumbered: readonly { readonly to: ProvisionId; readonly on: Day }[];
  /** Articles of which this one took over a text, by a new number or as their successor. */
  readonly predecessors: readonly ProvisionId[];
  /** Articles that state the offence of this id. */
  readonly offence: readonly ProvisionId[];
  /** Articles with offences. */
  readonly offending: readonly ProvisionId[];
  /** Articles on the limitation of the criminal action. */
  readonly limiting: readonly ProvisionId[];
  /** Articles on offences that were committed abroad. */
  readonly jurisdictions: readonly ProvisionId[];
  /** Exemptions, which hold for any offence, version by version. */
  readonly exempting: readonly VersionOf[];
  /** Disagreements about this article. */
  readonly about: readonly string[];
  readonly concept: Concept;
  readonly concepts: readonly string[];
  readonly phrases: readonly Phrases[];
  readonly 'everyday-words': EverydayWords;
  readonly searchable: OfLayer<{ readonly documents: readonly Searchable[] }>;
  /** By language and stem, `nl mensenhandel`: the shortest form in which it is written, and where. */
  readonly word: OfLayer<{ readonly form: string; readonly postings: Postings }>;
  /** Every stem of a language, sorted. */
  readonly vocabulary: OfLayer<Readonly<Record<Language, readonly string[]>>>;
  readonly articles: readonly ProvisionId[];
  readonly acts: readonly string[];
  readonly sources: readonly string[];
  readonly disagreements: readonly string[];
  readonly readings: readonly string[];
}

export type RecordName = keyof Records;

/** Raw access by key; undefined when there is no such record. */
export type Lookup = (key: string) => unknown;
