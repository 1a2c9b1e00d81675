import { indented, type Strip, strung, widest } from './strip.ts';
import { widthOf, wrap } from './words.ts';

/** Lines that take a column of their own. */
export interface Cell {
  readonly lines: readonly Strip[];
  readonly width: number;
  readonly align?: 'left' | 'right' | undefined;
}

/** The cells beside each other, their first lines level; columns without width have no gap either. */
export function sideBySide(cells: readonly Cell[], gap: number): Strip[] {
  const height = Math.max(0, ...cells.map((cell) => cell.lines.length));
  return Array.from({ length: height }, (_, row) => lineAcross(cells, row, gap));
}

function lineAcross(cells: readonly Cell[], row: number, gap: number): Strip {
  const parts: Strip[] = [];
  const spaces: number[] = [];
  let column = 0;
  let end = 0;
  for (const { lines, width, align } of cells) {
    const part = lines[row];
    if (part && part.width > 0) {
      parts.push(part);
      const start = align === 'right' ? column + width - part.width : column;
      spaces.push(start - end);
      end = start + part.width;
    }
    if (width > 0) column += width + gap;
  }
  return strung(parts, (index) => spaces[index] ?? 0);
}

/** Less than this beside a head, and the body goes under it. */
const LEAST_BODY = 20;

export interface Hanging {
  readonly head: readonly Strip[];
  /** Columns kept for the head: those of the widest head of the block. */
  readonly headWidth: number;
  readonly gap: number;
  readonly body: readonly Strip[];
}

/** The body beside its head, its further lines under its first; under the head where there is no room. */
export function hanging({ head, headWidth, gap, body }: Hanging, room: number): Strip[] {
  const beside = room - headWidth - gap;
  if (beside >= Math.max(widest(body), Math.min(LEAST_BODY, widthOf(body)))) {
    const lines = head.length > 0 ? [...wrap(head, headWidth)] : [];
    return sideBySide(
      [
        { lines, width: headWidth },
        { lines: wrap(body, beside), width: beside },
      ],
      gap,
    );
  }
  return [...wrap(head, room), ...wrap(body, room - 2).map((line) => indented(line, 2, room))];
}
