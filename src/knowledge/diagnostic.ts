/** Every kind of fault that data can have. Stable: scripts may rely on the codes. */
export const CODES = [
  'age-bound-unit',
  'alias-limit',
  'bad-amount',
  'bad-condition',
  'bad-day',
  'bad-id',
  'bad-term',
  'bad-value',
  'byte-order-mark',
  'dangling-reference',
  'dates-disordered',
  'duplicate-id',
  'duplicate-key',
  'empty-penalty',
  'file-too-large',
  'missing-key',
  'missing-source',
  'missing-translation',
  'not-utf8',
  'penalty-or-raise',
  'provision-not-in-force',
  'range-inverted',
  'rates-gap',
  'rates-overlap',
  'tab-indent',
  'unknown-circumstance',
  'unknown-key',
  'unknown-kind',
  'unreadable',
  'versions-gap',
  'versions-overlap',
  'yaml-syntax',
] as const;

export type Code = (typeof CODES)[number];

/** What was found and what belongs there; the renderer makes the sentence. */
export type Details = Readonly<Record<string, string>>;

/** A place inside one authored file, by keys and indexes. */
export type Path = readonly (string | number)[];

/** A fault found on parsed data, before its line is known. */
export interface Fault {
  readonly code: Code;
  readonly path: Path;
  readonly details: Details;
  /** Point at the key of the last step, not at its value. */
  readonly atKey?: boolean;
}

/** A fault with its place. Line and column count from 1, in characters. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly details: Details;
  /** The faulty line, and how many characters of it to underline from the column on. */
  readonly excerpt: string;
  readonly length: number;
}
