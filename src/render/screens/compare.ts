import type { ChangedRow, ComparedRow, Comparison } from '../../answers/compare.ts';
import { isGap, verdictOf } from '../../answers/compare.ts';
import type { Verdict } from '../../law/treaty.ts';
import type { Day } from '../../time/day.ts';
import { type SourceList, sourceList } from '../citations-list.ts';
import type { Block, Document, Inline, Row, Span, Tone } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { sentence } from '../sentence.ts';
import { treatyWords } from '../words/treaty.ts';
import { floorBlocks } from './floors.ts';
import { footer } from './footer.ts';
import { stagePhrase } from './treaty.ts';
import { treatyPlace } from './treaty-place.ts';

const TONES: Readonly<Record<Verdict, Tone | undefined>> = {
  met: 'good',
  partly: 'warning',
  'not-met': 'bad',
  'not-assessed': 'muted',
};

/** Obligation by obligation: how Belgian law of one day stands to it, why, who says so, since when. */
export function compareScreen(
  comparison: Comparison,
  onlyGaps: boolean,
  warnings: readonly string[],
  labels: Labels,
): Document {
  const words = treatyWords(labels.language);
  const sources = sourceList(labels);
  const name = labels.text(comparison.instrument.abbreviation);
  const shown = onlyGaps ? comparison.rows.filter(isGap) : comparison.rows;
  const rows = shown.map((row) => comparedLine(row, labels, sources));
  const table: Block = {
    kind: 'table',
    columns: [
      { title: placeTitle(name) },
      { title: words.obligation },
      { title: words.belgium },
      { title: words.sinceColumn },
    ],
    rows,
    detailTitle: words.reason,
  };
  const title = words.comparison(name);
  return {
    title,
    language: labels.language,
    blocks: [
      { kind: 'heading', level: 1, text: title, aside: labels.text(comparison.instrument.title) },
      { kind: 'paragraph', text: words.comparedOn(writeDay(comparison.on, labels.language)) },
      ...(rows.length > 0 ? [table] : [{ kind: 'paragraph', text: words.noGaps } as const]),
      ...floorBlocks(shown, labels),
      ...summary(comparison, onlyGaps ? shown.length : null, labels),
      ...footer([], [...bindingWarnings(comparison, labels), ...warnings], labels, sources),
    ],
  };
}

/** Only what another law made different between two days, as it was and as it became. */
export function changedScreen(
  before: Comparison,
  after: Comparison,
  changed: readonly ChangedRow[],
  warnings: readonly string[],
  labels: Labels,
): Document {
  const words = treatyWords(labels.language);
  const sources = sourceList(labels);
  const name = labels.text(after.instrument.abbreviation);
  const days = [before.on, after.on].map((day) => writeDay(day, labels.language));
  const rows = changed.map((row): Row => changedLine(row, labels, sources));
  const table: Block = {
    kind: 'table',
    columns: [
      { title: placeTitle(name) },
      { title: words.obligation },
      { title: days[0] ?? '' },
      { title: days[1] ?? '' },
    ],
    rows,
    detailTitle: words.reason,
  };
  const title = words.changedTitle(name);
  const count = words.changedCount(changed.length, after.rows.length);
  return {
    title,
    language: labels.language,
    blocks: [
      { kind: 'heading', level: 1, text: title, aside: labels.text(after.instrument.title) },
      { kind: 'paragraph', text: days.join(' -> ') },
      ...(rows.length > 0 ? [table] : [{ kind: 'paragraph', text: words.nothingChanged } as const]),
      { kind: 'paragraph', text: count },
      ...footer([], [...bindingWarnings(after, labels), ...warnings], labels, sources),
    ],
  };
}

