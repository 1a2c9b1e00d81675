import type { Table } from '../document.ts';
import { sideBySide } from './side-by-side.ts';
import { stacked } from './stacked.ts';
import { indented, type Strip, widest } from './strip.ts';
import { type Layout, layOut } from './table-layout.ts';
import { type TableWords, tableWords } from './table-words.ts';
import { wrap } from './words.ts';

/** Tables whose columns line up, each as its lines. Where one has to be stacked, all are. */
export function tables(group: readonly Table[], room: number): Strip[][] {
  const words = group.map(tableWords);
  const layout = layOut(words, room);
  return words.map((table) => (layout ? aligned(table, layout, room) : stacked(table, room)));
}

function aligned(table: TableWords, { widths, gap }: Layout, room: number): Strip[] {
  const lineUp = (cells: readonly (readonly Strip[])[]) =>
    sideBySide(
      widths.map((width, column) => ({
        lines: wrap(cells[column] ?? [], width),
        width,
        align: table.aligns[column],
      })),
      gap,
    );
  const under = (widths[0] ?? 0) + gap;
  const rows = table.rows.flatMap(({ cells, detail }) => [...lineUp(cells), ...remark(detail, under, room)]);
  return [...lineUp(table.titles), ...rows, ...wrap(table.caption, room)];
}

/** Under the second column and on to the edge, where there is room enough for it. */
function remark(words: readonly Strip[], column: number, room: number): Strip[] {
  const indent = room - column >= Math.max(room / 2, widest(words)) ? column : 2;
  return wrap(words, room - indent).map((line) => indented(line, indent, room));
}
