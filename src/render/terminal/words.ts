import { isEveryday } from '../printable.ts';
import { displayWidth } from './display-width.ts';
import { blank, type Strip, strung } from './strip.ts';

/** What stands between two spaces, pieces in several tones together: where it begins and ends, and its columns. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** A text as it would be without tones, and its words. */
export interface Words {
  readonly plain: string;
  readonly words: readonly Word[];
}

/** A table asks for the same cell at every width that it tries. */
const SPLIT = new WeakMap<Strip, Words>();

export function wordsOf(text: Strip): Words {
  const known = SPLIT.get(text);
  if (known) return known;
  const plain = text.pieces.map((piece) => piece.text).join('');
  const split = { plain, words: wordsIn(plain) };
  SPLIT.set(text, split);
  return split;
}

function wordsIn(plain: string): Word[] {
  const words: Word[] = [];
  const isNarrow = isEveryday(plain);
  for (let start = 0; start < plain.length; ) {
    const space = plain.indexOf(' ', start);
    const end = space < 0 ? plain.length : space;
    const width = isNarrow ? end - start : displayWidth(plain.slice(start, end));
    if (end > start) words.push({ start, end, width });
    start = end + 1;
  }
  return words;
}

/** These words of a text on one line. A space between two tones belongs to neither. */
export function lineOf(text: Strip, words: readonly Word[]): Strip {
  if (text.pieces.length > 1)
    return strung(
      words.map((word) => cut(text, word)),
      1,
    );
  let width = words.length - 1;
  for (const word of words) width += word.width;
  return cut(text, { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, width });
}

function cut(text: Strip, { start, end, width }: Word): Strip {
  const part = blank();
  let at = 0;
  for (const piece of text.pieces) {
    const inside = piece.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (inside !== '') part.pieces.push({ text: inside, tone: piece.tone });
    at += piece.text.length;
  }
  part.width = width;
  return part;
}
