import { blank, extend, indented, type Strip } from './strip.ts';
import { leastWidth, wrap } from './wrap.ts';

/** Lines that take a column of their own. */
export interface Cell {
  readonly lines: readonly Strip[];
  readonly width: number;
  readonly align?: 'left' | 'right' | undefined;
}

/** The cells beside each other, their first lines level; columns without width have no gap either. */
export function sideBySide(cells: readonly Cell[], gap: number): Strip[] {
  const lines: Strip[] = [];
  const height = Math.max(0, ...cells.map((cell) => cell.lines.length));
  for (let row = 0; row < height; row += 1) lines.push(lineAcross(cells, row, gap));
  return lines;
}

function lineAcross(cells: readonly Cell[], row: number, gap: number): Strip {
  const line = blank();
  let column = 0;
  for (const { lines, width, align } of cells) {
    const part = lines[row];
    if (part && part.width > 0) {
      const start = align === 'right' ? column + width - part.width : column;
      extend(line, start - line.width, part);
    }
    if (width > 0) column += width + gap;
  }
  return line;
}

/** Fewer columns than this for a text of several lines are too few. */
const LEAST_BODY = 24;

/** Whether a text reads well in so many columns. */
export function fitsIn(width: number, text: Strip): boolean {
  return text.width <= width || (width >= LEAST_BODY && width >= leastWidth(text));
}

/** The body under its head, pushed in. */
export function underneath(head: Strip, body: Strip, room: number): Strip[] {
  return [...wrap(head, room), ...wrap(body, room - 2).map((line) => indented(line, 2, room))];
}

interface Hanging {
  readonly head: Strip;
  /** Columns kept for the head: those of the widest head of the block. */
  readonly headWidth: number;
  readonly gap: number;
  readonly body: Strip;
}

/** The body beside its head, its further lines under its first; under the head where there is no room. */
export function hanging({ head, headWidth, gap, body }: Hanging, room: number): Strip[] {
  const beside = room - headWidth - gap;
  if (!fitsIn(beside, body)) return underneath(head, body, room);
  const cells = [
    { lines: wrap(head, headWidth), width: headWidth },
    { lines: wrap(body, beside), width: beside },
  ];
  return sideBySide(cells, gap);
}
