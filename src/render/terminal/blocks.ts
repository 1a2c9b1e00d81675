import type { Block, Heading, List, Notes, Table } from '../document.ts';
import { fields } from './fields.ts';
import { pack } from './pack.ts';
import { parallel } from './parallel.ts';
import { hanging } from './side-by-side.ts';
import { type Strip, widest } from './strip.ts';
import { textOf } from './text.ts';
import { wrap } from './wrap.ts';

/** Lines of running text longer than this are hard to read, however wide the screen. */
const MEASURE = 120;

/** The lines of one block, before its indent. */
export function linesOf(block: Exclude<Block, Table>, room: number): Strip[] {
  const measure = Math.min(room, MEASURE);
  switch (block.kind) {
    case 'heading':
      return heading(block, measure);
    case 'paragraph':
      return wrap(textOf(block.text, block.tone), measure);
    case 'fields':
      return fields(block, measure);
    case 'list':
      return list(block, measure);
    case 'notes':
      return notes(block, measure);
    case 'parallel':
      return parallel(block, room);
  }
}

function heading({ text, aside }: Heading, room: number): Strip[] {
  const head = textOf(text, 'strong');
  if (aside === undefined) return wrap(head, room);
  return hanging({ head, headWidth: head.width, gap: 2, body: textOf(aside) }, room);
}

function list({ items }: List, room: number): Strip[] {
  const heads = items.map((item) => textOf(item.mark ?? '-'));
  const headWidth = widest(heads);
  const gap = headWidth > 1 ? 2 : 1;
  return heads.flatMap((head, at) => {
    const body = textOf(items[at]?.text ?? '');
    return hanging({ head, headWidth, gap, body }, room);
  });
}

function notes({ items }: Notes, room: number): Strip[] {
  const lines = items.map((item) => {
    const head = textOf(item.mark);
    return hanging({ head, headWidth: head.width, gap: 1, body: textOf(item.text) }, room);
  });
  return pack(lines, room);
}
