import type { ProvisionId } from '../../law/provision-id.ts';
import type { Change } from '../../penalty/would-change.ts';
import type { SourceList } from '../citations-list.ts';
import type { Table, Row as TableRow } from '../document.ts';
import type { Labels } from '../labels.ts';

/**
 * What a circumstance that was not told would make of the answer: a row for each norm, where it stands and why. Rows of
 * one group, in words, must follow on each other.
 */
export function changeTable<Row extends Pick<Change, 'norm'>>(
  title: string,
  rows: readonly Row[],
  article: ProvisionId,
  said: (row: Row) => string,
  labels: Labels,
  sources: SourceList,
  group: (row: Row) => string = () => '',
): Table {
  const cells = rows.map((row): [group: string, cells: string[]] => [
    group(row),
    [
      '+',
      named(row, labels),
      labels.place(row.norm.norm.at, article),
      said(row),
      sources.mark(row.norm.source),
    ],
  ]);
  // Two norms of one article may say the same for two tiers.
  const distinct = [...new Map(cells.map((row) => [row.flat().join('|'), row])).values()];
  const opens = (index: number) => distinct[index]?.[0] !== (distinct[index - 1]?.[0] ?? '');
  return {
    kind: 'table',
    columns: [{}, { title }, {}, {}, {}],
    rows: distinct.map(([head, row], index): TableRow => (opens(index) ? { group: head, cells: row } : row)),
    groupTitle: labels.words.victimAge,
  };
}

/** `discriminerende drijfveer (kan)`, where the judge is free to apply it. */
function named(
  row: Pick<Change, 'norm'> & Partial<Pick<Change, 'obligation'>>,
  { text, words }: Labels,
): string {
  const label = text(row.norm.norm.label);
  return row.obligation === 'may' ? `${label} (${words.may})` : label;
}
