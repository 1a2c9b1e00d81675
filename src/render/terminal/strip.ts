import type { Tone } from '../document.ts';
import type { Paint } from './paint.ts';

/** A stretch of one line, and the columns it takes: a whole text, a word, a line or part of a line. */
export interface Strip {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/** Text in one tone; neighbours in a strip differ in tone. */
interface Piece {
  readonly text: string;
  readonly tone: Tone | undefined;
}

/** A strip in the making. */
export interface Draft {
  readonly pieces: { text: string; readonly tone: Tone | undefined }[];
  width: number;
}

export function blank(): Draft {
  return { pieces: [], width: 0 };
}

/** Puts a strip at the end, after so many spaces. A single space inside a tone is part of it. */
export function extend(draft: Draft, spaces: number, strip: Strip): void {
  if (spaces > 0) {
    const tone = draft.pieces.at(-1)?.tone;
    append(draft, ' '.repeat(spaces), spaces === 1 && tone === strip.pieces[0]?.tone ? tone : undefined);
  }
  for (const piece of strip.pieces) append(draft, piece.text, piece.tone);
  draft.width += spaces + strip.width;
}

function append({ pieces }: Draft, text: string, tone: Tone | undefined): void {
  const last = pieces.at(-1);
  if (last && last.tone === tone) last.text += text;
  else pieces.push({ text, tone });
}

/** The strips on one line, this many spaces between them. */
export function strung(strips: readonly Strip[], spaces: number): Strip {
  const [only] = strips;
  if (only && strips.length === 1) return only;
  const draft = blank();
  for (const strip of strips) extend(draft, draft.width > 0 ? spaces : 0, strip);
  return draft;
}

/** Pushed in, but never so far that it no longer fits the room it would fit without. */
export function indented(strip: Strip, spaces: number, room: number): Strip {
  const indent = Math.min(spaces, room - strip.width);
  if (strip.width === 0 || indent <= 0) return strip;
  const draft = blank();
  extend(draft, indent, strip);
  return draft;
}

export function widest(strips: readonly Strip[]): number {
  let most = 0;
  for (const { width } of strips) most = Math.max(most, width);
  return most;
}

export function paintStrip({ pieces }: Strip, paint: Paint): string {
  let line = '';
  for (const { text, tone } of pieces) line += tone ? paint(tone, text) : text;
  return line;
}
