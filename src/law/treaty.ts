import type { Day } from '../time/day.ts';
import type { ProvisionId } from './provision-id.ts';
import type { SourceRef } from './source.ts';
import type { Term } from './term.ts';
import type { Text } from './text.ts';

/**
 * What can happen to an instrument, in the order of its life. `approved` is the day of the Belgian act of
 * approval, `published` the publication of that act in the Belgisch Staatsblad / Moniteur belge.
 */
export const MILESTONES = [
  'adopted',
  'opened',
  'rectified',
  'in-force',
  'ended',
  'signed',
  'approved',
  'ratified',
  'in-force-belgium',
  'published',
  'transposition-due',
] as const;

export type MilestoneEvent = (typeof MILESTONES)[number];

/** One date of an instrument, with its own source: a signature is never read as a ratification. */
export interface Milestone {
  readonly event: MilestoneEvent;
  readonly on: Day;
  readonly place?: Text;
  /** The Belgian act, where the event is one. */
  readonly act?: string;
  readonly note?: Text;
  readonly source: SourceRef;
}

export const INSTRUMENT_TYPES = ['treaty', 'directive', 'framework-decision', 'recommendation'] as const;

type InstrumentType = (typeof INSTRUMENT_TYPES)[number];

/** Who made it: acts of the Union bind Belgium without a signature of its own. */
export const MAKERS = ['un', 'ilo', 'coe', 'eu', 'hcch'] as const;

export interface Instrument {
  readonly id: string;
  readonly type: InstrumentType;
  readonly maker: (typeof MAKERS)[number];
  readonly title: Text;
  readonly abbreviation: Text;
  readonly identifiers: readonly {
    readonly scheme: string;
    readonly value: string;
    readonly source: SourceRef;
  }[];
  /** The earliest first; on one day in the order of `MILESTONES`. */
  readonly dates: readonly Milestone[];
  readonly declarations: readonly {
    readonly type: 'declaration' | 'reservation';
    readonly at?: string;
    readonly text: Text;
    readonly source: SourceRef;
  }[];
  readonly monitoring: readonly { readonly body: Text; readonly source: SourceRef }[];
  readonly reviews: readonly {
    readonly on?: Day;
    readonly document?: string;
    readonly what: Text;
    readonly source: SourceRef;
  }[];
  readonly replacedBy?: string;
  readonly notes: readonly { readonly text: Text; readonly source: SourceRef }[];
  readonly source: SourceRef;
  readonly verifiedOn: Day;
}

/** What puts an instrument in force for Belgium: a Union act binds a member from its own entry into force on. */
export function bindingEvent({ maker }: Pick<Instrument, 'maker'>): MilestoneEvent {
  return maker === 'eu' ? 'in-force' : 'in-force-belgium';
}

/** The children that a floor is about; the age of sexual consent is that of the national law. */
export const CHILDREN = ['under-consent-age', 'over-consent-age', 'any'] as const;

/** The least that the maximum penalty must be (directives 2011/93 and 2011/36). */
export interface Floor {
  readonly child: (typeof CHILDREN)[number];
  readonly term: Term;
  readonly source?: SourceRef;
}

/** What a text asks: `may` leaves a choice, `consider` binds to weigh, `saving` only keeps other rules whole. */
export const NATURES = ['must', 'may', 'consider', 'definition', 'saving'] as const;

export interface TreatyObligation {
  /** E.g. `opsc/art_3__para_1__point_b`. */
  readonly id: ProvisionId;
  /** Where an instrument was amended: the days on which this wording binds. */
  readonly from: Day | null;
  readonly until: Day | null;
  readonly label: Text;
  readonly says: Text;
  readonly nature: (typeof NATURES)[number];
  /** Comma-separated. */
  readonly keywords?: Text;
  readonly floors: readonly Floor[];
  readonly source: SourceRef;
}

export interface TreatyArticle {
  readonly id: ProvisionId;
  readonly work: string;
  readonly eid: string;
  readonly heading: Text;
  readonly obligations: readonly TreatyObligation[];
  readonly verifiedOn: Day;
}

export const VERDICTS = ['met', 'partly', 'not-met', 'not-assessed'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** A Belgian offence whose maximum is held against a floor. */
export interface FloorMeasure {
  readonly child: Floor['child'];
  readonly provision: ProvisionId;
  readonly offence?: string;
  /** Circumstances that make the case of the instrument. */
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/** How Belgian law stands to one obligation, from a day until the next assessment. */
export interface Assessment {
  readonly from: Day;
  readonly until: Day | null;
  readonly verdict: Verdict;
  readonly provisions: readonly ProvisionId[];
  readonly says: Text;
  /** `by` is a source, or `lexkind`: our own, and then `says` gives the ground. `on` is a year or a day. */
  readonly assessed: { readonly by: string; readonly on: string };
  readonly measures: readonly FloorMeasure[];
  readonly source: SourceRef;
}

/** The assessments of one obligation, oldest first. */
export interface Correspondence {
  readonly obligation: ProvisionId;
  readonly assessments: readonly Assessment[];
}

/** What slides, timelines and searches are about. */
export interface Topic {
  readonly id: string;
  readonly label: Text;
  /** Articles, and instruments, that belong to it. */
  readonly provisions: readonly ProvisionId[];
  readonly instruments: readonly string[];
}
