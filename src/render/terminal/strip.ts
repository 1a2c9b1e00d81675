import type { Tone } from '../document.ts';
import type { Paint } from './paint.ts';

/** A stretch of one line: text in tones, and the columns it takes. A word, a line or part of a line. */
export interface Strip {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/** Text in one tone; neighbours in a strip differ in tone. */
export interface Piece {
  readonly text: string;
  readonly tone: Tone | undefined;
}

export const EMPTY: Strip = { pieces: [], width: 0 };

/** The strips one after the other, each after so many spaces. One space inside a tone is part of it. */
export function strung(strips: readonly Strip[], spaces: (index: number) => number): Strip {
  const pieces: { text: string; tone: Tone | undefined }[] = [];
  let width = 0;
  strips.forEach((strip, index) => {
    const gap = spaces(index);
    const last = pieces.at(-1);
    const isInside = gap === 1 && last?.tone === strip.pieces[0]?.tone;
    if (gap > 0) append(pieces, ' '.repeat(gap), isInside ? last?.tone : undefined);
    for (const { text, tone } of strip.pieces) append(pieces, text, tone);
    width += gap + strip.width;
  });
  return { pieces, width };
}

function append(
  pieces: { text: string; tone: Tone | undefined }[],
  text: string,
  tone: Tone | undefined,
): void {
  const last = pieces.at(-1);
  if (last && last.tone === tone) last.text += text;
  else pieces.push({ text, tone });
}

/** Pushed in, but never so far that it no longer fits the room it would fit without. */
export function indented(strip: Strip, spaces: number, room: number): Strip {
  const indent = Math.min(spaces, room - strip.width);
  return strip.width === 0 || indent <= 0 ? strip : strung([strip], () => indent);
}

export function widest(strips: readonly Strip[]): number {
  return strips.reduce((most, strip) => Math.max(most, strip.width), 0);
}

export function paintStrip(strip: Strip, paint: Paint): string {
  return strip.pieces.map(({ text, tone }) => (tone ? paint(tone, text) : text)).join('');
}
