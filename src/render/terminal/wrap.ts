import { areBound } from './bound.ts';
import { blank, type Strip } from './strip.ts';
import { lineOf, type Word, type Words, wordsOf } from './words.ts';

/** The columns of the longest word. */
export function leastWidth(text: Strip): number {
  let least = 0;
  for (const { width } of wordsOf(text).words) least = Math.max(least, width);
  return least;
}

export function longestWord(text: Strip): Strip {
  const least = leastWidth(text);
  const longest = wordsOf(text).words.find((word) => word.width === least);
  return longest ? lineOf(text, [longest]) : blank();
}

/** Lines of at most `room` columns, broken between words only: a longer word stands alone, whole. */
export function wrap(text: Strip, room: number): Strip[] {
  if (text.width <= room) return text.width === 0 ? [] : [text];
  const split = wordsOf(text);
  return openings(split, room).map((start, line, starts) =>
    lineOf(text, split.words.slice(start, starts[line + 1])),
  );
}

export function heightOf(text: Strip, room: number): number {
  if (text.width <= room) return text.width === 0 ? 0 : 1;
  return openings(wordsOf(text), room).length;
}

/** The words that open a line. */
function openings({ plain, words }: Words, room: number): number[] {
  const starts: number[] = [];
  let start = 0;
  let width = 0;
  let previous: Word | undefined;
  let index = 0;
  for (const word of words) {
    if (previous && width + 1 + word.width <= room) {
      width += 1 + word.width;
    } else {
      const takesPrevious = previous && index - 1 > start && areTogether(plain, previous, word, room);
      start = takesPrevious ? index - 1 : index;
      width = previous && takesPrevious ? previous.width + 1 + word.width : word.width;
      starts.push(start);
    }
    previous = word;
    index += 1;
  }
  return starts;
}

function areTogether(plain: string, word: Word, next: Word, room: number): boolean {
  return (
    word.width + 1 + next.width <= room &&
    areBound(plain.slice(word.start, word.end), plain.slice(next.start, next.end))
  );
}
