import type { Diff, DiffSide } from '../../answers/diff.ts';
import type { Change, Compared } from '../../answers/diff-changes.ts';
import type { OffenceDiff } from '../../answers/diff-offences.ts';
import type { HistoryAnswer } from '../../answers/history.ts';
import type { Reading } from '../../law/reading.ts';
import { type SourceList, sourceList } from '../citations-list.ts';
import type { Block, Document, Field } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay, writeNumber } from '../numbers.ts';
import { provisionList } from '../provision-list.ts';
import { sentence } from '../sentence.ts';
import { endSentences } from './chain.ts';
import { ageTable } from './diff-ages.ts';
import { amendmentBlocks, notComparedBlocks } from './diff-beside.ts';
import { diffTables } from './diff-tables.ts';
import { sharedChanges } from './shared-changes.ts';

type History = Extract<HistoryAnswer, { kind: 'history' }>;

/** What changed between two days: the texts compared, then the article, its offences and what touches them. */
export function diffScreen({ article }: History, diff: Diff, labels: Labels): Document {
  const { words, language } = labels;
  const sources = sourceList(labels);
  const label = capitalised(labels.provision(article.id));
  const { before, after } = diff;
  // A number that carried several texts has had several headings.
  const compared = [...before.texts, ...after.texts].find((text) => text.article === article.id)?.version;
  const named = compared ?? article.versions.filter(({ repealed }) => !repealed).at(-1);
  const title = words.diff(writeDay(before.on, language), writeDay(after.on, language));
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: label, aside: named ? labels.text(named.heading) : '' },
    { kind: 'paragraph', text: title },
    { kind: 'fields', rows: [...sideFields(before, labels), ...sideFields(after, labels)] },
    ...notes(article.id, diff, labels).map(line),
    ...changesBlocks(diff, labels, sources),
    ...(sources.refs.length > 0 ? [sources.notes()] : []),
    { kind: 'paragraph', text: words.notAdvice, tone: 'muted' },
  ];
  return { title: `${label}: ${title}`, language, blocks };
}

function line(text: string): Block {
  return { kind: 'paragraph', text };
}

/** What a reader must know of texts that are not compared. */
function notes(id: string, { before, after, otherText }: Diff, labels: Labels): string[] {
  const ends = [before, after].flatMap(({ gone, on }) => endSentences(gone, on, labels));
  const other = otherText && [
    labels.words.diffOtherText(capitalised(labels.provision(id)), writeDay(otherText, labels.language)),
  ];
  return [...new Set([...ends, ...(other ?? [])])];
}

/** The texts of one day: one with its version, several by their numbers. */
function sideFields({ on, texts, gone }: DiffSide, labels: Labels): Field[] {
  const { words, language } = labels;
  const day = writeDay(on, language);
  const list = provisionList(
    texts.map(({ article, link }) => ({ id: article, grade: link?.grade ?? null })),
    (grade) => words.weakestLink(words.grades[grade]),
    labels,
  );
  const [first, ...others] = texts;
  if (first === undefined) {
    const isUnknown = gone.some(({ state }) => state === 'not-held');
    return [{ label: day, value: isUnknown ? words.diffUnheld : words.diffNoText }];
  }
  const version = words.versionFrom(writeDay(first.version.textFrom, language));
  return [{ label: day, value: others.length > 0 ? list : `${list}, ${version}` }];
}

