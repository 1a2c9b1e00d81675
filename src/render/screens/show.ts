import type { OffenceAnswer } from '../../answers/offence-answer.ts';
import type { ShowAnswer } from '../../answers/show.ts';
import type { Aggravation, Measure, ProvisionVersion } from '../../law/provision.ts';
import { isWithin } from '../../law/provision.ts';
import type { Day } from '../../time/day.ts';
import { type SourceList, sourceList } from '../citations-list.ts';
import type { Block, Document, Field, Inline, ListItem } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { bandPhrase, principalPhrase, shortPrincipal, termPhrase } from '../phrases.ts';
import { footer } from './footer.ts';
import { amountPhrase, outcomePhrase } from './offence.ts';

type Shown = Extract<ShowAnswer, { kind: 'shown' }>;

/** A provision on a day: content, penalties by the victim's age, what else governs them, where it comes from. */
export function showScreen(answer: Shown, on: Day, warnings: readonly string[], labels: Labels): Document {
  const { located } = answer;
  const { version, article, place } = located;
  const sources = sourceList(labels);
  sources.mark(version.source);
  const title = capitalised(labels.provision(place));
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: title, aside: labels.text(version.heading) },
    ...(version.summary ? [{ kind: 'paragraph' as const, text: labels.text(version.summary) }] : []),
    { kind: 'fields', rows: fieldsOf(answer, labels) },
    ...penalties(answer, labels, sources),
    ...norms(version, place, labels, sources),
    ...touchedBy(answer, labels),
    ...version.notes.map((note): Block => ({ kind: 'paragraph', text: labels.text(note), tone: 'muted' })),
    ...footer({ article, version }, on, warnings, labels, sources),
  ];
  return { title: `${title}  ${labels.text(version.heading)}`, language: labels.language, blocks };
}

function fieldsOf({ located, act, previous, next }: Shown, labels: Labels): Field[] {
  const { words, language } = labels;
  const { version } = located;
  const fields: Field[] = [];
  if (act)
    fields.push({
      label: words.act,
      value: [labels.text(act.title), version.actAt].filter(Boolean).join(', '),
    });
  if (version.changes) fields.push({ label: capitalised(words.change), value: labels.text(version.changes) });
  if (version.renumberedFrom)
    fields.push({ label: '', value: words.renumberedFrom(labels.provision(version.renumberedFrom)) });
  if (version.consent)
    fields.push({
      label: words.consent,
      value: labels.text(version.consent.text),
      note: labels.short(version.consent.at),
    });
  const around = [previous, next].filter((each) => each !== null);
  if (around.length > 0)
    fields.push({
      label: words.neighbours,
      value: around
        .map(({ id, version: other }) => `${labels.short(id)} ${labels.text(other.heading)}`)
        .join('; '),
    });
  fields.push({ label: words.state, value: words.verifiedOn(writeDay(version.verifiedOn, language)) });
  return fields;
}

function penalties({ offences }: Shown, labels: Labels, sources: SourceList): Block[] {
  if (offences.length === 0) return [];
  const { words } = labels;
  const columns = [
    { title: words.victimAge },
    { title: words.punishment },
    { title: words.finePayable },
    { title: words.article },
    { title: words.source },
  ];
  return offences.flatMap((answer): Block[] => [
    { kind: 'heading', level: 2, text: capitalised(labels.text(answer.offence.label)) },
    { kind: 'paragraph', text: labels.text(answer.offence.elements), indent: 1 },
    { kind: 'table', columns, rows: rows(answer, labels, sources) },
    ...circumstanceRows(answer, labels, sources),
  ]);
}

function rows(answer: OffenceAnswer, labels: Labels, sources: SourceList): Inline[][] {
  const rungs =
    answer.ladder.length > 0
      ? answer.ladder
      : [{ atLeast: null, under: null, outcome: answer.outcome, result: answer.result }];
  return rungs.map(({ atLeast, under, outcome, result }) => {
    const band = bandPhrase(atLeast, under, labels.language) || '-';
    if (!result) return [band, outcomePhrase(outcome, labels), '', '', ''];
    return [
      band,
      principalPhrase(result.penalty.principal, labels.language),
      amountPhrase(result, labels),
      labels.short(result.at),
      sources.mark(result.source),
    ];
  });
}

