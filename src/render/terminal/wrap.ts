import { areBound } from './bound.ts';
import { displayWidth } from './display-width.ts';
import { blank, type Strip, strung } from './strip.ts';

/** A table asks for the same cell at every width that it tries. */
const SPLIT = new WeakMap<Strip, readonly Strip[]>();

/** The words of a text: what stands between its spaces, pieces in several tones together. */
function wordsOf(text: Strip): readonly Strip[] {
  const known = SPLIT.get(text);
  if (known) return known;
  const words = split(text);
  SPLIT.set(text, words);
  return words;
}

function split(text: Strip): Strip[] {
  const words: Strip[] = [];
  let open: Strip[] = [];
  for (const { text: line, tone } of text.pieces) {
    for (const [index, word] of line.split(' ').entries()) {
      if (index > 0 && open.length > 0) {
        words.push(strung(open, 0));
        open = [];
      }
      if (word !== '') open.push({ pieces: [{ text: word, tone }], width: displayWidth(word) });
    }
  }
  if (open.length > 0) words.push(strung(open, 0));
  return words;
}

export function longestWord(text: Strip): Strip {
  return wordsOf(text).reduce((longest, word) => (word.width > longest.width ? word : longest), blank());
}

/** Lines of at most `room` columns, broken between words only: a longer word stands alone, whole. */
export function wrap(text: Strip, room: number): Strip[] {
  if (text.width <= room) return text.width === 0 ? [] : [text];
  const words = wordsOf(text);
  return openings(words, room).map((start, line, starts) => strung(words.slice(start, starts[line + 1]), 1));
}

export function heightOf(text: Strip, room: number): number {
  if (text.width <= room) return text.width === 0 ? 0 : 1;
  return openings(wordsOf(text), room).length;
}

/** The words that open a line. */
function openings(words: readonly Strip[], room: number): number[] {
  const starts: number[] = [];
  let start = 0;
  let width = 0;
  for (const [index, word] of words.entries()) {
    if (index > 0 && width + 1 + word.width <= room) {
      width += 1 + word.width;
      continue;
    }
    const previous = words[index - 1];
    const takesPrevious = previous && index - 1 > start && areTogether(previous, word, room);
    start = takesPrevious ? index - 1 : index;
    width = takesPrevious ? previous.width + 1 + word.width : word.width;
    starts.push(start);
  }
  return starts;
}

function areTogether(word: Strip, next: Strip, room: number): boolean {
  return word.width + 1 + next.width <= room && areBound(bare(word), bare(next));
}

function bare({ pieces }: Strip): string {
  return pieces.map((piece) => piece.text).join('');
}
