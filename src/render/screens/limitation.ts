import type { LimitationAnswer, OffenceLimitation } from '../../answers/limitation.ts';
import type { Possibility } from '../../answers/limitation-possibilities.ts';
import { normsOf, type Span, type SpannedStep } from '../../answers/limitation-ways.ts';
import type { Facts } from '../../penalty/facts.ts';
import type { Day } from '../../time/day.ts';
import { type SourceList, sourceList } from '../citations-list.ts';
import type { Block, Document, Field, Row } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay, writeShortDay, writeTerm } from '../numbers.ts';
import { bandPhrase } from '../phrases.ts';
import { type ProsecutionWords, prosecutionWords } from '../words/prosecution.ts';
import { alike } from './alike.ts';
import { aside } from './aside.ts';
import { changeTable } from './change-table.ts';
import { factsLine } from './facts-line.ts';
import { footer } from './footer.ts';
import { offenceHeading, pageTitle } from './offence-heading.ts';

export type Limitation = Extract<LimitationAnswer, { kind: 'limitation' }>;

/** Until when prosecution was or is possible, with each law that governed the case on the way. */
export function limitationScreen(
  { answer, offences, interruptible }: Limitation,
  facts: Facts,
  at: Day,
  warnings: readonly string[],
  labels: Labels,
): Document {
  const words = prosecutionWords(labels.language);
  const sources = sourceList(labels);
  const heading = offenceHeading(answer.located, answer.offences, words.limitationTitle, labels);
  const runs = offences.some(({ result }) => result !== null);
  const line = `${factsLine(facts, labels)}; ${words.askedOn(writeDay(at, labels.language))}`;
  return {
    title: pageTitle(heading),
    language: labels.language,
    blocks: [
      heading,
      { kind: 'paragraph', text: line },
      ...aside(answer, facts, labels),
      ...alike(offences, answerKey).flatMap((group) => [
        ...(offences.length > 1 ? [named(group, labels)] : []),
        ...group.slice(0, 1).flatMap((each) => offenceBlocks(each, words, labels, sources)),
      ]),
      ...footer(
        [],
        [...(runs ? [interruptible ? words.proviso : words.laterProviso] : []), ...warnings],
        labels,
        sources,
      ),
    ],
  };
}

/** Offences with the same rules and days are one answer. */
function answerKey({ result, possibilities, missing, changes: list }: OffenceLimitation): string {
  const ways = possibilities.map(({ steps, ...rest }) => [
    rest,
    steps.map((step) => [step.on, step.starts, step.lastDay, normsOf(step).map(({ norm }) => norm.at)]),
  ]);
  return JSON.stringify([result, ways, missing, list.map(({ change }) => change.norm.norm.at)]);
}

/** In columns, so that the names stay with their answer in every format. */
function named(group: readonly OffenceLimitation[], labels: Labels): Block {
  const names = group.map(({ offence }) => labels.text(offence.offence.label));
  const articles = new Set(group.map(({ offence }) => labels.short(offence.own.article)));
  const value = `${capitalised(names.join('; '))} (${[...articles].join(', ')})`;
  return { kind: 'fields', rows: [{ label: capitalised(labels.words.offence), value }] };
}

function offenceBlocks(
  each: OffenceLimitation,
  words: ProsecutionWords,
  labels: Labels,
  sources: SourceList,
): Block[] {
  if (each.result === null) return [{ kind: 'paragraph', text: words.noOffence, tone: 'strong' }];
  const several = each.possibilities.length > 1;
  return [
    ...each.possibilities.flatMap((possibility) =>
      possibilityBlocks(possibility, several, words, labels, sources),
    ),
    ...each.missing.map(
      (gap): Block => ({ kind: 'paragraph', text: missingPhrase(gap, each, words, labels), indent: 1 }),
    ),
    ...changes(each, words, labels, sources),
  ];
}

function missingPhrase(
  gap: OffenceLimitation['missing'][number],
  { possibilities }: OffenceLimitation,
  words: ProsecutionWords,
  labels: Labels,
): string {
  if (gap === 'grade') return labels.words.gradeTooLow;
  if (gap === 'attempt-step') return labels.words.attemptStep;
  if (gap !== 'circumstance') return words.missing[gap];
  const ids = possibilities.flatMap(({ circumstances: { present, absent } }) => [...present, ...absent]);
  return `${labels.words.circumstanceDecides} ${labels.words.addCircumstance([...new Set(ids)].join(','))}`;
}

/** `slachtoffer jonger dan 18, als de misdaad gecorrectionaliseerd wordt` */
export function conditionPhrase(
  { ages, circumstances, mitigated, unsettled }: Possibility,
  words: ProsecutionWords,
  labels: Labels,
): string {
  const band = bandPhrase(ages.atLeast, ages.under, labels.language);
  const parts = [
    band && words.onlyIf.age(band),
    ...circumstances.present.map((id) => words.onlyIf.present(labels.circumstance(id))),
    ...circumstances.absent.map((id) => words.onlyIf.absent(labels.circumstance(id))),
    mitigated !== null && (mitigated ? words.onlyIf.mitigated : words.onlyIf.full),
    unsettled !== null &&
      (unsettled.holds ? words.onlyIf.holds : words.onlyIf.doesNot)(labels.short(unsettled.about)),
  ];
  return parts.filter(Boolean).join(', ');
}

