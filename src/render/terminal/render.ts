import type { Block, Document, Table } from '../document.ts';
import { linesOf } from './blocks.ts';
import { type Paint, plain } from './paint.ts';
import { indented, paintStrip, type Strip } from './strip.ts';
import { tables } from './table.ts';

export interface TerminalOptions {
  /** Columns, kept between 40 and 200. Default 80. */
  readonly width?: number | undefined;
  /** Default: no colour. See `loadPaint`. */
  readonly paint?: Paint | undefined;
}

/** The document as lines for a terminal or a pipe; the last one ends with a newline too. */
export function renderTerminal(document: Document, options: TerminalOptions = {}): string {
  const width = Math.min(200, Math.max(40, options.width ?? 80));
  const paint = options.paint ?? plain;
  const lines: string[] = [];
  let previous: Block | null = null;
  for (const { block, strips } of laidOut(document.blocks, width)) {
    if (strips.length === 0) continue;
    if (previous && isApart(previous, block)) lines.push('');
    lines.push(...strips.map((strip) => paintStrip(indented(strip, indentOf(block), width), paint)));
    previous = block;
  }
  return `${lines.join('\n')}\n`;
}

interface LaidOut {
  readonly block: Block;
  readonly strips: readonly Strip[];
}

/** Every block with its lines; a table together with those after it that continue it. */
function laidOut(blocks: readonly Block[], width: number): LaidOut[] {
  const result: LaidOut[] = [];
  blocks.forEach((block, index) => {
    const room = width - indentOf(block);
    if (block.kind !== 'table') {
      result.push({ block, strips: linesOf(block, room) });
    } else if (!continuesTable(blocks, index)) {
      for (const strips of tables(tablesFrom(blocks, index), room)) result.push({ block, strips });
    }
  });
  return result;
}

function tablesFrom(blocks: readonly Block[], start: number): Table[] {
  const end = blocks.findIndex((_, index) => index > start && !continuesTable(blocks, index));
  return blocks.slice(start, end === -1 ? undefined : end).filter((block) => block.kind === 'table');
}

function continuesTable(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  return block?.kind === 'table' && block.continues === true && blocks[index - 1]?.kind === 'table';
}

function indentOf(block: Block): number {
  if (block.kind === 'paragraph') return (block.indent ?? 0) * 2;
  if (block.kind === 'heading') return block.level === 1 ? 0 : 2;
  return block.kind === 'notes' ? 0 : 2;
}

/** Whether an empty line stands between two blocks. */
function isApart(previous: Block, next: Block): boolean {
  if (next.kind === 'heading') return true;
  if (previous.kind === 'heading' && previous.level === 2) return false;
  return !(isStatement(previous) && isStatement(next));
}

/** Flush lines: the main heading with the facts under it, and the closing remarks with their notes. */
function isStatement(block: Block): boolean {
  return block.kind !== 'table' && indentOf(block) === 0;
}
