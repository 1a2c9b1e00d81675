import type { Block, Document, Inline, Row, Table } from '../../../src/render/document.ts';

/** The text of an inline, its white space as it is. */
export function bare(inline: Inline): string {
  const parts = typeof inline === 'string' ? [inline] : inline;
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** Every text of the blocks, in reading order. */
export function textsOf(document: Document): string[] {
  return document.blocks.flatMap(textsOfBlock).map(bare);
}

function textsOfBlock(block: Block): Inline[] {
  switch (block.kind) {
    case 'heading':
      return [block.text, block.aside ?? ''];
    case 'paragraph':
      return [block.text];
    case 'fields':
      return block.rows.flatMap((row) => [row.label, row.value, row.note ?? '']);
    case 'table':
      return textsOfTable(block);
    case 'list':
    case 'notes':
      return block.items.flatMap((item) => [item.mark ?? '', item.text]);
    case 'parallel':
      return block.columns.flatMap(({ title, paragraphs, remark }) => [title, ...paragraphs, remark ?? '']);
  }
}

function textsOfTable(table: Table): Inline[] {
  const titles = table.columns.map((column) => column.title ?? '');
  return [...titles, ...table.rows.flatMap(textsOfRow), table.caption ?? ''];
}

function textsOfRow(row: Row): readonly Inline[] {
  return 'cells' in row ? [row.group ?? '', ...row.cells, row.detail ?? ''] : row;
}

/** Whether all texts stand in the output, one after the other, white space aside. */
export function missingInOrder(output: string, texts: readonly string[]): string | null {
  const haystack = output.replace(/\s/g, '');
  let from = 0;
  for (const text of texts) {
    const needle = text.replace(/\s/g, '');
    const at = haystack.indexOf(needle, from);
    if (at < 0) return text;
    from = at + needle.length;
  }
  return null;
}
