import { type Folded, isWordCode } from './folding.ts';
import type { WordForms } from './words.ts';

/** Characters around the words that were found. */
const WIDTH = 220;

/** A word of a text, by its places in the folded text, and the stem that it was found by. */
export interface FoundWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/**
 * Where words with these stems stand, in order. A stem begins as its words do, but for its last letters: only words
 * that begin so are stemmed, since to stem a word for the first time costs more than to find it.
 */
export function wordsFound(low: string, stems: Iterable<string>, { stem }: WordForms): FoundWord[] {
  const found: FoundWord[] = [];
  for (const form of stems) {
    const beginning = form.slice(0, Math.max(SURE, form.length - UNSURE));
    for (let start = low.indexOf(beginning); start >= 0; start = low.indexOf(beginning, start + 1)) {
      if (start > 0 && isWordCode(low.charCodeAt(start - 1))) continue;
      let end = start + beginning.length;
      while (end < low.length && isWordCode(low.charCodeAt(end))) end += 1;
      if (stem(low.slice(start, end)) === form) found.push({ start, end, form });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "maan" has the stem "man", "constamment" has "constant". */
const SURE = 2;
const UNSURE = 2;

/** The stretch of a text in which most of the words stand, and those words as the text has them, with their stems. */
export function snippetOf(
  text: string,
  { placeOf }: Folded,
  found: readonly FoundWord[],
): { snippet: string; matched: ReadonlyMap<string, string> } {
  const matched = new Map(
    found.map(({ start, end, form }) => [text.slice(placeOf(start), placeOf(end)), form]),
  );
  let first = 0;
  let most = 0;
  for (const { start } of found) {
    const inside = found.filter((each) => each.start >= start && each.start < start + WIDTH);
    const different = new Set(inside.map(({ form }) => form)).size;
    if (different <= most) continue;
    most = different;
    first = start;
  }
  return { snippet: cut(text, placeOf(first)), matched };
}

/** From a word on, a little of what leads up to it before, whole words only. */
function cut(text: string, at: number): string {
  const flat = text.replaceAll('\n', ' ');
  const start = at < WIDTH / 4 ? 0 : flat.indexOf(' ', at - WIDTH / 4) + 1;
  const end = start + WIDTH >= flat.length ? flat.length : flat.lastIndexOf(' ', start + WIDTH);
  const stop = end > start ? end : start + WIDTH;
  return `${start > 0 ? '... ' : ''}${flat.slice(start, stop)}${stop < flat.length ? ' ...' : ''}`;
}
