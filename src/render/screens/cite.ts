import type { InLibrary } from '../../answers/cited.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { articleOf } from '../../law/provision-id.ts';
import type { Day } from '../../time/day.ts';
import { citedLabel } from '../cited-label.ts';
import { type CitedRow, type CitedTable, MOST_LINES } from '../cited-table.ts';
import type { Block, Document, Span } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay, writeNumber } from '../numbers.ts';
import { citeWords } from '../words/cite.ts';
import { textsWords } from '../words/texts.ts';

const GROUPS = ['resolved', 'library', 'unknown-provision', 'unknown-work', 'ambiguous'] as const;

/** What is in the user's library alone stands apart from what is encoded. */
function groupOf({ status, inLibrary }: CitedRow): (typeof GROUPS)[number] {
  return status === 'resolved' && inLibrary.length > 0 ? 'library' : status;
}

/** What a text cites, by whether it is held; each row once, with the lines on which it stands. */
export function citeScreen(
  table: CitedTable,
  on: Day,
  knowledge: Knowledge,
  labels: Labels,
  warnings: readonly string[] = [],
): Document {
  const { language } = labels;
  const words = citeWords(language);
  const blocks = GROUPS.flatMap((group): Block[] => {
    const rows = table.rows.filter((row) => groupOf(row) === group);
    if (rows.length === 0) return [];
    const { columns } = words;
    const standing = group === 'resolved' && { title: columns.standing };
    const last = rows.some(({ inLibrary }) => inLibrary.length > 0) ? { title: columns.library } : standing;
    return [
      { kind: 'heading', level: 2, text: words.groups[group] },
      {
        kind: 'table',
        columns: [
          { title: columns.provision },
          { title: columns.written },
          { title: columns.lines },
          ...(last ? [last] : []),
        ],
        rows: rows.map((row) => [
          provisionsText(row, knowledge, labels),
          row.written,
          linesText(row, labels),
          ...(last ? [standingText(row, on, knowledge, labels)] : []),
        ]),
      },
    ];
  });
  const readOn = words.readOn(writeNumber(table.count, language), table.count === 1, writeDay(on, language));
  const none: Block = { kind: 'paragraph', text: words.none };
  return {
    title: words.title,
    language,
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      ...(blocks.length > 0 ? blocks : [none]),
      {
        kind: 'paragraph',
        text: table.rows.some(({ inLibrary, notInForce }) =>
          inLibrary.some(({ provision }) => !notInForce.includes(provision)),
        )
          ? `${readOn} ${words.notChecked}`
          : readOn,
      },
      ...warnings.map((text): Block => ({ kind: 'paragraph', text, tone: 'warning' })),
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

type Parts = readonly (string | Span)[];

/** How what is held of a row stands on the day: in force or not, or in which state the library has it. */
export function standingText(row: CitedRow, on: Day, knowledge: Knowledge, labels: Labels): Parts {
  const encoded = row.status === 'resolved' ? encodedText(row, knowledge, labels) : [];
  const library = row.inLibrary.map((place) => libraryText(place, row, on, knowledge, labels)).join('; ');
  return [...encoded, ...(encoded.length > 0 && library !== '' ? ['; '] : []), library];
}

/** Empty where nothing of it but a work by itself is encoded. */
function encodedText(row: CitedRow, knowledge: Knowledge, labels: Labels): Parts {
  const { standing } = citeWords(labels.language);
  const inLibrary = new Set(row.inLibrary.map(({ provision }) => provision));
  const articles = row.provisions.filter((id) => id.includes('/art_') && !inLibrary.has(id));
  if (articles.length === 0) return [];
  const notInForce = row.notInForce.filter((id) => !inLibrary.has(id));
  if (notInForce.length === 0 && row.partsNotHeld.length > 0)
    return [{ text: standing.partsNotHeld(row.partsNotHeld.map(labels.short).join(', ')), tone: 'warning' }];
  if (notInForce.length === 0) return [standing.inForce];
  if (notInForce.length === articles.length) return [{ text: standing.notInForce, tone: 'warning' }];
  return [
    {
      text: standing.partly(notInForce.map((id) => citedLabel(id, knowledge, labels.language)).join(', ')),
      tone: 'warning',
    },
  ];
}

function libraryText(place: InLibrary, row: CitedRow, on: Day, knowledge: Knowledge, labels: Labels): string {
  const { language } = labels;
  const { wordingOf, laterWording, standing } = citeWords(language);
  const { provision, id, states } = place;
  const days = [...new Set(states.map(({ day }) => day))];
  const wordings = days.map((day) => {
    const languages = states
      .filter((state) => state.day === day)
      .map((state) => textsWords(language).languages[state.language]);
    const told = day > on ? laterWording : wordingOf;
    return told(writeDay(day, language), languages.join(', '));
  });
  const which = row.provisions.length > 1 ? `${citedLabel(provision, knowledge, language)}: ` : '';
  // Where a date was cited, the title says of which act of that day this is.
  const titled = states.find((state) => state.language === language) ?? states[0];
  const act = id === articleOf(provision) || !titled ? '' : `${titled.title}, `;
  const fallen = row.notInForce.includes(provision) ? `${standing.notInForce}, ` : '';
  return `${which}${act}${fallen}${wordings.join(', ')}`;
}
