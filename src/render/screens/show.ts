import type { OffenceAnswer } from '../../answers/offence-answer.ts';
import type { ShowAnswer } from '../../answers/show.ts';
import type { OfficialWording } from '../../answers/wording.ts';
import type { Aggravation, Measure, ProvisionVersion } from '../../law/provision.ts';
import { isWithin, overlap } from '../../law/provision-id.ts';
import type { Day } from '../../time/day.ts';
import { type SourceList, sourceList } from '../citations-list.ts';
import type { Block, Document, Field, Inline, ListItem, Row } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeLocator } from '../locator.ts';
import { writeDay } from '../numbers.ts';
import { nominalFine, raisePhrase, shortPrincipal, termPhrase } from '../phrases.ts';
import { treatyWords } from '../words/treaty.ts';
import { footer, type Lookup, lawLines } from './footer.ts';
import { ladderTable } from './ladder.ts';
import { prosecutionBlocks } from './prosecution.ts';
import { wordingBlocks } from './wording.ts';

type Shown = Extract<ShowAnswer, { kind: 'shown' }>;

/** A provision on a day: content, penalties by the victim's age, what else governs them, where it comes from. */
export function showScreen(
  answer: Shown,
  on: Day,
  warnings: readonly string[],
  official: readonly OfficialWording[],
  lookup: Lookup,
  labels: Labels,
): Document {
  const { located } = answer;
  const { version, article, place } = located;
  const sources = sourceList(labels);
  // First, so that it is [1]: the whole page speaks of this version.
  const mark = sources.mark(version.source);
  const title = capitalised(labels.provision(place));
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: title, aside: labels.text(version.heading) },
    ...(version.summary
      ? [{ kind: 'paragraph' as const, text: `${labels.text(version.summary)} ${mark}` }]
      : []),
    { kind: 'fields', rows: fieldsOf(answer, labels) },
    ...norms(version, place, labels, sources),
    ...prosecutionBlocks(version, labels, sources),
    ...penalties(answer, labels, sources),
    ...touchedBy(answer, labels),
    ...implementedBlocks(answer, labels, sources),
    ...version.notes.map(
      (note): Block => ({ kind: 'paragraph', text: labels.text(note), tone: 'muted', indent: 1 }),
    ),
    ...wordingBlocks(official, labels.language),
    ...footer(lawLines([article], on, lookup, labels), warnings, labels, sources),
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
      value: [labels.text(act.title), version.actAt && writeLocator(version.actAt, language)]
        .filter(Boolean)
        .join(', '),
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
      value: around.map(({ id, heading }) => `${labels.short(id)} ${labels.text(heading)}`).join('; '),
    });
  fields.push({ label: words.verified, value: writeDay(version.verifiedOn, language) });
  return fields;
}

/** The obligations of treaties that it carries out, and how it was found to do so. */
function implementedBlocks(answer: Shown, labels: Labels, sources: SourceList): Block[] {
  const words = treatyWords(labels.language);
  const rows = answer.implements.map(({ obligation, verdict, source }): Inline[] => [
    labels.provision(obligation.id),
    labels.text(obligation.label),
    words.verdict[verdict],
    sources.mark(source),
  ]);
  if (rows.length === 0) return [];
  return [
    { kind: 'table', columns: [{ title: words.implementsTitle }, {}, { title: words.belgium }, {}], rows },
  ];
}

/** What the offences of this article carry, and those of others where the age alone brings this one in. */
function penalties({ offences, located }: Shown, labels: Labels, sources: SourceList): Block[] {
  const { article, place } = located;
  const isOwn = ({ own }: OffenceAnswer) => own.article === article.id;
  const meant = offences.filter(
    (answer) => isOwn(answer) || answer.ladder.some(({ result }) => result && isWithin(result.at, place)),
  );
  return meant.flatMap((answer): Block[] => {
    const text = capitalised(labels.text(answer.offence.label));
    const table = ladderTable(answer, labels, sources);
    if (!isOwn(answer))
      return [{ kind: 'heading', level: 2, text, aside: labels.short(answer.own.article) }, ...table];
    return [
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', text: labels.text(answer.offence.elements), indent: 1 },
      ...table,
      ...circumstanceRows(answer, labels, sources),
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
    const raise = 'raise' in each && each.raise ? raisePhrase(each.raise, language) : '';
    const may = 'obligation' in each && each.obligation === 'may' ? ` (${words.may})` : '';
    return [
      `+${may}`,
      labels.text(each.label),
      labels.place(each.at, answer.own.article),
      penalty || raise,
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
    list.filter(({ at }) => overlap(at, place));
  const reach = (list: readonly string[]) => list.map((id) => labels.short(id)).join(', ');
  const aggravations = here(version.aggravations).map((norm: Aggravation): Row => {
    const { penalty, raise } = norm;
    const fine = penalty?.fine && `${words.fine}: ${nominalFine(penalty, labels.language)}`;
    return {
      cells: [
        labels.short(norm.at),
        labels.text(norm.label),
        penalty
          ? shortPrincipal(penalty.principal, labels.language)
          : raisePhrase(raise ?? {}, labels.language),
        sources.mark(norm.source ?? version.source),
      ],
      detail: [`${capitalised(words.appliesTo)} ${reach(norm.for)}`, fine].filter(Boolean).join('. '),
    };
  });
  const measures = here(version.measures).map((measure: Measure): ListItem => {
    const term = measure.duration ? termPhrase(measure.duration, labels.language) : null;
    const mark = measure.obligation === 'must' ? words.must : words.may;
    const said = [labels.text(measure.label), term].filter(Boolean).join(', ');
    const place = `(${labels.short(measure.at)}, ${words.appliesTo} ${reach(measure.for)})`;
    return { mark, text: `${said} ${place} ${sources.mark(measure.source ?? version.source)}` };
  });
  const table: Block[] =
    aggravations.length > 0
      ? [
          {
            kind: 'table',
            columns: [
              { title: words.article },
              { title: words.circumstance },
              { title: words.punishment },
              { title: words.source },
            ],
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

function touchedBy({ touchedBy: list }: Shown, labels: Labels): Block[] {
  if (list.length === 0) return [];
  const items = list.map(
    ({ id, heading }): ListItem => ({
      text: `${capitalised(labels.short(id))} ${labels.text(heading)}`,
    }),
  );
  return [
    { kind: 'heading', level: 2, text: labels.words.touchedBy },
    { kind: 'list', items },
  ];
}
