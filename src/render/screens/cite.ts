import type { CitationStatus } from '../../answers/cited.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Day } from '../../time/day.ts';
import { citedLabel } from '../cited-label.ts';
import { type CitedRow, type CitedTable, MOST_LINES } from '../cited-table.ts';
import type { Block, Document, Inline } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay, writeNumber } from '../numbers.ts';
import { citeWords } from '../words/cite.ts';

const GROUPS: readonly CitationStatus[] = ['resolved', 'unknown-provision', 'unknown-work', 'ambiguous'];

/** What a text cites, by whether it is held; each row once, with the lines on which it stands. */
export function citeScreen(table: CitedTable, on: Day, knowledge: Knowledge, labels: Labels): Document {
  const { language } = labels;
  const words = citeWords(language);
  const blocks = GROUPS.flatMap((status): Block[] => {
    const rows = table.rows.filter((row) => row.status === status);
    if (rows.length === 0) return [];
    const standing = status === 'resolved';
    const { columns } = words;
    return [
      { kind: 'heading', level: 2, text: words.groups[status] },
      {
        kind: 'table',
        columns: [
          { title: columns.provision },
          { title: columns.written },
          { title: columns.lines },
          ...(standing ? [{ title: columns.standing }] : []),
        ],
        rows: rows.map((row) => [
          provisionsText(row, knowledge, labels),
          row.written,
          linesText(row, labels),
          ...(standing ? [standingText(row, knowledge, labels)] : []),
        ]),
      },
    ];
  });
  const none: Block = { kind: 'paragraph', text: words.none };
  return {
    title: words.title,
    language,
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      ...(blocks.length > 0 ? blocks : [none]),
      {
        kind: 'paragraph',
        text: words.readOn(writeNumber(table.count, language), table.count === 1, writeDay(on, language)),
      },
      { kind: 'paragraph', text: labels.words.notAdvice, tone: 'muted' },
    ],
  };
}

/** Of a long list, the ends. */
const MOST_PROVISIONS = 12;

export function provisionsText(row: CitedRow, knowledge: Knowledge, labels: Labels): string {
  const { provisions } = row;
  if (provisions.length === 0) return citeWords(labels.language).unnamed;
  const shown = provisions.slice(0, MOST_PROVISIONS);
  const more = provisions.length - shown.length;
  const written = shown.map((id) => citedLabel(id, knowledge, labels.language));
  const joint = row.status === 'ambiguous' ? ` ${labels.words.or} ` : ', ';
  return [written.join(joint), ...(more > 0 ? [further(more, labels)] : [])].join(' ');
}

export function linesText({ lines, count }: CitedRow, labels: Labels): string {
  const more = count > MOST_LINES && lines.length === MOST_LINES ? count - MOST_LINES : 0;
  return [lines.join(', '), ...(more > 0 ? [further(more, labels)] : [])].join(' ');
}

function further(count: number, { language }: Labels): string {
  return citeWords(language).further(writeNumber(count, language));
}

export function standingText(row: CitedRow, knowledge: Knowledge, labels: Labels): Inline {
  const { standing } = citeWords(labels.language);
  const articles = row.provisions.filter((id) => id.includes('/art_'));
  if (articles.length === 0) return standing.work;
  if (row.notInForce.length === 0) return standing.inForce;
  if (row.notInForce.length === articles.length) return [{ text: standing.notInForce, tone: 'warning' }];
  const list = row.notInForce.map((id) => citedLabel(id, knowledge, labels.language)).join(', ');
  return [{ text: standing.partly(list), tone: 'warning' }];
}
