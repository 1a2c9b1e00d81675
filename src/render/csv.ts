import type { Block, Document, Heading, Inline, Table } from './document.ts';
import { flatten } from './flat-table.ts';
import { textOf } from './inline.ts';

/**
 * What the document holds in columns (tables, fields, lists with marks), an empty line between them, by
 * RFC 4180: CRLF, quotes where needed; the heading of a part stands alone before its columns. Then what a
 * figure must not be read without: the title, the facts, the law and the warnings, these after a `!`, and
 * the sources. Empty where nothing stands in columns.
 */
export function renderCsv({ blocks }: Document): string {
  if (blocks.every((block) => recordsOf(block).length === 0)) return '';
  const columns = blocks.map((block, index) => [
    ...partRecord(block, blocks.slice(index + 1)),
    ...recordsOf(block),
  ]);
  const beside = [blocks.flatMap(statementRecord), blocks.flatMap(noteRecords)];
  return [...columns, ...beside]
    .filter((records) => records.length > 0)
    .map((records) => records.map(csvRecord).join(''))
    .join('\r\n');
}

function partRecord(block: Block, behind: readonly Block[]): (readonly Inline[])[] {
  if (block.kind !== 'heading' || block.level === 1) return [];
  const next = behind.findIndex(({ kind }) => kind === 'heading');
  const own = next < 0 ? behind : behind.slice(0, next);
  return own.some((each) => recordsOf(each).length > 0) ? [[headingText(block)]] : [];
}

function statementRecord(block: Block): (readonly Inline[])[] {
  if (block.kind === 'heading' && block.level === 1) return [['', headingText(block)]];
  return block.kind === 'paragraph' ? [[block.tone === 'warning' ? '!' : '', block.text]] : [];
}

function headingText({ text, aside }: Heading): string {
  return [text, aside ?? ''].map(textOf).filter(Boolean).join(': ');
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
