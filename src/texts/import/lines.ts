import { Unimportable } from './fault.ts';

/** Longer than any paragraph of law. */
const LONGEST = 4_000_000;

export interface Line {
  readonly text: string;
  /** Characters of the file behind it. */
  readonly end: number;
}

/** The lines of a text that comes in pieces, with either kind of line end, without a byte order mark. */
export function* linesOf(pieces: Iterable<string>): Generator<Line> {
  let held = '';
  let end = 0;
  let number = 1;
  for (const piece of pieces) {
    held += end === 0 && held === '' ? piece.replace(/^\ufeff/, '') : piece;
    let start = 0;
    for (let at = held.indexOf('\n'); at >= 0; at = held.indexOf('\n', start)) {
      end += at + 1 - start;
      number += 1;
      yield { text: held.slice(start, at).replace(/\r$/, ''), end };
      start = at + 1;
    }
    held = held.slice(start);
    if (held.length > LONGEST) throw new Unimportable('line-too-long', '', number);
  }
  if (held !== '') yield { text: held, end: end + held.length };
}
