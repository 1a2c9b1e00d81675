import type { Inline, Row, Table } from './document.ts';

/** A table of cells alone: the headings of its groups stand in a first column, details in a last one. */
interface FlatTable {
  readonly titles: readonly Inline[];
  readonly rows: readonly (readonly Inline[])[];
}

export function cellsOf(row: Row): readonly Inline[] {
  return 'cells' in row ? row.cells : row;
}

export function detailOf(row: Row): Inline | undefined {
  return 'cells' in row ? row.detail : undefined;
}

export function groupOf(row: Row): Inline | undefined {
  return 'cells' in row ? row.group : undefined;
}

export function flatten(table: Table): FlatTable {
  const grouped = table.rows.some((row) => groupOf(row) !== undefined);
  const detailed = table.rows.some((row) => detailOf(row) !== undefined);
  const around = (group: Inline, cells: readonly Inline[], detail: Inline) => [
    ...(grouped ? [group] : []),
    ...cells,
    ...(detailed ? [detail] : []),
  ];
  const titles = table.columns.map((column) => column.title ?? '');
  let group: Inline = '';
  return {
    titles: around(table.groupTitle ?? '', titles, table.detailTitle ?? ''),
    rows: table.rows.map((row) => {
      group = groupOf(row) ?? group;
      const cells = table.columns.map((_, index) => cellsOf(row)[index] ?? '');
      return around(group, cells, detailOf(row) ?? '');
    }),
  };
}
