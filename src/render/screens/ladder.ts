import type { OffenceAnswer, Result } from '../../answers/offence-answer.ts';
import type { Outcome } from '../../penalty/evaluate.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block, Inline } from '../document.ts';
import type { Labels } from '../labels.ts';
import { bandPhrase, nominalFine, noProductPhrase, payableAmount, principalPhrase } from '../phrases.ts';

export type Rung = OffenceAnswer['ladder'][number];

/** The ladder by the victim's age; a single rung where the age changes nothing. */
export function rungsOf({ ladder, outcome, result }: OffenceAnswer): readonly Rung[] {
  return ladder.length > 0 ? ladder : [{ atLeast: null, under: null, outcome, result, withheld: false }];
}

export function ladderTable(answer: OffenceAnswer, labels: Labels, sources: SourceList): Block[] {
  const { words } = labels;
  const columns = [
    { title: words.victimAge },
    { title: words.punishment },
    { title: words.finePayable },
    { title: words.article },
    { title: words.source },
  ];
  const rungs = rungsOf(answer);
  const rows = rungs.map((rung): Inline[] => [
    agePhrase(rung, labels),
    ...(rung.result ? resultCells(rung.result, labels, sources) : [rungPhrase(rung, labels), '', '', '']),
  ]);
  return [{ kind: 'table', columns, rows }, ...asterisks(rungs, labels)];
}

export function agePhrase({ atLeast, under }: Rung, labels: Labels): string {
  return bandPhrase(atLeast, under, labels.language) || '-';
}

/** Penalty, fine, article and source. */
export function resultCells(result: Result, labels: Labels, sources: SourceList): Inline[] {
  return [
    principalPhrase(result.penalty.principal, labels.language),
    amountPhrase(result, labels),
    labels.short(result.at),
    sources.mark(result.source),
  ];
}

/** What stands in a row of the ladder that has no penalty. */
export function rungPhrase(rung: Pick<Rung, 'withheld' | 'outcome'>, labels: Labels): string {
  return rung.withheld ? labels.words.withheld : outcomePhrase(rung.outcome, labels);
}

export function outcomePhrase(outcome: Outcome, labels: Labels): string {
  if (outcome.kind === 'conflict') return labels.words.combinationOpen;
  return outcome.kind === 'exempt' ? labels.words.noPenalty : labels.words.noOffenceShort;
}

/** `en/of 600 tot 6.000 euro`; an amount that could not be multiplied has an asterisk. */
function amountPhrase({ fine, penalty }: Result, labels: Labels): string {
  if (fine === null) return labels.words.noFine;
  const amount = payableAmount(fine, labels.language) ?? `${nominalFine(penalty, labels.language)} *`;
  return penalty.cumulation === 'one-or-both' && penalty.principal
    ? `${labels.words.andOr} ${amount}`
    : amount;
}

/** What the asterisks in a table mean. */
export function asterisks(rungs: readonly Pick<Rung, 'result'>[], labels: Labels): Block[] {
  const reasons = rungs.flatMap(({ result }) =>
    result?.fine && result.fine.payable === null ? noProductPhrase(result.fine, labels.language) : [],
  );
  return [...new Set(reasons)].map((text) => ({ kind: 'paragraph', text: `* ${text}`, indent: 1 }));
}
