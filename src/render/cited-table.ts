import type { CitationStatus, CitedHere, InLibrary } from '../answers/cited.ts';

/** Everything that cites the same: where, and how it is written first. */
export interface CitedRow {
  /** Counted from 1 in the order of the text. */
  readonly number: number;
  readonly status: CitationStatus;
  readonly provisions: readonly string[];
  readonly notInForce: readonly string[];
  readonly partsNotHeld: readonly string[];
  readonly inLibrary: readonly InLibrary[];
  readonly written: string;
  readonly lines: readonly number[];
  readonly count: number;
}

/** More places than these are counted, not listed. */
export const MOST_LINES = 8;

/** Gathers the citations of a text by what they name; its size is that of the table, not of the text. */
export class CitedTable {
  readonly #rows = new Map<
    string,
    { -readonly [Key in keyof CitedRow]: CitedRow[Key] } & { lines: number[] }
  >();
  #count = 0;

  /** The row of a citation. */
  add(cited: CitedHere): CitedRow {
    this.#count += 1;
    const { written } = cited;
    const { status, provisions, inLibrary } = cited;
    // Nothing tells works without an id apart but how they are written, nor acts of one day but what the library has.
    const key = `${status} ${provisions.join(' ') || written} ${inLibrary.map(({ id }) => id).join(' ')}`;
    const row = this.#rows.get(key) ?? {
      number: this.#rows.size + 1,
      status,
      provisions,
      notInForce: cited.notInForce,
      partsNotHeld: cited.partsNotHeld,
      inLibrary,
      written,
      lines: [],
      count: 0,
    };
    row.count += 1;
    if (row.lines.length < MOST_LINES && row.lines.at(-1) !== cited.line) row.lines.push(cited.line);
    this.#rows.set(key, row);
    return row;
  }

  get rows(): readonly CitedRow[] {
    return [...this.#rows.values()];
  }

  /** Citations, not rows. */
  get count(): number {
    return this.#count;
  }
}
