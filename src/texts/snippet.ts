import { folded, wordsOf } from './folding.ts';
import type { WordForms } from './words.ts';

/** Characters around the words that were found. */
const WIDTH = 220;

/** A stem begins as its words do: what begins otherwise needs no stemming. */
const BEGINNING = 2;

/** The stretch of a text in which most of the words stand, and those words as the text has them. */
export function snippetOf(
  text: string,
  stems: ReadonlySet<string>,
  { stem }: WordForms,
): { snippet: string; matched: string[] } {
  const beginnings = new Set([...stems].map((each) => each.slice(0, BEGINNING)));
  const found: { word: string; index: number; form: string }[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
    if (at === start) at += 1;
    else if (beginnings.has(folded(text.slice(start, start + BEGINNING)))) {
      const word = text.slice(start, at);
      const form = wordsOf(word)
        .map(stem)
        .find((each) => stems.has(each));
      if (form !== undefined) found.push({ word, index: start, form });
    }
  }
  const matched = [...new Set(found.map(({ word }) => word))];
  let start = 0;
  let most = 0;
  for (const { index } of found) {
    const inside = found.filter((each) => each.index >= index && each.index < index + WIDTH);
    const different = new Set(inside.map(({ form }) => form)).size;
    if (different <= most) continue;
    most = different;
    start = index;
  }
  return { snippet: cut(text, start), matched };
}

/** From a word on, a little of what leads up to it before, whole words only. */
function cut(text: string, at: number): string {
  const flat = text.replaceAll('\n', ' ');
  const start = at < WIDTH / 4 ? 0 : flat.indexOf(' ', at - WIDTH / 4) + 1;
  const end = start + WIDTH >= flat.length ? flat.length : flat.lastIndexOf(' ', start + WIDTH);
  const stop = end > start ? end : start + WIDTH;
  return `${start > 0 ? '... ' : ''}${flat.slice(start, stop)}${stop < flat.length ? ' ...' : ''}`;
}

/** Letters and digits, those with accents among them; what lies above is dashes, quotation marks and signs. */
function isLetter(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 ? (code | 32) <= 122 : code >= 48 && code <= 57;
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}
