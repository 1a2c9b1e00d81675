import type { Change, Compared } from '../../answers/diff-changes.ts';
import type { Day } from '../../time/day.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block, Column, Row } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { sentence } from '../sentence.ts';
import { valuePhrase } from './diff-values.ts';

type Days = readonly [first: Day, second: Day];

/** What changed, as before and after: a group for each norm; the accessory measures in a table of their own. */
export function diffTables(
  changed: readonly Compared[],
  days: Days,
  labels: Labels,
  sources: SourceList,
): Block[] {
  const isMeasure = (each: Compared) => (each.after ?? each.before)?.kind === 'measure';
  const [measures, norms] = [changed.filter(isMeasure), changed.filter((each) => !isMeasure(each))];
  const columns = (title: string): Column[] => [
    {},
    { title },
    ...days.map((day) => ({ title: writeDay(day, labels.language) })),
    { title: labels.words.source },
  ];
  const table = (title: string, rows: readonly Row[]): Block[] =>
    rows.length === 0 ? [] : [{ kind: 'table', columns: columns(title), rows }];
  return [
    ...table(
      labels.words.change,
      norms.flatMap((each) => normRows(each, days, labels, sources)),
    ),
    ...table(
      labels.words.accessory,
      measures.map((each) => measureRow(each, days, labels, sources)),
    ),
  ];
}

/** A row for each thing that changed, under the name and the place of the norm. */
function normRows(each: Compared, days: Days, labels: Labels, sources: SourceList): Row[] {
  return each.changes.map((change, index): Row => {
    const what = labels.words.diffWhat[change.what];
    const { said, detail } = beforeAndAfter([change], days, labels);
    const cells = [each.unknown ? UNKNOWN : sign(change), what, ...said, marks(each, sources)];
    const isHeaded = index === 0 && !isOfAllTexts(each);
    return { cells, ...(detail && { detail }), ...(isHeaded && { group: groupOf(each, labels) }) };
  });
}

/** Which offences the texts of a day touch, all together: the heading above names these. */
function isOfAllTexts({ before, after }: Compared): boolean {
  const point = after ?? before;
  return point?.kind === 'article' && point.id === 'reach';
}

/** One row for a measure: all that changed in it, and under its name the place. */
function measureRow(each: Compared, days: Days, labels: Labels, sources: SourceList): Row {
  const label = (each.after ?? each.before)?.label;
  const { said, detail } = beforeAndAfter(each.changes, days, labels);
  const cells = [
    each.unknown ? UNKNOWN : sign(each),
    label ? labels.text(label) : '',
    ...said,
    marks(each, sources),
  ];
  return { cells, detail: [sentence(placesOf(each, labels)), detail].filter(Boolean).join(' ') };
}

/** Longer texts would break a narrow column into a tower of lines. */
const LONGEST_CELL = 90;

/** Two cells, or one remark under the row with the days in it. */
function beforeAndAfter(
  changes: readonly Change[],
  days: Days,
  labels: Labels,
): { said: [string, string]; detail: string } {
  const of = (side: 'before' | 'after') =>
    changes
      .map((change) => (change[side] ? valuePhrase(change[side], labels) : ''))
      .filter(Boolean)
      .join('; ');
  const said: [string, string] = [of('before'), of('after')];
  if (said.every((text) => text.length <= LONGEST_CELL)) return { said, detail: '' };
  const [before, after] = said.map((text, side) => {
    const day = writeDay(days[side === 0 ? 0 : 1], labels.language);
    return text && sentence(`${day}: ${text}`);
  });
  return { said: ['', ''], detail: [before, after].filter(Boolean).join(' ') };
}

/** Whether it stood there on the other day too, is not known. */
const UNKNOWN = '?';

function sign({ before, after }: { readonly before: unknown; readonly after: unknown }): string {
  if (before === null) return '+';
  return after === null ? '-' : '~';
}

/** `Jonger dan 16 jaar (art. 379, tweede lid → art. 417/26, eerste lid)` */
function groupOf(each: Compared, labels: Labels): string {
  const point = each.after ?? each.before;
  const place = placesOf(each, labels);
  // The heading above has named these already.
  if (point === null || point.kind === 'article' || point.kind === 'offence') return capitalised(place);
  const unnamed = point.kind === 'attempt' ? labels.words.diffAttempt : labels.words.perVictimYes;
  return `${capitalised(point.label === null ? unnamed : labels.text(point.label))} (${place})`;
}

function placesOf({ before, after }: Compared, labels: Labels): string {
  const places = [before, after].filter((each) => each !== null).map(({ at }) => labels.short(at));
  return [...new Set(places)].join(' → ');
}

function marks({ before, after }: Compared, sources: SourceList): string {
  const found = [before, after].filter((each) => each !== null).map(({ source }) => sources.mark(source));
  return [...new Set(found)].join(' ');
}