function changesBlocks(diff: Diff, labels: Labels, sources: SourceList): Block[] {
  const { words, language } = labels;
  if (diff.status === 'not-held') return [line(words.diffNotHeld)];
  if (diff.status === 'not-in-force') return [line(words.diffNowhere)];
  const all = [diff.article, ...diff.offences];
  const same = all.reduce((sum, { unchanged }) => sum + unchanged, 0);
  const count = writeNumber(same, language);
  const beside = [...amendmentBlocks(diff, labels), ...notComparedBlocks(diff, labels)];
  const hasAges = diff.offences.some(({ ages }) => ages.length > 0);
  const hasRows = hasAges || all.some(({ changed }) => changed.length > 0);
  if (!hasRows && beside.length === 0) return [line(words.diffNone(count))];
  const { own, shared } = sharedChanges(diff.offences);
  const section = (text: string, note: string | null, changed: readonly Compared[]): Block[] =>
    changed.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: capitalised(text) },
          ...(note === null ? [] : [{ kind: 'paragraph' as const, text: note, indent: 1 as const }]),
          ...diffTables(changed, [diff.before.on, diff.after.on], labels, sources),
        ];
  const offenceSection = (offence: OffenceDiff, changed: readonly Compared[]): Block[] => {
    const name = labels.text(offence.label);
    const told = section(name, onlyOn(offence, diff, labels), changed);
    if (offence.ages.length === 0) return told;
    const heading: Block = { kind: 'heading', level: 2, text: capitalised(name) };
    return [
      ...(told.length > 0 ? told : [heading]),
      line(words.diffAges),
      ageTable(offence, diff, labels, sources),
    ];
  };
  const names = (offences: readonly OffenceDiff[]) =>
    offences.length === diff.offences.length
      ? words.diffShared
      : offences.map(({ label }) => labels.text(label)).join('; ');
  return [
    ...section(textNames(diff, labels), null, diff.article.changed),
    ...own.flatMap(({ offence, changed }) => offenceSection(offence, changed)),
    ...shared.flatMap(({ offences, changed }) => section(names(offences), null, changed)),
    ...(same > 0 ? [line(hasRows ? words.diffSame(count, same === 1) : words.diffSameNorms(count))] : []),
    ...beside,
    ...readings(diff, labels, sources).map(line),
    ...gaps(diff, labels),
    ...(diff.rewritten ? [line(words.diffRewritten)] : []),
    ...(hasRows ? [line(words.diffLegend)] : []),
  ];
}

/** What is known to be missing from the texts of one day, and so may only seem to have come or gone. */
function gaps({ notes: list }: Diff, labels: Labels): Block[] {
  return list.map(({ article, on, text }): Block => {
    const said = `${capitalised(labels.short(article))}, ${writeDay(on, labels.language)}: ${labels.text(text)}`;
    return { kind: 'paragraph', text: said, tone: 'warning' };
  });
}

function textNames({ before, after }: Diff, labels: Labels): string {
  const names = [before, after].map(({ texts }) =>
    [...new Set(texts.map(({ article }) => labels.short(article)))].join(', '),
  );
  return [...new Set(names.filter(Boolean))].join(' → ');
}

function onlyOn({ before, after }: OffenceDiff, diff: Diff, labels: Labels): string | null {
  if (before !== null && after !== null) return null;
  return labels.words.diffOnly(writeDay(before === null ? diff.after.on : diff.before.on, labels.language));
}

/** General rules in whose sense a penalty of one day is read and that of the other isn't. */
function readings(diff: Diff, labels: Labels, sources: SourceList): string[] {
  const changes = [diff.article, ...diff.offences].flatMap(({ changed }) =>
    changed.flatMap((each) => each.changes),
  );
  const said = (side: 'before' | 'after') =>
    diff.readings.filter((reading) =>
      changes.some((change) => {
        const other = side === 'before' ? change.after : change.before;
        return governs(reading, change[side]) && !governs(reading, other);
      }),
    );
  return (['before', 'after'] as const).flatMap((side) =>
    said(side).map((reading) => {
      const text = labels.words.diffRead(
        writeDay(diff[side].on, labels.language),
        labels.text(reading.label),
      );
      return `${sentence(text)} ${sources.mark(reading.source)}`;
    }),
  );
}

/** Whether this reading is what gives these words their meaning: amounts by one, names and levels by another. */
function governs({ id, currency, levels }: Reading, value: Change['before']): boolean {
  if (value === null || !('penalty' in value) || !value.penalty.readings?.includes(id)) return false;
  return value.kind === 'fine' ? currency !== undefined || levels.length > 0 : currency === undefined;
}
