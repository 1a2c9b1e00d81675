import type { Inline, Tone } from '../document.ts';
import { spansOf } from '../inline.ts';
import { displayWidth } from './display-width.ts';
import { type Strip, strung } from './strip.ts';

/** White space that a line may break at: not the no-break spaces inside `1 000` and `§ 4`. */
const BREAK = /[^\S\u00a0\u2007\u202f]+/;

/** The words of a text. Spans that touch make one word together. `tone` is for spans without their own. */
export function wordsOf(inline: Inline, tone?: Tone): Strip[] {
  const words: Strip[] = [];
  let open: Strip[] = [];
  const close = () => {
    const [only] = open;
    if (only) words.push(open.length === 1 ? only : strung(open, () => 0));
    open = [];
  };
  for (const span of spansOf(inline)) {
    span.text.split(BREAK).forEach((text, index) => {
      if (index > 0) close();
      if (text !== '') open.push({ pieces: [{ text, tone: span.tone ?? tone }], width: displayWidth(text) });
    });
  }
  close();
  return words;
}

/** The words on one line. */
export function lineOf(words: readonly Strip[]): Strip {
  return words.length === 1 && words[0] ? words[0] : strung(words, (index) => (index > 0 ? 1 : 0));
}

export function widthOf(words: readonly Strip[]): number {
  return words.reduce((sum, word) => sum + word.width, Math.max(0, words.length - 1));
}

/** The words that open a line, when lines hold at most `room` columns. */
function openings(words: readonly Strip[], room: number): number[] {
  const starts: number[] = [];
  let width = 0;
  words.forEach((word, index) => {
    const fits = index > 0 && width + 1 + word.width <= room;
    if (!fits) starts.push(index);
    width = fits ? width + 1 + word.width : word.width;
  });
  return starts;
}

export function heightOf(words: readonly Strip[], room: number): number {
  return openings(words, room).length;
}

/** Lines of at most `room` columns, broken between words only: a longer word stands alone, whole. */
export function wrap(words: readonly Strip[], room: number): Strip[] {
  return openings(words, room).map((start, line, starts) => lineOf(words.slice(start, starts[line + 1])));
}
