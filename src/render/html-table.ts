import type { Column, Inline, Row, Table } from './document.ts';
import { cellsOf, detailOf, groupOf } from './flat-table.ts';
import { escapeHtml, htmlText } from './html-text.ts';
import { textOf } from './inline.ts';

/** A table that scrolls by itself, from the keyboard too, where the page is too narrow for it. */
export function htmlTable(table: Table, pageTitle: string): string {
  const caption = table.caption === undefined ? '' : `<caption>${htmlText(table.caption)}</caption>\n`;
  const name = escapeHtml(
    textOf(table.caption ?? table.columns.find(isTitled)?.title ?? pageTitle) || pageTitle,
  );
  const rows = table.rows.map((row) => `${htmlGroup(row, table)}${htmlRow(row, table)}`).join('\n');
  return `<div class="table" role="region" aria-label="${name}" tabindex="0">
<table>
${caption}${htmlHead(table)}<tbody>
${rows}
</tbody>
</table>
</div>`;
}

function htmlHead({ columns }: Table): string {
  if (!columns.some(isTitled)) return '';
  const cells = columns.map(({ title, align }) => {
    const text = htmlText(title ?? '');
    return text === '' ? '<td></td>' : `<th scope="col"${classOf(align)}>${text}</th>`;
  });
  return `<thead>\n<tr>${cells.join('')}</tr>\n</thead>\n`;
}

/** Over all columns, above the rows it heads. */
function htmlGroup(row: Row, { columns }: Table): string {
  const group = groupOf(row);
  return group === undefined
    ? ''
    : `<tr class="group"><th scope="colgroup" colspan="${columns.length}">${htmlText(group)}</th></tr>\n`;
}

function htmlRow(row: Row, table: Table): string {
  const { columns } = table;
  const naming = Math.max(0, columns.findIndex(isTitled));
  const cells = columns.map(({ align }, at) => htmlCell(cellsOf(row)[at] ?? '', at === naming, align));
  const detail = detailOf(row);
  if (detail === undefined) return `<tr>${cells.join('')}</tr>`;
  const under = columns.length > 1 ? `<td></td><td colspan="${columns.length - 1}">` : '<td>';
  return `<tr class="detailed">${cells.join('')}</tr>\n<tr>${under}${htmlText(detail)}</td></tr>`;
}

function isTitled({ title }: Column): boolean {
  return title !== undefined && textOf(title) !== '';
}

/** The first titled cell names its row: those before it hold marks. */
function htmlCell(text: Inline, isName: boolean, align: 'left' | 'right' | undefined): string {
  const html = htmlText(text);
  return isName && html !== ''
    ? `<th scope="row"${classOf(align)}>${html}</th>`
    : `<td${classOf(align)}>${html}</td>`;
}

function classOf(align: 'left' | 'right' | undefined): string {
  return align === 'right' ? ' class="right"' : '';
}
