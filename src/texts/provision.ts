import type { Language } from '../law/text.ts';
import type { Day } from '../time/day.ts';

/** The layouts that can be read. */
export type Format = 'justel-html' | 'justel-markdown' | 'akoma-ntoso' | 'plain-text';

/** One official text: an act in one language, in the state of one day. */
export interface TextHead {
  /** `be/sw-1867`; an act without a name of its own has its Justel number: `be/law/1980-12-15/30`. */
  readonly work: string;
  readonly language: Language;
  readonly title: string;
  /** Up to which day the publisher has worked amendments in. */
  readonly asOf: Day;
  /** The publisher's address where the file names it. */
  readonly address: string | null;
  readonly format: Format;
}

/** An amending act as the publisher notes it under or inside an article. */
export interface Note {
  /** The mark in the wording, `1` for `[¹ ... ]¹`; null for a note that stood in the running text. */
  readonly mark: string | null;
  readonly text: string;
  /** The number of the act, `2000-11-28/35`. */
  readonly act: string | null;
  /** The first day on which what it changed holds; null where the note has none. */
  readonly inForceFrom: Day | null;
}

/** An article as imported. */
export interface ImportedProvision {
  /** `art_379`. What is not the law of the day (a future text, one of a region) has an eId that no citation has. */
  readonly eid: string;
  /** As the publisher numbers it: `379`, `433bis/1`, `1:14`. */
  readonly number: string;
  /** The headings it stands under, the widest first. */
  readonly headings: readonly string[];
  /** One paragraph a line, the marks of amendments kept, their notes taken out. */
  readonly text: string;
  readonly notes: readonly Note[];
}

/** What an importer tells, in the order of the file. `read` says how much of the file is behind. */
export type ImportEvent =
  | { readonly kind: 'read'; readonly characters: number }
  | { readonly kind: 'text'; readonly head: TextHead }
  | { readonly kind: 'provision'; readonly provision: ImportedProvision };

/** What the user says of a file that does not say it itself, or says it wrongly. */
export interface GivenHead {
  readonly work?: string | undefined;
  readonly language?: Language | undefined;
  readonly asOf?: Day | undefined;
}

/** The last day on which something that this wording contains began to hold, or null. */
export function lastChange(notes: readonly Note[]): Day | null {
  const days = notes.flatMap(({ inForceFrom }) => inForceFrom ?? []).sort();
  return days.at(-1) ?? null;
}

/** The day of which this is the wording: a text printed before it holds is that of its first day. */
export function wordingDay(asOf: Day, changed: Day | null): Day {
  return changed !== null && changed > asOf ? changed : asOf;
}
