import type { Table } from '../document.ts';
import { cellsOf, detailOf } from '../flat-table.ts';
import type { Strip } from './strip.ts';
import { wordsOf } from './words.ts';

type Words = readonly Strip[];

/** A table whose texts are split into words, every row with a cell for every column. */
export interface TableWords {
  readonly titles: readonly Words[];
  readonly aligns: readonly ('left' | 'right')[];
  readonly rows: readonly { readonly cells: readonly Words[]; readonly detail: Words }[];
  readonly caption: Words;
}

export function tableWords(table: Table): TableWords {
  return {
    titles: table.columns.map((column) => wordsOf(column.title ?? '', 'strong')),
    aligns: table.columns.map((column) => column.align ?? 'left'),
    rows: table.rows.map((row) => ({
      cells: table.columns.map((_, index) => wordsOf(cellsOf(row)[index] ?? '')),
      detail: wordsOf(detailOf(row) ?? ''),
    })),
    caption: wordsOf(table.caption ?? ''),
  };
}

/** The texts of one column, its title first. */
export function columnWords(table: TableWords, column: number): Words[] {
  return rowsOf(table).map((cells) => cells[column] ?? []);
}

/** The titles and the rows, without the rows' details. */
export function rowsOf(table: TableWords): (readonly Words[])[] {
  return [table.titles, ...table.rows.map((row) => row.cells)];
}
