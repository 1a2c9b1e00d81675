import type { Day } from '../time/day.ts';
import type { Currency } from './penalty.ts';
import type { SourceRef } from './source.ts';
import type { Text } from './text.ts';

/**
 * Opdeciemen / décimes additionnels (law of 5 March 1952) for facts of one period. A fine is multiplied
 * by (10 + decimes) / 10; which day counts: the day of the facts (law/04-general-rules, 1.2, grade B).
 */
export interface Surcharge {
  /** The Code whose fines it multiplies. */
  readonly work: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly decimes: number;
  readonly currency: Currency;
  readonly act?: string;
  readonly note?: Text;
  readonly source: SourceRef;
}

/** Cents times the factor, in whole cents: the tenfold keeps it in integers. */
export function surcharged(cents: number, decimes: number): number {
  return (cents * (10 + decimes)) / 10;
}

export function factorOf(decimes: number): number {
  return (10 + decimes) / 10;
}
