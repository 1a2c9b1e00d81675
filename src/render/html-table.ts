import type { Inline, Row, Table } from './document.ts';
import { cellsOf, detailOf } from './flat-table.ts';
import { escapeHtml, htmlText } from './html-text.ts';
import { textOf } from './inline.ts';

/** A table that scrolls by itself, from the keyboard too, where the page is too narrow for it. */
export function htmlTable(table: Table, pageTitle: string): string {
  const caption = table.caption === undefined ? '' : `<caption>${htmlText(table.caption)}</caption>\n`;
  const name = escapeHtml(textOf(table.caption ?? table.columns[0]?.title ?? pageTitle) || pageTitle);
  const rows = table.rows.map((row) => htmlRow(row, table)).join('\n');
  return `<div class="table" role="region" aria-label="${name}" tabindex="0">
<table>
${caption}${htmlHead(table)}<tbody>
${rows}
</tbody>
</table>
</div>`;
}

function htmlHead({ columns }: Table): string {
  if (columns.every(({ title }) => textOf(title ?? '') === '')) return '';
  const cells = columns.map(({ title, align }) => {
    const text = htmlText(title ?? '');
    return text === '' ? '<td></td>' : `<th scope="col"${classOf(align)}>${text}</th>`;
  });
  return `<thead>\n<tr>${cells.join('')}</tr>\n</thead>\n`;
}

function htmlRow(row: Row, { columns }: Table): string {
  const cells = columns.map(({ align }, index) => htmlCell(cellsOf(row)[index] ?? '', index === 0, align));
  const detail = detailOf(row);
  if (detail === undefined) return `<tr>${cells.join('')}</tr>`;
  const under = columns.length > 1 ? `<td></td><td colspan="${columns.length - 1}">` : '<td>';
  return `<tr class="detailed">${cells.join('')}</tr>\n<tr>${under}${htmlText(detail)}</td></tr>`;
}

/** The first cell names its row. */
function htmlCell(text: Inline, isFirst: boolean, align: 'left' | 'right' | undefined): string {
  const html = htmlText(text);
  return isFirst && html !== ''
    ? `<th scope="row"${classOf(align)}>${html}</th>`
    : `<td${classOf(align)}>${html}</td>`;
}

function classOf(align: 'left' | 'right' | undefined): string {
  return align === 'right' ? ' class="right"' : '';
}
