import type { Inline, Row, Table } from './document.ts';

/** A table without details under its rows: where a row has one, it stands in a last column. */
export interface FlatTable {
  readonly titles: readonly Inline[];
  readonly rows: readonly (readonly Inline[])[];
}

export function cellsOf(row: Row): readonly Inline[] {
  return 'cells' in row ? row.cells : row;
}

export function detailOf(row: Row): Inline | undefined {
  return 'cells' in row ? row.detail : undefined;
}

export function flatten(table: Table): FlatTable {
  const titles = table.columns.map((column) => column.title ?? '');
  const detailed = table.rows.some((row) => detailOf(row) !== undefined);
  return {
    titles: detailed ? [...titles, table.detailTitle ?? ''] : titles,
    rows: table.rows.map((row) => {
      const cells = table.columns.map((_, index) => cellsOf(row)[index] ?? '');
      return detailed ? [...cells, detailOf(row) ?? ''] : cells;
    }),
  };
}
