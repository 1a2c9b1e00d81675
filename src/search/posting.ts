/** Where a word stands in a document, and how much it says there. */
export interface Posting {
  readonly document: number;
  /** Saturated and set against the length of the document: 0 to 1. */
  readonly impact: number;
  /** In the heading, the title or a term, not only in the text. */
  readonly inName: boolean;
}

/** One unit of impact in the packed form. */
const STEP = 1000;

/** Two numbers a posting: the document, and the impact with the lowest bit for its place. */
export function packPostings(postings: readonly Posting[]): number[] {
  return postings.flatMap(({ document, impact, inName }) => [
    document,
    Math.round(impact * STEP) * 2 + (inName ? 1 : 0),
  ]);
}

export function* unpackPostings(packed: readonly number[]): Generator<Posting> {
  for (let at = 0; at < packed.length; at += 2) {
    const second = packed[at + 1] ?? 0;
    yield { document: packed[at] ?? 0, impact: (second >> 1) / STEP, inName: (second & 1) === 1 };
  }
}