function possibilityBlocks(
  possibility: Possibility,
  oneOfSeveral: boolean,
  words: ProsecutionWords,
  labels: Labels,
  sources: SourceList,
): Block[] {
  const result = resultPhrase(possibility, words, labels);
  const rows: Field[] = [
    ...(oneOfSeveral ? [{ label: words.case, value: conditionPhrase(possibility, words, labels) }] : []),
    { label: words.limitation, value: [{ text: result, tone: 'strong' }] },
  ];
  const counted = countedPhrase(possibility, words, labels);
  if (counted) rows.push({ label: words.counted, value: counted });
  if (possibility.steps.length === 0) return [{ kind: 'fields', rows }];
  return [
    { kind: 'fields', rows },
    {
      kind: 'table',
      columns: [
        { title: words.since },
        { title: words.period },
        { title: words.lastDay },
        { title: labels.words.source },
      ],
      detailTitle: words.rule,
      rows: possibility.steps.map((step) => stepRow(step, words, labels, sources)),
    },
  ];
}

/** `vervolging mogelijk; laatste dag: 30 april 2033` */
function resultPhrase(
  { result, lastDay, steps }: Pick<Possibility, 'result' | 'lastDay' | 'steps'>,
  words: ProsecutionWords,
  labels: Labels,
): string {
  if (result === 'imprescriptible') {
    const since = steps.length > 1 ? steps.at(-1)?.on : undefined;
    return since ? words.neverSince(writeDay(since, labels.language)) : words.result.imprescriptible;
  }
  if (result === 'undetermined') return words.result.undetermined;
  return lastDay === null
    ? words.result.undetermined
    : words.result[result](spanPhrase(lastDay, words, labels));
}

function spanPhrase({ earliest, latest }: Span, words: ProsecutionWords, { language }: Labels): string {
  const [from, to] = [writeDay(earliest, language), writeDay(latest, language)];
  return earliest === latest ? words.single(to) : words.between(from, to);
}

function countedPhrase(possibility: Possibility, words: ProsecutionWords, labels: Labels): string | null {
  const last = possibility.steps.at(-1);
  if (last === undefined || last.never) return null;
  if (possibility.starts === null) return words.fromMajorityUnknown;
  const day = spanPhrase(possibility.starts, words, labels);
  return last.start ? words.fromMajority(day) : words.fromFacts(day);
}

function stepRow(step: SpannedStep, words: ProsecutionWords, labels: Labels, sources: SourceList): Row {
  const norms = normsOf(step);
  const { lastDay, on } = step;
  const days = lastDay && [...new Set([lastDay.earliest, lastDay.latest])].map(writeShortDay).join(' - ');
  return {
    cells: [
      writeShortDay(on),
      periodPhrase(step, words, labels),
      days ?? '-',
      [...new Set(norms.map(({ source }) => sources.mark(source)))].join(' '),
    ],
    detail: rulePhrase(norms, labels),
  };
}

/** `misdaad (art. 21, eerste lid)`; two articles that speak of the same offences stand together. */
export function rulePhrase(norms: ReturnType<typeof normsOf>, labels: Labels): string {
  const places = new Map<string, string[]>();
  for (const { norm } of norms) {
    const label = labels.text(norm.label);
    places.set(label, [...(places.get(label) ?? []), labels.short(norm.at)]);
  }
  return [...places].map(([label, at]) => `${label} (${at.join('; ')})`).join('; ');
}

/** `15 jaar`, `15 jaar vanaf 18 jaar`. */
export function periodPhrase(
  { period, start }: SpannedStep,
  words: ProsecutionWords,
  labels: Labels,
): string {
  if (period === null) return words.noPeriod;
  const term = writeTerm(period.term, labels.language);
  return start ? words.fromBirthday(term) : term;
}

function changes(
  { changes: list, offence }: OffenceLimitation,
  words: ProsecutionWords,
  labels: Labels,
  sources: SourceList,
): Block[] {
  if (list.length === 0) return [];
  const said = ({ possibilities }: { readonly possibilities: readonly Possibility[] }) =>
    possibilities
      .map((each) => {
        const condition = possibilities.length > 1 ? conditionPhrase(each, words, labels) : '';
        return [resultPhrase(each, words, labels), condition].filter(Boolean).join(', ');
      })
      .join('; ');
  const rows = list.map(({ change, possibilities }) => ({ norm: change.norm, possibilities }));
  return [changeTable(words.wouldChange, rows, offence.own.article, said, labels, sources)];
}
