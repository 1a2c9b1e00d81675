import type { Language } from '../law/text.ts';

/**
 * An answer as it is shown, before any format: every renderer takes a Document and returns a string.
 * Text is running text: runs of white space count as one space, a no-break space holds two words
 * together in every format.
 */
export interface Document {
  /** The page title; formats that know headings also print it when no single level 1 heading says it. */
  readonly title: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
}

/** How a text is meant. Colour only repeats it: the words or a mark must already say it. */
export type Tone = 'strong' | 'muted' | 'good' | 'warning' | 'bad' | 'accent';

export interface Span {
  readonly text: string;
  readonly tone?: Tone | undefined;
  /** An http(s) address, for the formats that can follow it; the terminal prints the text alone. */
  readonly link?: string | undefined;
}

export type Inline = string | readonly (string | Span)[];

export type Block = Heading | Paragraph | Fields | Table | List | Notes | Parallel;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: Inline;
  /** Shown beside the text, less heavy: the heading of the article after its number. */
  readonly aside?: Inline | undefined;
}

/**
 * Flush paragraphs are statements: set line by line, without empty lines between them. Indented ones
 * (in steps of two spaces) are running text, with an empty line between them.
 */
interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Inline;
  readonly tone?: Tone | undefined;
  readonly indent?: 0 | 1 | 2 | undefined;
}

export interface Fields {
  readonly kind: 'fields';
  readonly rows: readonly Field[];
}

export interface Field {
  readonly label: Inline;
  readonly value: Inline;
  readonly note?: Inline | undefined;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly caption?: Inline | undefined;
  /** Heads the rows' details in the formats that need a column for them. */
  readonly detailTitle?: Inline | undefined;
  /** Heads the groups of rows in the formats that need a column for them. */
  readonly groupTitle?: Inline | undefined;
  /** In the terminal: the columns line up with those of the table directly before this one. */
  readonly continues?: boolean | undefined;
}

export interface Column {
  readonly title?: Inline | undefined;
  readonly align?: 'left' | 'right' | undefined;
}

/** The cells, left to right; or the cells with what stands around them, over the whole width. */
export type Row = readonly Inline[] | DetailedRow;

interface DetailedRow {
  readonly cells: readonly Inline[];
  /** A remark, under the cells. */
  readonly detail?: Inline | undefined;
  /** What heads this row and those after it that have no such heading. */
  readonly group?: Inline | undefined;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** Instead of the dash: a sign such as `+`, or a short word such as `must`. */
  readonly mark?: Inline | undefined;
  readonly text: Inline;
}

/** Numbered sources and remarks: `[1] ...`. The mark holds its own brackets. */
export interface Notes {
  readonly kind: 'notes';
  readonly items: readonly { readonly mark: Inline; readonly text: Inline }[];
}

/** The same text in several languages, for reading beside each other. */
export interface Parallel {
  readonly kind: 'parallel';
  readonly columns: readonly {
    readonly title: Inline;
    readonly paragraphs: readonly Inline[];
    /** A remark on this text, under it. */
    readonly remark?: Inline | undefined;
  }[];
}
