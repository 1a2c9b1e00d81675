import type { Block, Heading, List, Notes, Table } from '../document.ts';
import { fields } from './fields.ts';
import { pack } from './pack.ts';
import { hanging } from './side-by-side.ts';
import type { Strip } from './strip.ts';
import { widthOf, wordsOf, wrap } from './words.ts';

/** Lines of running text longer than this are hard to read, however wide the screen. */
const MEASURE = 120;

/** The lines of one block, before its indent. */
export function linesOf(block: Exclude<Block, Table>, room: number): Strip[] {
  const measure = Math.min(room, MEASURE);
  switch (block.kind) {
    case 'heading':
      return heading(block, measure);
    case 'paragraph':
      return wrap(wordsOf(block.text, block.tone), measure);
    case 'fields':
      return fields(block, measure);
    case 'list':
      return list(block, measure);
    case 'notes':
      return notes(block, measure);
  }
}

function heading({ text, aside }: Heading, room: number): Strip[] {
  const head = wordsOf(text, 'strong');
  if (aside === undefined) return wrap(head, room);
  return hanging({ head, headWidth: widthOf(head), gap: 2, body: wordsOf(aside) }, room);
}

function list({ items }: List, room: number): Strip[] {
  const marked = items.map((item) => ({ mark: wordsOf(item.mark ?? '-'), body: wordsOf(item.text) }));
  const headWidth = Math.max(0, ...marked.map(({ mark }) => widthOf(mark)));
  const gap = headWidth > 1 ? 2 : 1;
  return marked.flatMap(({ mark, body }) => hanging({ head: mark, headWidth, gap, body }, room));
}

function notes({ items }: Notes, room: number): Strip[] {
  const lines = items.map((item) => {
    const head = wordsOf(item.mark);
    return hanging({ head, headWidth: widthOf(head), gap: 1, body: wordsOf(item.text) }, room);
  });
  return pack(lines, room);
}
