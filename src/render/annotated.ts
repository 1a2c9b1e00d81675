import type { CitedHere, Segment } from '../answers/cited.ts';
import type { Stretch } from '../citation/masks/mask.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { workOf } from '../law/provision-id.ts';
import type { Day } from '../time/day.ts';
import type { CitedRow, CitedTable } from './cited-table.ts';
import type { Inline } from './document.ts';
import { renderHtml } from './html.ts';
import { escapeHtml, htmlText } from './html-text.ts';
import type { Labels } from './labels.ts';
import { markdownText } from './markdown-text.ts';
import { citeScreen, linesText, provisionsText, standingText } from './screens/cite.ts';
import { citeWords } from './words/cite.ts';

/** The text again, piece by piece, with its citations as links, and a table of them behind it. */
export interface Annotator {
  head(): string;
  write(segment: Segment): string;
  tail(): string;
}

export interface Annotated {
  readonly table: CitedTable;
  readonly on: Day;
  readonly knowledge: Knowledge;
  readonly labels: Labels;
}

/** What a link leads to: the page of the act where it is held, else the row of the table. */
function targetOf(cited: CitedHere, row: CitedRow, knowledge: Knowledge): string {
  const [first] = cited.provisions;
  const work = first && workOf(first);
  const url = cited.provisions.length === 1 && work ? knowledge.get('act', work)?.url : undefined;
  return url ?? `#lexkind-${row.number}`;
}

/** A page of its own around a plain text. */
export function annotatedPage(around: Annotated): Annotator {
  const { table, knowledge, labels } = around;
  const title = citeWords(labels.language).title;
  const page = renderHtml({ title, language: labels.language, blocks: [] });
  const start = page.indexOf('<main>') + '<main>\n'.length;
  return {
    head: () => `${page.slice(0, start)}<pre style="white-space: pre-wrap">`,
    write: (segment) =>
      segment.kind === 'text'
        ? escapeHtml(segment.text)
        : link(segment.cited, table.add(segment.cited), knowledge, escapeHtml(segment.text)),
    tail: () => `</pre>\n${htmlTable(around)}\n</main>\n</body>\n</html>\n`,
  };
}

/** An HTML page as it was, links put in around its words. What stands in a link already stays so. */
export function annotatedHtml(around: Annotated): Annotator {
  const { table, knowledge } = around;
  let last = '';
  return {
    head: () => '',
    write: (segment) => {
      if (segment.kind === 'text') {
        // The end of the page is kept for the table to go in front of it.
        const whole = last + segment.text;
        last = whole.slice(-END_OF_PAGE);
        return whole.slice(0, whole.length - last.length);
      }
      const row = table.add(segment.cited);
      const before = last;
      last = '';
      if (segment.cited.linkable.length === 0) return before + segment.text;
      const parts = segment.text.split(/(<!--.*?-->|<[^>]*>)/s);
      return (
        before +
        parts
          .map((part, at) =>
            at % 2 === 1 || part.trim() === '' ? part : link(segment.cited, row, knowledge, part),
          )
          .join('')
      );
    },
    tail: () => {
      const end = /<\/body\s*>[\s\S]*$|<\/html\s*>\s*$/i.exec(last)?.index ?? last.length;
      return `${last.slice(0, end)}\n${htmlTable(around)}\n${last.slice(end)}`;
    },
  };
}

const END_OF_PAGE = 1024;

function link(cited: CitedHere, row: CitedRow, knowledge: Knowledge, html: string): string {
  const title = cited.provisions.slice(0, 6).join(' ') || cited.status;
  return `<a class="lexkind-${cited.status}" href="${escapeHtml(targetOf(cited, row, knowledge))}" title="${escapeHtml(title)}">${html}</a>`;
}

/** What is held of a row, and why it is not settled where it is not. */
function statusText(row: CitedRow, { knowledge, labels, on }: Annotated): Inline {
  const standing = standingText(row, on, knowledge, labels);
  if (row.status === 'resolved') return standing;
  const { statuses } = citeWords(labels.language);
  return [statuses[row.status], ...(row.inLibrary.length > 0 ? ['; ', ...standing] : [])];
}

function htmlTable(around: Annotated): string {
  const { table, knowledge, labels, on } = around;
  const words = citeWords(labels.language);
  const { columns } = words;
  const titles = [columns.provision, columns.written, columns.lines, columns.standing];
  const rows = table.rows.map((row) => {
    const cells = [
      escapeHtml(provisionsText(row, knowledge, labels)),
      escapeHtml(row.written),
      escapeHtml(linesText(row, labels)),
      htmlText(statusText(row, around)),
    ];
    return `<tr id="lexkind-${row.number}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const end = citeScreen(table, on, knowledge, labels).blocks.slice(-2);
  const lines = end.flatMap((block) =>
    block.kind === 'paragraph' ? [`<p>${htmlText(block.text)}</p>`] : [],
  );
  return `<section id="lexkind">
<h2>${escapeHtml(words.title)}</h2>
<table>
<thead><tr>${titles.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${lines.join('\n')}
</section>`;
}

/** Markdown as it was, with links around its citations; a plain text has its signs escaped first. */
export function annotatedMarkdown(around: Annotated, isMarkdown: boolean): Annotator {
  const { table, knowledge, labels, on } = around;
  const text = isMarkdown ? (part: string) => part : escapedText;
  return {
    head: () => '',
    write: (segment) => {
      if (segment.kind === 'text') return text(segment.text);
      const row = table.add(segment.cited);
      const target = targetOf(segment.cited, row, knowledge);
      return linked(segment.text, segment.cited.linkable, (label) => `[${text(label)}](<${target}>)`, text);
    },
    tail: () => {
      const words = citeWords(labels.language);
      const { columns } = words;
      const titles = [columns.provision, columns.written, columns.lines, columns.standing];
      const rows = table.rows.map((row) => {
        const cells = [
          `<a id="lexkind-${row.number}"></a>${markdownText(provisionsText(row, knowledge, labels))}`,
          markdownText(row.written),
          linesText(row, labels),
          markdownText(statusText(row, around)),
        ];
        return `| ${cells.join(' | ')} |`;
      });
      const end = citeScreen(table, on, knowledge, labels).blocks.slice(-2);
      const lines = end.flatMap((block) =>
        block.kind === 'paragraph' ? ['', markdownText(block.text)] : [],
      );
      return [
        `\n\n## ${words.title}\n`,
        `| ${titles.join(' | ')} |`,
        '| --- | --- | --- | --- |',
        ...rows,
        ...lines,
        '',
      ].join('\n');
    },
  };
}

/** Puts links around stretches of a text. White space stays outside, and no link runs over a blank line. */
function linked(
  whole: string,
  stretches: readonly Stretch[],
  link: (label: string) => string,
  text: (part: string) => string,
): string {
  let out = '';
  let done = 0;
  for (const { start, end } of stretches) {
    const [, before = '', label = ''] = /^(\s*)(.*?)\s*$/s.exec(whole.slice(start, end)) ?? [];
    if (label === '' || /\n\s*\n/.test(label)) continue;
    const from = start + before.length;
    out += text(whole.slice(done, from)) + link(label);
    done = from + label.length;
  }
  return out + text(whole.slice(done));
}

/** An exclamation mark in front of a link would make an image of it. */
function escapedText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^([ \t]*)([#+-])(?=\s)/gm, '$1\\$2')
    .replace(/!$/, '\\!');
}
