import { type ColumnNeed, total, waysToNarrow } from './fit-columns.ts';
import { widest } from './strip.ts';
import { columnWords, rowsOf, type TableWords } from './table-words.ts';
import { heightOf, widthOf, wrap } from './words.ts';

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
export function layOut(tables: readonly TableWords[], room: number): Layout | null {
  const needs = needsOf(tables);
  const natural = needs.map((need) => need.natural);
  const gaps = Math.max(0, natural.filter((width) => width > 0).length - 1);
  const gap = GAPS.find((spaces) => total(natural) + spaces * gaps <= room);
  if (gap !== undefined) return { widths: natural, gap };
  const widths = fewestLines(tables, waysToNarrow(needs, room - CLOSE * gaps), room);
  return widths && { widths: widths.map((width, column) => usedWidth(tables, column, width)), gap: CLOSE };
}

function needsOf(tables: readonly TableWords[]): ColumnNeed[] {
  const count = Math.max(0, ...tables.map((table) => table.titles.length));
  return Array.from({ length: count }, (_, column) => {
    const texts = textsIn(tables, column);
    return { natural: Math.max(0, ...texts.map(widthOf)), least: Math.max(0, ...texts.map(widest)) };
  });
}

function fewestLines(
  tables: readonly TableWords[],
  ways: readonly number[][],
  room: number,
): number[] | null {
  let best: number[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const widths of ways) {
    const cost = costOf(tables, widths, room);
    if (cost < least) best = widths;
    least = Math.min(least, cost);
  }
  return best;
}

/** The lines that the rows take; among as many lines, the fewest broken cells. Infinite when illegible. */
function costOf(tables: readonly TableWords[], widths: readonly number[], room: number): number {
  let lines = 0;
  let broken = 0;
  for (const cells of tables.flatMap(rowsOf)) {
    const heights = cells.map((words, column) => heightOf(words, widths[column] ?? 0));
    if (heights.some((height, column) => height > TALL && (widths[column] ?? 0) * 2 < room)) {
      return Number.POSITIVE_INFINITY;
    }
    lines += Math.max(0, ...heights);
    broken += heights.filter((height) => height > 1).length;
  }
  return lines * 1000 + broken;
}

/** What the lines of a column really take, once they are broken. */
function usedWidth(tables: readonly TableWords[], column: number, width: number): number {
  return Math.max(0, ...textsIn(tables, column).map((words) => widest(wrap(words, width))));
}

function textsIn(tables: readonly TableWords[], column: number): ReturnType<typeof columnWords> {
  return tables.flatMap((table) => columnWords(table, column));
}
