import type { OffenceAnswer, Result } from '../../answers/offence-answer.ts';
import type { Aggravation, Exemption, Tier } from '../../law/provision.ts';
import type { Outcome, Tested } from '../../penalty/evaluate.ts';
import type { Facts } from '../../penalty/facts.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block, Field, Inline, ListItem } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import {
  bandPhrase,
  factorPhrase,
  nominalFine,
  noProductPhrase,
  payableAmount,
  principalPhrase,
  shortPrincipal,
  termPhrase,
} from '../phrases.ts';

/** Everything said of one offence: penalty, reasons, what would change it, what comes with it. */
export function offenceBlocks(
  answer: OffenceAnswer,
  facts: Facts,
  labels: Labels,
  sources: SourceList,
): Block[] {
  const blocks: Block[] = [...verdict(answer, facts, labels)];
  if (answer.ladder.length > 0) blocks.push(...ladderBlocks(answer, labels, sources));
  else blocks.push(...why(answer, labels, sources));
  blocks.push(...changes(answer, labels, sources), ...accessory(answer, labels, sources));
  return blocks;
}

function verdict(answer: OffenceAnswer, facts: Facts, labels: Labels): Block[] {
  const { words } = labels;
  if (answer.result)
    return [
      { kind: 'fields', rows: resultFields(answer.result, facts, labels) },
      ...attemptNote(answer, labels),
    ];
  const statement = (text: string): Block => ({ kind: 'paragraph', text, tone: 'strong' });
  const [missing] = answer.missing;
  if (missing === 'victim-age') return [statement(words.ageDecides)];
  if (missing === 'grade') return [statement(words.gradeTooLow)];
  if (missing === 'combination')
    return [statement(words.combinationOpen), ...conflict(answer.outcome, labels)];
  if (missing === 'circumstance') return [statement(words.circumstanceDecides)];
  if (missing === 'attempt-step') return [statement(words.attemptStep), ...completed(answer.outcome, labels)];
  if (answer.attempt?.kind === 'not-punishable')
    return [statement(words.attemptNot), ...completed(answer.outcome, labels)];
  if (answer.outcome.kind === 'exempt') return [statement(words.exempt)];
  return [
    statement(answer.outcome.kind === 'none' && answer.outcome.denied ? words.denied : words.noOffence),
  ];
}

function attemptNote({ attempt }: OffenceAnswer, labels: Labels): Block[] {
  const same = attempt?.kind === 'own-rule' && attempt.rule.norm.penalty === undefined;
  return same ? [{ kind: 'paragraph', text: labels.words.attemptSame }] : [];
}

function completed(outcome: Outcome, labels: Labels): Block[] {
  if (outcome.kind !== 'penalty') return [];
  const value = principalPhrase(outcome.applied.penalty.principal, labels.language);
  return [
    {
      kind: 'fields',
      rows: [{ label: labels.words.completed, value, note: labels.short(outcome.applied.at) }],
    },
  ];
}

function conflict(outcome: Outcome, labels: Labels): Block[] {
  if (outcome.kind !== 'conflict') return [];
  const rows = outcome.between.map(({ penalty, raisedBy, at }) => [
    raisedBy.map(({ norm }) => labels.short(norm.at)).join(', '),
    principalPhrase(penalty.principal, labels.language),
    labels.short(at),
  ]);
  return [{ kind: 'table', columns: [{}, {}, {}], rows }];
}

export function resultFields(result: Result, facts: Facts, labels: Labels): Field[] {
  const { words, language } = labels;
  const { penalty, fine } = result;
  const fields: Field[] = [
    {
      label: words.penalty,
      value: [{ text: principalPhrase(penalty.principal, language), tone: 'strong' }],
      note: labels.short(result.at),
    },
  ];
  if (penalty.cumulation === 'one-or-both') fields.push({ label: '', value: words.oneOrBoth });
  if (fine === null) return [...fields, { label: words.fine, value: words.noFine }];
  const obligation = fine.nominal.obligation === 'must' ? words.mandatory : words.optional;
  fields.push({ label: words.fine, value: `${nominalFine(penalty, language)} (${obligation})` });
  const payable = payableAmount(fine, language);
  const value: Inline =
    payable === null
      ? [{ text: noProductPhrase(fine, language), tone: 'warning' }]
      : [{ text: payable, tone: 'strong' }];
  fields.push({
    label: words.payable,
    value,
    ...(payable !== null && { note: times(result, facts, labels) }),
  });
  return fields;
}

function times({ fine }: Result, facts: Facts, labels: Labels): string {
  if (fine === null) return '';
  const perVictim =
    fine.perVictim?.norm.rule === 'yes' ? `${labels.words.timesVictims(String(fine.victims))}, ` : '';
  return (
    perVictim +
    labels.words.timesSurcharge(factorPhrase(fine, labels.language), writeDay(facts.date, labels.language))
  );
}

const MARKS = new Map<unknown, string>([
  [true, '✓'],
  [false, '·'],
  ['unknown', '?'],
]);

