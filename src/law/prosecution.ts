import type { Day } from '../time/day.ts';
import type { Condition } from './condition.ts';
import type { ProvisionId } from './provision-id.ts';
import type { SourceRef } from './source.ts';
import type { Term } from './term.ts';
import type { Text } from './text.ts';

/**
 * The class of an offence by the penalty that the law states: misdaad/crime (reclusion, forced labour) or
 * wanbedrijf/délit (imprisonment, fine). Article 1 of the 1867 Code.
 */
export type OffenceClass = 'crime' | 'delict';

/** Offences that a text on prosecution names. */
export interface Named {
  readonly of: readonly ProvisionId[];
  /** Needed for the naming to hold: trafficking counts for one of its purposes only. */
  readonly when?: Condition;
  /** The text names the attempt too. */
  readonly attempt?: true;
  /** Where one of these sets the penalty, no text that was read settles whether the naming still holds. */
  readonly unsettledBy?: readonly ProvisionId[];
}

/** Which offences a norm on prosecution reaches: each key that is there must hold. */
export interface Reach {
  readonly class?: OffenceClass;
  /** The maximum of the principal penalty lies above this term; a life sentence does too. */
  readonly over?: Term;
  readonly life?: true;
  readonly when?: Condition;
  readonly named?: readonly Named[];
  readonly except?: readonly Named[];
}

export interface ProsecutionNorm {
  readonly at: ProvisionId;
  readonly label: Text;
  readonly reach: Reach;
  readonly source?: SourceRef;
}

/** How long prosecution stays possible. Of several, the first that reaches the offence counts. */
export interface LimitationPeriod extends ProsecutionNorm {
  readonly period: Term;
  /**
   * What a crime gets that is reduced to a correctional penalty: the same, or a term of its own. Absent: the
   * period of a délit.
   */
  readonly mitigated?: 'same' | Term;
}

/** The period begins on the victim's eighteenth birthday instead of the day of the facts. */
export interface LimitationStart extends ProsecutionNorm {
  /** A crime that is reduced to a correctional penalty keeps the period of a crime. */
  readonly keepsPeriod?: true;
  /** No text that was read says from which of the two days the period runs. */
  readonly open?: true;
}

/** What one version of an article says of the limitation of the criminal action (verjaring/prescription). */
export interface Limitation {
  readonly periods: readonly LimitationPeriod[];
  readonly starts: readonly LimitationStart[];
  /** Offences that never lapse. */
  readonly never: readonly ProsecutionNorm[];
}

/** A ground on which Belgian courts may try an offence that was committed abroad. */
export interface JurisdictionHead extends ProsecutionNorm {
  readonly id: string;
  readonly conditions: readonly JurisdictionCondition[];
}

export interface JurisdictionCondition {
  readonly id: string;
  readonly label: Text;
  readonly at: ProvisionId;
  /** The first day, and the first day no longer, on which it is asked; absent: as long as its head stands. */
  readonly from?: Day;
  readonly until?: Day;
  /** What can be tested on the facts of a case; absent: it is only told. */
  readonly when?: Condition;
  readonly source?: SourceRef;
}
