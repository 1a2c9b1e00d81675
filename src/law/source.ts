import type { Day } from '../time/day.ts';
import type { Text } from './text.ts';

/** From best to worst. */
export const GRADES = ['official', 'official-copy', 'corroborated', 'single', 'unverified'] as const;

export type Grade = (typeof GRADES)[number];

/** Whether computed answers may rest on a fact of this grade without the user asking for more. */
export function isComputable(grade: Grade): boolean {
  return isOfficial(grade) || grade === 'corroborated';
}

/** Whether an official text was read, be it in a copy. */
export function isOfficial(grade: Grade): boolean {
  return grade === 'official' || grade === 'official-copy';
}

/** The weakest of the grades: an answer is as good as its weakest fact. */
export function weakest(grades: Iterable<Grade>): Grade {
  let worst = 0;
  for (const grade of grades) worst = Math.max(worst, GRADES.indexOf(grade));
  return GRADES[worst] ?? 'unverified';
}

/** Where a fact was read. `id` names a source record or an act; `at` is the locator inside it. */
export interface SourceRef {
  readonly id: string;
  readonly at?: string;
  readonly grade: Grade;
  /** Further sources that agree. */
  readonly with?: readonly string[];
}

/** A document that facts were read from. */
export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly url?: string;
  /** What part was read, and what its limits are. */
  readonly read?: Text;
}

/** The languages that acts are made in. */
export const OFFICIAL_LANGUAGES = ['nl', 'fr'] as const;

export type OfficialLanguage = (typeof OFFICIAL_LANGUAGES)[number];

/** The title of an act as its heading has it, without the day. */
export interface OfficialTitle {
  readonly text: string;
  readonly source: SourceRef;
}

/** Each language was read by itself: one of them may be missing. */
export type OfficialTitles = Readonly<Partial<Record<OfficialLanguage, OfficialTitle>>>;

/** An act that is not held, of the same day as one that is: a text that cites that day may mean it. */
export interface SameDayAct {
  readonly fr: string;
  readonly nl?: string;
  readonly numac?: string;
  readonly source: SourceRef;
}

/**
 * An amending act: four dates that are never confused. `title` is ours, `number` the Justel dossier number.
 */
export interface Act {
  readonly id: string;
  readonly title: Text;
  readonly fullTitle?: OfficialTitles;
  readonly dated: Day;
  readonly published?: Day;
  readonly inForceFrom?: Day;
  readonly number?: string;
  readonly numac?: string;
  readonly url?: string;
  readonly note?: Text;
  readonly sameDay?: readonly SameDayAct[];
  readonly source: SourceRef;
}

/** Two or more sources that contradict each other on one point, and which of them prevails. */
export interface Disagreement {
  readonly id: string;
  readonly about: readonly string[];
  /** The facts that it can mislead about: from and until a day; null leaves that side open. */
  readonly from: Day | null;
  readonly until: Day | null;
  readonly question: Text;
  readonly claims: readonly { readonly source: string; readonly at?: string; readonly says: Text }[];
  readonly prevails: Text;
  readonly why: Text;
  readonly source: SourceRef;
}
