import type { Table } from '../document.ts';
import { cellsOf, detailOf, groupOf } from '../flat-table.ts';
import type { Strip } from './strip.ts';
import { textOf } from './text.ts';

export type Grid = readonly (readonly Strip[])[];

/** A table whose texts are measured, every row with a cell for every column. */
export interface TableText {
  readonly titles: readonly Strip[];
  readonly aligns: readonly ('left' | 'right')[];
  readonly rows: readonly RowText[];
  readonly caption: Strip;
}

interface RowText {
  readonly group: Strip;
  readonly cells: readonly Strip[];
  readonly detail: Strip;
}

export function tableText(table: Table): TableText {
  return {
    titles: table.columns.map((column) => textOf(column.title ?? '', 'strong')),
    aligns: table.columns.map((column) => column.align ?? 'left'),
    rows: table.rows.map((row) => {
      const cells = cellsOf(row);
      return {
        group: textOf(groupOf(row) ?? '', 'strong'),
        cells: table.columns.map((_, column) => textOf(cells[column] ?? '')),
        detail: textOf(detailOf(row) ?? ''),
      };
    }),
    caption: textOf(table.caption ?? ''),
  };
}

/** How many columns a title may run over: its own and the untitled ones after it. */
export function spanOf({ titles, aligns }: TableText, column: number): number {
  if (aligns[column] === 'right') return 1;
  const next = titles.findIndex((title, index) => index > column && title.width > 0);
  return (next === -1 ? titles.length : next) - column;
}

/** The titles and the cells of the rows, of all tables together; titles that run over as `shortened`. */
export function gridOf(tables: readonly TableText[], shortened: (title: Strip) => Strip): Grid {
  return tables.flatMap((table) => {
    const titles = table.titles.map((title, column) =>
      title.width > 0 && spanOf(table, column) > 1 ? shortened(title) : title,
    );
    return [titles, ...table.rows.map((row) => row.cells)];
  });
}
