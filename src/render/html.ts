import type { Block, Document, Field, Heading, List, Notes, Parallel } from './document.ts';
import { STYLE } from './html-style.ts';
import { htmlTable } from './html-table.ts';
import { escapeHtml, htmlText } from './html-text.ts';
import { textOf } from './inline.ts';
import { outlineOf } from './outline.ts';

/** One page that needs nothing else: no script, no font, no picture, nothing fetched. */
export function renderHtml(document: Document): string {
  const { titled, lower } = outlineOf(document);
  const title = escapeHtml(textOf(document.title));
  const blocks = document.blocks.map((block) => htmlBlock(block, document.title, lower));
  const body = [...(titled ? [`<h1>${title}</h1>`] : []), ...blocks].join('\n');
  return `<!DOCTYPE html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function htmlBlock(block: Block, pageTitle: string, lower: 0 | 1): string {
  switch (block.kind) {
    case 'heading':
      return htmlHeading(block, block.level + lower);
    case 'paragraph':
      return `<p${block.tone ? ` class="${block.tone}"` : ''}>${htmlText(block.text)}</p>`;
    case 'fields':
      return `<dl>\n${block.rows.map(htmlField).join('\n')}\n</dl>`;
    case 'table':
      return htmlTable(block, pageTitle);
    case 'list':
      return htmlList(block);
    case 'notes':
      return htmlNotes(block);
    case 'parallel':
      return htmlParallel(block);
  }
}

function htmlHeading({ text, aside }: Heading, level: number): string {
  const beside = aside === undefined ? '' : ` <span class="aside">${htmlText(aside)}</span>`;
  return `<h${level}>${htmlText(text)}${beside}</h${level}>`;
}

function htmlField({ label, value, note }: Field): string {
  const remark = note === undefined ? '' : ` <span class="note">${htmlText(note)}</span>`;
  return `<div><dt>${htmlText(label)}</dt><dd>${htmlText(value)}${remark}</dd></div>`;
}

function htmlList({ items }: List): string {
  const lines = items.map(({ mark, text }) =>
    mark === undefined
      ? `<li>${htmlText(text)}</li>`
      : `<li class="marked"><span class="mark">${htmlText(mark)}</span> <span>${htmlText(text)}</span></li>`,
  );
  return `<ul>\n${lines.join('\n')}\n</ul>`;
}

function htmlNotes({ items }: Notes): string {
  const lines = items.map(
    ({ mark, text }) => `<li><span class="mark">${htmlText(mark)}</span> <span>${htmlText(text)}</span></li>`,
  );
  return `<ul class="notes">\n${lines.join('\n')}\n</ul>`;
}

/** One after the other: a page is as wide as its reader wants it. */
function htmlParallel({ columns }: Parallel): string {
  const texts = columns.map(({ title, paragraphs, remark }) => {
    const lines = paragraphs.map((paragraph) => `<p>${htmlText(paragraph)}</p>`);
    const under = remark === undefined ? [] : [`<p class="muted">${htmlText(remark)}</p>`];
    return [`<p class="strong">${htmlText(title)}</p>`, ...lines, ...under];
  });
  return texts.flat().join('\n');
}