/** The tiers and aggravations that hang on a circumstance, which the table by age leaves out. */
function circumstanceRows(answer: OffenceAnswer, labels: Labels, sources: SourceList): Block[] {
  const { words, language } = labels;
  const hanging = answer.outcome.tested.filter(
    ({ kind, truth, norm }) => truth === 'unknown' && kind !== 'exemption' && !agesOnly(norm.norm.when),
  );
  const rows = hanging.map(({ norm }): Inline[] => {
    const each = norm.norm;
    const penalty = 'penalty' in each && each.penalty ? shortPrincipal(each.penalty.principal, language) : '';
    const may = 'obligation' in each && each.obligation === 'may' ? ` (${words.may})` : '';
    return [
      `+${may}`,
      labels.text(each.label),
      labels.place(each.at, answer.own.article),
      penalty,
      sources.mark(norm.source),
    ];
  });
  return rows.length === 0
    ? []
    : [{ kind: 'table', columns: [{}, { title: words.alsoBy }, {}, {}, {}], rows }];
}

function agesOnly(condition: unknown): boolean {
  return !JSON.stringify(condition ?? {}).includes('"circumstance"');
}

/** What the article itself does to other provisions. */
function norms(version: ProvisionVersion, place: string, labels: Labels, sources: SourceList): Block[] {
  const { words } = labels;
  const here = <Norm extends { at: string }>(list: readonly Norm[]) =>
    list.filter(({ at }) => isWithin(at, place) || isWithin(place, at));
  const reach = (list: readonly string[]) => list.map((id) => labels.short(id)).join(', ');
  const aggravations = here(version.aggravations).map((norm: Aggravation): Inline[] => [
    labels.short(norm.at),
    labels.text(norm.label),
    norm.penalty ? shortPrincipal(norm.penalty.principal, labels.language) : raiseText(norm, labels),
    reach(norm.for),
    sources.mark(norm.source ?? version.source),
  ]);
  const measures = here(version.measures).map((measure: Measure): ListItem => {
    const term = measure.duration ? termPhrase(measure.duration, labels.language) : null;
    const mark = measure.obligation === 'must' ? words.must : words.may;
    const text = [
      labels.text(measure.label),
      term,
      `(${labels.short(measure.at)}: ${reach(measure.for)})`,
      sources.mark(measure.source ?? version.source),
    ];
    return { mark, text: text.filter(Boolean).join(' ') };
  });
  const table: Block[] =
    aggravations.length > 0
      ? [
          {
            kind: 'table',
            columns: [{ title: words.article }, {}, { title: words.punishment }, {}, { title: words.source }],
            rows: aggravations,
          },
        ]
      : [];
  const list: Block[] =
    measures.length > 0
      ? [
          { kind: 'heading', level: 2, text: words.accessory },
          { kind: 'list', items: measures },
        ]
      : [];
  return [...table, ...list];
}

function raiseText({ raise }: Aggravation, labels: Labels): string {
  const { language } = labels;
  if (raise?.toAtLeast) return `>= ${termPhrase({ min: raise.toAtLeast }, language)}`;
  const parts = [
    raise?.imprisonment && `${labels.words.kind.imprisonment}: min. x 2`,
    raise?.reclusion &&
      `${labels.words.kind.reclusion}: min. + ${termPhrase({ min: raise.reclusion }, language)}`,
  ];
  return parts.filter(Boolean).join('; ');
}

function touchedBy({ touchedBy: list }: Shown, labels: Labels): Block[] {
  if (list.length === 0) return [];
  const items = list.map(
    ({ id, version }): ListItem => ({
      text: `${capitalised(labels.short(id))} ${labels.text(version.heading)}`,
    }),
  );
  return [
    { kind: 'heading', level: 2, text: labels.words.touchedBy },
    { kind: 'list', items },
  ];
}