/** What was found, with its provisions, who says so and on what. */
export function assessmentText(row: ComparedRow, labels: Labels, sources: SourceList): string {
  const words = treatyWords(labels.language);
  const { assessment, obligation } = row;
  if (assessment === null) return `${words.noAssessment} ${sources.mark(obligation.source)}`;
  const { says, provisions, assessed, source, verdict } = assessment;
  const on = written(assessed.on, labels);
  const own = verdict === 'not-assessed' ? words.noted(on) : words.ours(on);
  const mark = sources.mark(source);
  const by =
    assessed.by === 'lexkind'
      ? `${sentence(own)} ${mark}`
      : assessed.by === source.id
        ? sentence(words.byIt(mark, on))
        : `${sentence(words.theirs(labels.act(assessed.by), on))} ${mark}`;
  return [
    sentence(labels.text(says)),
    provisions.length > 0 && sentence(capitalised(provisionsPhrase(provisions, labels))),
    capitalised(by),
  ]
    .filter(Boolean)
    .join(' ');
}

/** `art. 379, art. 380, § 4 Sw.`: the name of a work once for all its provisions. */
function provisionsPhrase(provisions: readonly string[], labels: Labels): string {
  const byWork = Map.groupBy(provisions, (id) => id.slice(0, id.lastIndexOf('/')));
  return [...byWork.values()]
    .map((ids) =>
      [...ids.slice(0, -1).map((id) => labels.short(id)), labels.provision(ids.at(-1) ?? '')].join('; '),
    )
    .join('; ');
}

export function verdictSpan(row: ComparedRow, labels: Labels): Span {
  const verdict = verdictOf(row);
  return { text: treatyWords(labels.language).verdict[verdict], tone: TONES[verdict] };
}

function comparedLine(row: ComparedRow, labels: Labels, sources: SourceList): Row {
  const since = row.since === null ? '' : writeDay(row.since, labels.language);
  return {
    cells: [treatyPlace(row, labels), labels.text(row.obligation.label), [verdictSpan(row, labels)], since],
    detail: assessmentText(row, labels, sources),
  };
}

function changedLine({ before, after }: ChangedRow, labels: Labels, sources: SourceList): Row {
  const words = treatyWords(labels.language);
  const row = after ?? before;
  const cell = (side: ComparedRow | null, absent: string): Inline =>
    side === null ? absent : [verdictSpan(side, labels)];
  const detail = [before, after].flatMap((side, index) =>
    side ? [`${index === 0 ? words.before : words.after}: ${assessmentText(side, labels, sources)}`] : [],
  );
  return {
    cells: [
      row ? treatyPlace(row, labels) : '',
      row ? labels.text(row.obligation.label) : '',
      cell(before, words.notInText),
      cell(after, words.goneFromText),
    ],
    detail: detail.map(capitalised).join(' '),
  };
}

/** The column holds `3(1)(b)`: a short name heads it, a long one would only widen it. */
function placeTitle(name: string): string {
  return name.length <= 9 ? name : 'art.';
}

/** A year, or a day written out. */
function written(on: string, labels: Labels): string {
  return /^\d{4}$/.test(on) ? on : writeDay(on as Day, labels.language);
}

function summary({ instrument, rows }: Comparison, shown: number | null, labels: Labels): Block[] {
  const words = treatyWords(labels.language);
  const of = (verdict: Verdict) => rows.filter((row) => verdictOf(row) === verdict).length;
  const changes = [...new Set(rows.flatMap((row) => row.changes))].sort();
  const counted = changes.map((day) =>
    words.laterChange(rows.filter((row) => row.changes.includes(day)).length, writeDay(day, labels.language)),
  );
  const lines = [
    words.count(rows.length, of('met'), of('partly'), of('not-met'), of('not-assessed')),
    shown !== null && shown > 0 && words.gapsShown(shown),
    counted.length > 0 && words.laterChanges(counted.join(', ')),
    changes[0] && words.seeChange(`lexkind compare ${instrument.id} --after ${changes[0]}`),
  ];
  return lines.filter((line) => typeof line === 'string').map((text) => ({ kind: 'paragraph', text }));
}

/** Whether the instrument bound Belgium at all that day. */
function bindingWarnings({ instrument, standing, on }: Comparison, labels: Labels): string[] {
  if (standing.stage === 'in-force') return [];
  const stage = stagePhrase(instrument, standing, labels);
  const name = labels.text(instrument.abbreviation);
  return [treatyWords(labels.language).notBinding(name, writeDay(on, labels.language), stage)];
}
