import type { Table } from '../document.ts';
import { total } from './fit-columns.ts';
import { groupHead } from './group-head.ts';
import { type Cell, sideBySide } from './side-by-side.ts';
import { stacked } from './stacked.ts';
import { indented, type Strip } from './strip.ts';
import { type Layout, layOut } from './table-layout.ts';
import { spanOf, type TableText, tableText } from './table-text.ts';
import { leastWidth, wrap } from './wrap.ts';

/** Tables whose columns line up, each as its lines. Where one has to be stacked, all are. */
export function tables(group: readonly Table[], room: number): Strip[][] {
  const texts = group.map(tableText);
  const layout = layOut(texts, room);
  return texts.map((table) => (layout ? aligned(table, layout, room) : stacked(table, room)));
}

function aligned(table: TableText, layout: Layout, room: number): Strip[] {
  const { widths, gap } = layout;
  const under = (widths[0] ?? 0) + gap;
  const rows: Strip[] = [];
  for (const { group, cells, detail } of table.rows) {
    const row = cells.map((text, at) => cell(text, widths[at] ?? 0, table.aligns[at]));
    rows.push(...groupHead(group, rows.length === 0, room));
    rows.push(...sideBySide(row, gap), ...remark(detail, under, room));
  }
  return [...sideBySide(head(table, layout), gap), ...rows, ...wrap(table.caption, room)];
}

function cell(text: Strip, width: number, align: 'left' | 'right' | undefined): Cell {
  return { lines: wrap(text, width), width, align };
}

function head(table: TableText, { widths, gap }: Layout): Cell[] {
  const cells: Cell[] = [];
  for (let column = 0; column < table.titles.length; ) {
    const title = table.titles[column];
    const span = title && title.width > 0 ? spanOf(table, column) : 1;
    const spanned = widths.slice(column, column + span).filter((width) => width > 0);
    const width = total(spanned) + gap * Math.max(0, spanned.length - 1);
    if (title) cells.push(cell(title, width, table.aligns[column]));
    column += span;
  }
  return cells;
}

/** Under the second column and on to the edge, where there is room enough for it. */
function remark(text: Strip, column: number, room: number): Strip[] {
  if (text.width === 0) return [];
  const indent = room - column >= Math.max(room / 2, leastWidth(text)) ? column : 2;
  return wrap(text, room - indent).map((line) => indented(line, indent, room));
}