function why(answer: OffenceAnswer, labels: Labels, sources: SourceList): Block[] {
  const { words } = labels;
  const applied = answer.outcome.kind === 'penalty' ? answer.outcome.applied : null;
  // What is unknown stands under "what it would change"; here stands what decided.
  const decided = answer.outcome.tested.filter(
    ({ truth, kind }) => truth !== 'unknown' && (truth === true || kind === 'tier'),
  );
  const rows = decided.map((test): Inline[] => [
    MARKS.get(test.truth) ?? '',
    labels.text(test.norm.norm.label),
    labels.short(test.norm.norm.at),
    [
      effect(test, labels),
      ...(applied?.at === test.norm.norm.at ? [{ text: ' ←', tone: 'strong' as const }] : []),
    ],
    sources.mark(test.norm.source),
  ]);
  for (const reading of answer.readings)
    rows.push(['✓', labels.text(reading.label), '', '', sources.mark(reading.source)]);
  if (answer.result?.fine)
    rows.push(
      perVictimRow(answer.result, answer.own.article, labels, sources),
      ...surchargeRow(answer.result, labels, sources),
    );
  if (answer.attempt?.kind === 'own-rule')
    rows.push([
      '✓',
      words.attemptOwn,
      labels.short(answer.attempt.rule.norm.at),
      '',
      sources.mark(answer.attempt.rule.source),
    ]);
  if (rows.length === 0) return [];
  const columns = [
    {},
    { title: words.why },
    { title: words.article },
    { title: words.punishment },
    { title: words.source },
  ];
  return [{ kind: 'table', columns, rows }];
}

function effect({ norm, kind }: Tested, labels: Labels): string {
  const { words, language } = labels;
  const each: Tier | Aggravation | Exemption = norm.norm;
  if (kind === 'exemption') return words.noPenalty;
  if ('raise' in each && each.raise) return '';
  return 'penalty' in each && each.penalty ? shortPrincipal(each.penalty.principal, language) : '';
}

function perVictimRow(
  { fine, source }: Result,
  article: string,
  labels: Labels,
  sources: SourceList,
): Inline[] {
  const { words } = labels;
  const rule = fine?.perVictim;
  if (!rule) return ['·', words.perVictimNo, '', '', sources.mark(source)];
  const label = rule.norm.rule === 'yes' ? words.perVictimYes : words.perVictimOpen;
  return [
    rule.norm.rule === 'yes' ? '✓' : '?',
    label,
    labels.place(rule.norm.at, article),
    '',
    sources.mark(rule.source),
  ];
}

function surchargeRow({ fine }: Result, labels: Labels, sources: SourceList): Inline[][] {
  if (!fine?.surcharge) return [];
  const label = labels.words.surcharge(factorPhrase(fine, labels.language));
  return [['✓', label, '', '', sources.mark(fine.surcharge.source)]];
}

function ladderBlocks(answer: OffenceAnswer, labels: Labels, sources: SourceList): Block[] {
  const { words } = labels;
  const columns = [
    { title: words.victimAge },
    { title: words.punishment },
    { title: words.finePayable },
    { title: words.article },
    { title: words.source },
  ];
  const rows = answer.ladder.map((rung): Inline[] => {
    const band = bandPhrase(rung.atLeast, rung.under, labels.language);
    if (!rung.result) return [band, outcomePhrase(rung.outcome, labels), '', '', ''];
    return [
      band,
      principalPhrase(rung.result.penalty.principal, labels.language),
      amountPhrase(rung.result, labels),
      labels.short(rung.result.at),
      sources.mark(rung.result.source),
    ];
  });
  return [{ kind: 'table', columns, rows }];
}

export function outcomePhrase(outcome: Outcome, labels: Labels): string {
  if (outcome.kind === 'conflict') return labels.words.combinationOpen;
  return outcome.kind === 'exempt' ? labels.words.noPenalty : labels.words.noOffenceShort;
}

export function amountPhrase({ fine, penalty }: Result, labels: Labels): string {
  if (fine === null) return labels.words.noFine;
  return payableAmount(fine, labels.language) ?? `${nominalFine(penalty, labels.language)} *`;
}

function changes(answer: OffenceAnswer, labels: Labels, sources: SourceList): Block[] {
  if (answer.changes.length === 0) return [];
  const { words } = labels;
  const rows = answer.changes.map(({ norm, obligation, result, outcome }): Inline[] => [
    obligation === 'may' ? `+ (${words.may})` : '+',
    labels.text(norm.norm.label),
    labels.place(norm.norm.at, answer.own.article),
    result ? shortPrincipal(result.penalty.principal, labels.language) : outcomePhrase(outcome, labels),
    sources.mark(norm.source),
  ]);
  return [
    {
      kind: 'table',
      columns: [{}, { title: words.wouldChange }, {}, {}, {}],
      rows,
      continues: answer.ladder.length === 0,
    },
  ];
}

function accessory(answer: OffenceAnswer, labels: Labels, sources: SourceList): Block[] {
  const items = answer.measures.map(({ measure, truth }): ListItem => {
    const { norm } = measure;
    const term = norm.duration && termPhrase(norm.duration, labels.language);
    const text = [labels.text(norm.label), term, `(${labels.short(norm.at)})`, sources.mark(measure.source)];
    const mark = norm.obligation === 'must' ? labels.words.must : labels.words.may;
    return { mark: truth === true ? mark : `${mark}?`, text: text.filter(Boolean).join(' ') };
  });
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: labels.words.accessory },
        { kind: 'list', items },
      ];
}
