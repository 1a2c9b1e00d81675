import type { Day } from '../time/day.ts';
import type { Condition } from './condition.ts';
import type { Obligation, Penalty, Raise } from './penalty.ts';
import type { JurisdictionHead, Limitation } from './prosecution.ts';
import type { ProvisionId } from './provision-id.ts';
import type { SourceRef } from './source.ts';
import type { Term } from './term.ts';
import type { Text } from './text.ts';

/** One step of an offence: the conditions, and the penalty where they hold. */
export interface Tier {
  /** Provision that states it, e.g. `be/sw-1867/art_379__al_3`. */
  readonly at: ProvisionId;
  readonly label: Text;
  readonly when?: Condition;
  readonly penalty: Penalty;
  readonly source?: SourceRef;
}

export interface Offence {
  /** Unique inside the article, the same through its versions. */
  readonly id: string;
  readonly label: Text;
  readonly elements: Text;
  /** Ids of offences of earlier law whose conduct this one states under another name. */
  readonly takesUp?: readonly string[];
  /** The id of the offence, in an article of its own, that the same conduct is with a further element. */
  readonly furtherForm?: string;
  /** Elements that a question about this offence takes as met; denied by the user, there is no offence. */
  readonly presumes?: Condition;
  /** The items that each state one way to commit it, such as each purpose of trafficking. */
  readonly variants?: readonly Variant[];
  readonly tiers: readonly Tier[];
}

/** A part of the text that stands for circumstances: who cites it tells these. */
interface Variant {
  readonly at: ProvisionId;
  readonly when: Condition;
}

/** A norm of one article that replaces or raises the penalty which other provisions state. */
export interface Aggravation {
  readonly at: ProvisionId;
  readonly label: Text;
  /** Provisions (whole articles, or parts of them) whose penalty it touches. */
  readonly for: readonly ProvisionId[];
  readonly when: Condition;
  readonly penalty?: Penalty;
  readonly raise?: Raise;
  readonly obligation: Obligation;
  readonly source?: SourceRef;
}

export interface Measure {
  readonly id: string;
  readonly at: ProvisionId;
  readonly label: Text;
  readonly obligation: Obligation;
  readonly for: readonly ProvisionId[];
  readonly when?: Condition;
  readonly duration?: { readonly min?: Term; readonly max?: Term };
  readonly source?: SourceRef;
}

/** What the judge weighs in choosing the penalty and its severity; the range stays as it is. */
export interface Factor {
  readonly at: ProvisionId;
  readonly label: Text;
  readonly for: readonly ProvisionId[];
  readonly when: Condition;
  readonly source?: SourceRef;
}

export interface AttemptRule {
  readonly at: ProvisionId;
  readonly for: readonly ProvisionId[];
  /** Absent: the attempt carries the penalty of the completed offence. */
  readonly penalty?: Penalty;
  readonly source?: SourceRef;
}

export interface Exemption {
  readonly at: ProvisionId;
  readonly label: Text;
  readonly when: Condition;
  /** The heaviest level that it excuses; absent: any penalty. */
  readonly upToLevel?: number;
  readonly source?: SourceRef;
}

/** `yes` since the text says so, `may` where it leaves it to the judge, `open` where no text settles it. Absent: not multiplied. */
export interface PerVictim {
  readonly at: ProvisionId;
  readonly rule: 'yes' | 'may' | 'open';
  readonly note?: Text;
  readonly source?: SourceRef;
}

/** When a version holds, which act opened it, and what became of the text: all that a history needs. */
export interface VersionHead {
  readonly from: Day;
  readonly until: Day | null;
  /** First day of the version whose text this is, when a reading opened it. */
  readonly textFrom: Day;
  readonly act?: string;
  readonly actAt?: string;
  /** What this version changed. */
  readonly changes?: Text;
  readonly heading: Text;
  readonly repealed: boolean;
  /** A text holds from this day, but it is not held here. */
  readonly notHeld?: true;
  readonly successors: readonly Successor[];
  readonly renumberedFrom?: ProvisionId;
  /** Parts of the article that did not exist before this version. */
  readonly adds?: readonly ProvisionId[];
  readonly source: SourceRef;
  readonly verifiedOn: Day;
  /** Ids of the readings (euro, names of penalties) in whose sense this version is to be read. */
  readonly readings: readonly string[];
}

/** What an article says from `from` to the next version. */
export interface ProvisionVersion extends VersionHead {
  /** Absent where the version is a repeal. */
  readonly summary?: Text;
  readonly offences: readonly Offence[];
  readonly aggravations: readonly Aggravation[];
  readonly measures: readonly Measure[];
  readonly factors: readonly Factor[];
  readonly attempts: readonly AttemptRule[];
  readonly exemptions: readonly Exemption[];
  readonly perVictim?: PerVictim;
  readonly consent?: { readonly at: ProvisionId; readonly text: Text };
  readonly limitation?: Limitation;
  readonly jurisdiction?: readonly JurisdictionHead[];
  readonly notes: readonly Text[];
}

export interface Successor {
  /** What alone went there, of an article that goes on without it: a noun with its article. */
  readonly part?: Text;
  readonly to: ProvisionId;
  readonly source: SourceRef;
}

/** What one version of an article does to the penalties that others state, and how its own fines multiply. */
export type Norms = Pick<
  ProvisionVersion,
  | 'from'
  | 'until'
  | 'heading'
  | 'source'
  | 'aggravations'
  | 'measures'
  | 'factors'
  | 'attempts'
  | 'exemptions'
  | 'perVictim'
>;

/** A version of an article, or what it does to others, together with the article's id. */
export interface VersionOf<Version extends Norms = Norms> {
  readonly article: ProvisionId;
  readonly version: Version;
}

export type WholeVersion = VersionOf<ProvisionVersion>;

/** An article with the heads of its versions; what a version says is read when it is needed. */
export interface Article<Version extends VersionHead = VersionHead> {
  readonly id: ProvisionId;
  readonly work: string;
  readonly eid: string;
  /** Before the first version: another text that is not held, or nothing. */
  readonly before: 'not-held' | 'none';
  readonly versions: readonly Version[];
}

export type WholeArticle = Article<ProvisionVersion>;

export interface Work {
  readonly id: string;
  readonly title: Text;
  readonly abbreviation: Text;
  readonly inForceFrom?: Day;
  readonly repealedFrom?: Day;
  /** The articles on attempt of a misdaad and of a wanbedrijf without a rule of its own. */
  readonly generalAttempt?: { readonly crime: ProvisionId; readonly delict: ProvisionId };
  readonly source: SourceRef;
}

export interface Circumstance {
  readonly id: string;
  /** Kinds of one thing, such as the purpose: where one is told, the others are taken as absent. */
  readonly family?: string;
  readonly label: Text;
  readonly help?: Text;
  /** Where it is there, the offence needs no victim: no age has to be known. */
  readonly victimless?: true;
}
