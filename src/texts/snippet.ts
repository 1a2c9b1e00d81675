import { wordsOf } from './folding.ts';
import type { WordForms } from './words.ts';

/** Characters around the words that were found. */
const WIDTH = 220;

const WORD = /[\p{L}\p{N}]+/gu;

/** The stretch of a text in which most of the words stand, and those words as the text has them. */
export function snippetOf(
  text: string,
  stems: ReadonlySet<string>,
  { stem }: WordForms,
): { snippet: string; matched: string[] } {
  const found = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const forms = wordsOf(word).map(stem);
    const form = forms.find((each) => stems.has(each));
    return form === undefined ? [] : [{ word, index, form }];
  });
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
