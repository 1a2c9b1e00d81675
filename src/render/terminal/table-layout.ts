import { total, waysToNarrow } from './fit-columns.ts';
import { blank, type Strip, widest } from './strip.ts';
import { type Grid, gridOf, spanOf, type TableText } from './table-text.ts';
import { heightOf, leastWidth, longestWord, wrap } from './wrap.ts';

export interface Layout {
  readonly widths: readonly number[];
  readonly gap: number;
}

/** Airy where the rows fit so on single lines, else close. */
const GAPS = [3, 2] as const;
const CLOSE = 2;

/** A cell of more lines than this in a narrow column reads better as an entry of its own. */
const TALL = 6;

/** Columns that fit all these tables, with the fewest lines; null when none would be legible. */
export function layOut(tables: readonly TableText[], room: number): Layout | null {
  const bare = columnWidths(gridOf(tables, blank), (text) => text.width);
  const titled = bare.map((width, column) => width + missingForTitles(tables, bare, column));
  return natural(titled, room) ?? narrowed(tables, room);
}

function natural(widths: readonly number[], room: number): Layout | null {
  const gap = GAPS.find((spaces) => total(widths) + spaces * gapsIn(widths) <= room);
  return gap === undefined ? null : { widths, gap };
}

/** With the titles broken that run over, if need be the cells too. */
function narrowed(tables: readonly TableText[], room: number): Layout | null {
  const grid = gridOf(tables, longestWord);
  const wanted = columnWidths(grid, (text) => text.width);
  const easy = natural(wanted, room);
  if (easy) return easy;
  const least = columnWidths(grid, leastWidth);
  const widths = fewestLines(grid, waysToNarrow(wanted, least, room - CLOSE * gapsIn(wanted)), room);
  if (!widths) return null;
  // Broken lines may take less than the column was given.
  const used = columnWidths(grid, (text, column) => widest(wrap(text, widths[column] ?? 0)));
  return { widths: used, gap: CLOSE };
}

function gapsIn(widths: readonly number[]): number {
  return Math.max(0, widths.filter(isTaken).length - 1);
}

function isTaken(width: number): boolean {
  return width > 0;
}

/** What a title lacks that runs over from this column to untitled ones: its own column can give it. */
function missingForTitles(tables: readonly TableText[], widths: readonly number[], column: number): number {
  const missing = tables.map((table) => {
    const spanned = widths.slice(column, column + spanOf(table, column)).filter(isTaken);
    return (table.titles[column]?.width ?? 0) - total(spanned) - CLOSE * Math.max(0, spanned.length - 1);
  });
  return Math.max(0, ...missing);
}

function columnWidths(grid: Grid, widthOf: (text: Strip, column: number) => number): number[] {
  const widths: number[] = [];
  for (const row of grid) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(text, column));
    });
  }
  return widths;
}

function fewestLines(
  grid: Grid,
  ways: readonly (readonly number[])[],
  room: number,
): readonly number[] | null {
  let best: readonly number[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const widths of ways) {
    const cost = costOf(grid, widths, room);
    if (cost < least) best = widths;
    least = Math.min(least, cost);
  }
  return best;
}

/** The lines that the rows take; among as many lines, the fewest broken cells. Infinite when illegible. */
function costOf(grid: Grid, widths: readonly number[], room: number): number {
  let lines = 0;
  let broken = 0;
  for (const row of grid) {
    const heights = row.map((text, column) => heightOf(text, widths[column] ?? 0));
    if (heights.some((height, column) => height > TALL && (widths[column] ?? 0) * 2 < room)) {
      return Number.POSITIVE_INFINITY;
    }
    lines += Math.max(0, ...heights);
    broken += heights.filter((height) => height > 1).length;
  }
  return lines * 1000 + broken;
}
