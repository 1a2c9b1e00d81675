import type { Block, Document, Field, Inline, List, Notes, Parallel, Table } from './document.ts';
import { flatten } from './flat-table.ts';
import { textOf } from './inline.ts';
import { markdownLine, markdownText } from './markdown-text.ts';
import { outlineOf } from './outline.ts';

/** The document in GitHub's Markdown. */
export function renderMarkdown(document: Document): string {
  const { titled, lower } = outlineOf(document);
  const title = titled ? [`# ${markdownText(document.title)}`] : [];
  const blocks = document.blocks.map((block, at) =>
    markdownBlock(block, lower, bulletAt(document.blocks, at)),
  );
  return `${[...title, ...blocks].filter((part) => part !== '').join('\n\n')}\n`;
}

/** Lists directly after each other would be read as one, were their bullets the same. */
function bulletAt(blocks: readonly Block[], at: number): '-' | '*' {
  const previous = blocks[at - 1];
  const isListed = previous && ['fields', 'list', 'notes'].includes(previous.kind);
  return isListed && bulletAt(blocks, at - 1) === '-' ? '*' : '-';
}

function markdownBlock(block: Block, lower: 0 | 1, bullet: '-' | '*'): string {
  switch (block.kind) {
    case 'heading': {
      const aside = block.aside === undefined ? '' : ` ${markdownText(block.aside)}`;
      return `${'#'.repeat(block.level + lower)} ${markdownText(block.text)}${aside}`;
    }
    case 'paragraph':
      return markdownLine(block.text);
    case 'fields':
      return block.rows.map((field) => `${bullet} ${markdownField(field)}`).join('\n');
    case 'table':
      return markdownTable(block);
    case 'list':
    case 'notes':
      return markdownItems(block, bullet);
    case 'parallel':
      return markdownParallel(block);
  }
}

function markdownParallel({ columns }: Parallel): string {
  const texts = columns.flatMap(({ title, paragraphs, remark }) => [
    markdownText([{ text: textOf(title), tone: 'strong' }]),
    ...paragraphs.map((paragraph) => markdownLine(paragraph)),
    ...(remark === undefined ? [] : [markdownLine(remark)]),
  ]);
  return texts.join('\n\n');
}

function markdownField({ label, value, note }: Field): string {
  const remark = note === undefined ? '' : ` (${markdownText(note)})`;
  const name = markdownText([{ text: textOf(label), tone: 'strong' }]);
  return `${name}: ${markdownText(value)}${remark}`;
}

function markdownTable(table: Table): string {
  const { titles, rows } = flatten(table);
  const rule = titles.map((_, column) => (table.columns[column]?.align === 'right' ? '---:' : '---'));
  const lines = [titles.map(markdownText), rule, ...rows.map((row) => row.map(markdownText))];
  const text = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return table.caption === undefined ? text : `${text}\n\n${markdownLine(table.caption)}`;
}

function markdownItems({ items }: List | Notes, bullet: '-' | '*'): string {
  return items.map(({ mark, text }) => `${bullet} ${markdownLine(together(mark, text))}`).join('\n');
}

function together(mark: Inline | undefined, text: Inline): Inline {
  const parts = (inline: Inline) => (typeof inline === 'string' ? [inline] : inline);
  return mark === undefined ? text : [...parts(mark), ' ', ...parts(text)];
}
