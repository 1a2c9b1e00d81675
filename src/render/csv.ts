import type { Block, Document, Inline, Table } from './document.ts';
import { flatten } from './flat-table.ts';
import { textOf } from './inline.ts';

/**
 * What the document holds in columns (tables, fields, lists with marks), an empty line between them, by
 * RFC 4180: CRLF, quotes where needed. Then what a figure must not be read without: warnings, after a `!`,
 * and sources. Empty where nothing stands in columns.
 */
export function renderCsv({ blocks }: Document): string {
  const columns = blocks.map(recordsOf).filter((records) => records.length > 0);
  if (columns.length === 0) return '';
  const beside = [blocks.flatMap(warningRecord), blocks.flatMap(noteRecords)].filter(
    (records) => records.length > 0,
  );
  return [...columns, ...beside].map((records) => records.map(csvRecord).join('')).join('\r\n');
}

function warningRecord(block: Block): (readonly Inline[])[] {
  return block.kind === 'paragraph' && block.tone === 'warning' ? [['!', block.text]] : [];
}

function noteRecords(block: Block): (readonly Inline[])[] {
  return block.kind === 'notes' ? block.items.map(({ mark, text }) => [mark, text]) : [];
}

function recordsOf(block: Block): (readonly Inline[])[] {
  if (block.kind === 'table') return tableRecords(block);
  if (block.kind === 'fields') {
    const noted = block.rows.some(({ note }) => note !== undefined);
    return block.rows.map(({ label, value, note }) => [label, value, ...(noted ? [note ?? ''] : [])]);
  }
  if (block.kind !== 'list' || block.items.every(({ mark }) => mark === undefined)) return [];
  return block.items.map(({ mark, text }) => [mark ?? '', text]);
}

function tableRecords(table: Table): (readonly Inline[])[] {
  const { titles, rows } = flatten(table);
  const hasTitles = titles.some((title) => textOf(title) !== '');
  return [...(hasTitles ? [titles] : []), ...rows];
}

export function csvRecord(cells: readonly Inline[]): string {
  const record = cells.map((cell) => quoted(withoutFormula(textOf(cell)))).join(',');
  // A lone empty cell would read as the empty line between two tables.
  return `${record === '' ? '""' : record}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet takes for the start of a formula; full-width signs too, in some languages. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** `-5`, `+1 000,50`. A sign alone (nothing to show, a circumstance that adds) is no formula either. */
const NUMBER = /^[+-](\d[\d.,\u00a0\u202f]*)?$/;

function withoutFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
