import { inTheWay } from '../../answers/left-out.ts';
import type { OffenceAnswer } from '../../answers/offence-answer.ts';
import type { Measure } from '../../law/provision.ts';
import type { Outcome } from '../../penalty/evaluate.ts';
import { type Facts, openPart } from '../../penalty/facts.ts';
import type { SourceList } from '../citations-list.ts';
import { conditionPhrase } from '../condition-phrase.ts';
import type { Block, ListItem } from '../document.ts';
import type { Labels } from '../labels.ts';
import { principalPhrase, shortPrincipal, termPhrase } from '../phrases.ts';
import { ladderWords } from '../words/ladder.ts';
import { ladderTable, settlingHint } from './ladder.ts';
import { resultFields } from './result-fields.ts';
import { why } from './why.ts';
import { wouldChangeBlocks } from './would-change.ts';

/** Everything said of one offence: penalty, reasons, what would change it, what comes with it. */
export function offenceBlocks(
  answer: OffenceAnswer,
  facts: Facts,
  labels: Labels,
  sources: SourceList,
): Block[] {
  const blocks: Block[] = [...verdict(answer, facts, labels)];
  if (answer.ladder.length > 0)
    blocks.push(...ladderTable(answer, labels, sources), {
      kind: 'paragraph',
      text: settlingHint([answer], labels),
      indent: 1,
    });
  else blocks.push(...why(answer, labels, sources));
  blocks.push(
    ...weighed(answer, labels, sources),
    ...wouldChangeBlocks(answer, labels, sources),
    ...accessory(answer, facts, labels, sources),
  );
  return blocks;
}

function verdict(answer: OffenceAnswer, facts: Facts, labels: Labels): Block[] {
  const { words } = labels;
  if (answer.result)
    return [
      { kind: 'fields', rows: resultFields(answer.result, facts, labels) },
      ...attemptNote(answer, labels),
      ...ageNote(answer, labels),
    ];
  const statement = (text: string): Block => ({ kind: 'paragraph', text, tone: 'strong' });
  const [missing] = answer.missing;
  if (missing === 'victim-age') return [statement(words.ageDecides)];
  if (missing === 'grade') return [statement(tooLow(answer, facts, labels))];
  if (missing === 'combination')
    return [statement(words.combinationOpen), ...conflict(answer.outcome, labels)];
  if (missing === 'circumstance')
    return [
      statement(words.circumstanceDecides),
      ...(answer.ladder.length > 0 ? [] : settlingNote(answer, labels)),
    ];
  if (missing === 'attempt-step')
    return [
      statement(answer.attempt?.kind === 'rule-not-held' ? words.attemptUnread : words.attemptStep),
      ...completed(answer.outcome, labels),
    ];
  if (answer.attempt?.kind === 'not-punishable')
    return [statement(words.attemptNot), ...completed(answer.outcome, labels)];
  if (answer.outcome.kind === 'exempt') return [statement(words.exempt)];
  return [
    statement(
      answer.outcome.kind === 'none' && answer.outcome.lacks.length > 0 ? words.denied : words.noOffence,
    ),
  ];
}

/** Which norm of those left out stands in the way, and the penalty that it would give; else it is the article itself. */
function tooLow({ omitted, outcome }: OffenceAnswer, facts: Facts, labels: Labels): string {
  const norms = inTheWay(omitted, outcome, facts);
  const named = [...new Set(norms.map(({ at }) => at))].map((at) => {
    const penalties = norms.flatMap((norm) => (norm.at === at ? (norm.penalty?.principal ?? []) : []));
    const [only, ...others] = new Set(penalties.map((each) => shortPrincipal(each, labels.language)));
    return others.length === 0 && only ? `${labels.short(at)} (${only})` : labels.short(at);
  });
  return named.length > 0
    ? ladderWords(labels.language).normTooLow(named.join(', '))
    : labels.words.gradeTooLow;
}

function settlingNote(answer: OffenceAnswer, labels: Labels): Block[] {
  const text = settlingHint([answer], labels);
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

function attemptNote(answer: OffenceAnswer, labels: Labels): Block[] {
  return isSameForAttempt(answer) ? [{ kind: 'paragraph', text: labels.words.attemptSame }] : [];
}

function ageNote({ sameAtEveryAge }: OffenceAnswer, { language }: Labels): Block[] {
  return sameAtEveryAge ? [{ kind: 'paragraph', text: ladderWords(language).sameAtEveryAge }] : [];
}

/** Whether an attempt carries the penalty of the completed offence. */
export function isSameForAttempt({ attempt }: OffenceAnswer): boolean {
  return attempt?.kind === 'own-rule' && attempt.rule.norm.penalty === undefined;
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

/** What the judge weighs within the range. */
function weighed({ factors }: OffenceAnswer, labels: Labels, sources: SourceList): Block[] {
  const items = factors.map(
    ({ norm, source }): ListItem => ({
      text: `${labels.text(norm.label)} (${labels.short(norm.at)}) ${sources.mark(source)}`,
    }),
  );
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: labels.words.factors },
        { kind: 'list', items },
      ];
}

function accessory(answer: OffenceAnswer, facts: Facts, labels: Labels, sources: SourceList): Block[] {
  const { words } = labels;
  const items = answer.measures.map(({ measure: { norm, source } }): ListItem => {
    const said = [
      labels.text(norm.label),
      norm.duration && termPhrase(norm.duration, labels.language),
      openCondition(norm, facts, labels),
    ];
    return {
      mark: norm.obligation === 'must' ? words.must : words.may,
      text: `${said.filter(Boolean).join(', ')} (${labels.short(norm.at)}) ${sources.mark(source)}`,
    };
  });
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: words.accessory },
        { kind: 'list', items },
      ];
}

/**
 * `als: inrichting van een derde`, where the facts don't say whether the measure's condition is met; nothing where
 * its label says so in the same words.
 */
function openCondition({ label, when }: Measure, facts: Facts, labels: Labels): string {
  const open = when === undefined ? null : openPart(when, facts);
  if (open === null) return '';
  const said = conditionPhrase(open, labels);
  return labels.text(label).includes(said) ? '' : labels.words.ifTrue(said);
}
