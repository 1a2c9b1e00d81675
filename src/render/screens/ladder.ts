import type { OffenceAnswer } from '../../answers/offence-answer.ts';
import type { Result } from '../../answers/offence-result.ts';
import { openedBy, type Rung, rungsOf } from '../../answers/rungs.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block, Inline } from '../document.ts';
import type { Labels } from '../labels.ts';
import { bandPhrase, principalPhrase, shortPrincipal } from '../phrases.ts';
import { ladderWords } from '../words/ladder.ts';
import { type FineCells, fineCells, punishmentCell } from './fine-cells.ts';

export function ladderTable(answer: OffenceAnswer, labels: Labels, sources: SourceList): Block[] {
  const { words } = labels;
  const rungs = rungsOf(answer);
  // Where the age is told and a circumstance decides, that sets the rows apart.
  const byCircumstance = answer.ladder.length > 0 && !rungs.some(isAged);
  const fines = fineCells(labels, sources);
  const rows = rungs.map((rung): Inline[] => [
    casePhrase(rung, labels),
    ...(rung.result
      ? resultCells(rung, rung.result, fines, labels, sources)
      : emptyCells(answer, rung, labels, sources)),
  ]);
  const columns = [
    { title: byCircumstance ? words.circumstance : words.victimAge },
    { title: words.punishment },
    { title: fines.title() },
    { title: words.article },
    { title: words.source },
  ];
  return [{ kind: 'table', columns, rows }, ...fines.notes()];
}

/** Whether the row is that of a band of ages. */
export function isAged({ atLeast, under }: Rung): boolean {
  return atLeast !== null || under !== null;
}

/** `onder 18; niet: doel is seksuele uitbuiting` */
export function casePhrase(rung: Rung, labels: Labels): string {
  const age = bandPhrase(rung.atLeast, rung.under, labels.language);
  return [age, ...circumstancePhrases(rung, labels)].filter(Boolean).join('; ') || '-';
}

export function circumstancePhrases({ circumstances: { present, absent } }: Rung, labels: Labels): string[] {
  return [
    ...present.map((id) => labels.circumstance(id)),
    ...absent.map((id) => labels.words.absent(labels.circumstance(id))),
  ];
}

/** What to add to the question so that one row remains, and that row is settled. */
export function settlingHint(answers: readonly OffenceAnswer[], { words }: Labels): string {
  const ids = new Set(
    answers.flatMap((answer) =>
      rungsOf(answer).flatMap((rung) => [
        ...rung.circumstances.present,
        ...openedBy(answer, rung).flatMap(({ assumption: { present, absent } }) => [...present, ...absent]),
      ]),
    ),
  );
  const hints = [
    answers.some(({ missing }) => missing.includes('victim-age')) && words.addAge,
    ids.size > 0 && words.addCircumstance([...ids].join(',')),
  ];
  return hints.filter(Boolean).join(' ');
}

/** `opsluiting 10-15 jaar`, or what else it comes to. */
export function changePhrase(
  { result, ...rest }: Pick<Rung, 'result' | 'outcome' | 'attempt'>,
  labels: Labels,
): string {
  return result ? shortPrincipal(result.penalty.principal, labels.language) : outcomePhrase(rest, labels);
}

/** Penalty, fine, article and sources: those of norms that raised the minimum too. */
export function resultCells(
  { outcome }: Pick<Rung, 'outcome'>,
  result: Result,
  fines: FineCells,
  labels: Labels,
  sources: SourceList,
): Inline[] {
  const raised = outcome.kind === 'penalty' ? outcome.applied.raisedBy : [];
  const refs = [result.source, ...raised.map(({ source }) => source)];
  return [
    punishmentCell(principalPhrase(result.penalty.principal, labels.language), result, labels),
    fines.payable(result),
    [result.at, ...raised.map(({ norm }) => norm.at)].map((at) => labels.short(at)).join(', '),
    [...new Set(refs.map((ref) => sources.mark(ref)))].join(' '),
  ];
}

/** Without a penalty that could be computed: the article and source of what it would rest on. */
export function emptyCells(answer: OffenceAnswer, rung: Rung, labels: Labels, sources: SourceList): Inline[] {
  const phrase = rungPhrase(answer, rung, labels);
  const opening = openedBy(answer, rung).map(({ norm }) => norm);
  const { outcome, withheld } = rung;
  const applied = outcome.kind === 'penalty' && !withheld ? [outcome.applied] : [];
  const places = [...opening.map(({ norm }) => norm.at), ...applied.map(({ at }) => at)];
  const refs = [...opening.map(({ source }) => source), ...applied.map(({ statedBy }) => statedBy.source)];
  return [
    phrase,
    '',
    [...new Set(places)].map((at) => labels.short(at)).join(', '),
    [...new Set(refs.map((ref) => sources.mark(ref)))].join(' '),
  ];
}

/** What stands in a row of the ladder that has no penalty. */
function rungPhrase(answer: OffenceAnswer, rung: Rung, labels: Labels): string {
  if (rung.withheld) return labels.words.withheld;
  if (!rung.missing.includes('circumstance')) return outcomePhrase(rung, labels);
  const phrases = openedBy(answer, rung).map((change) => changePhrase(change, labels));
  return ladderWords(labels.language).open([...new Set(phrases)].join(` ${labels.words.or} `));
}

/** What an outcome without a penalty that could be computed comes to. */
function outcomePhrase({ outcome, attempt }: Pick<Rung, 'outcome' | 'attempt'>, labels: Labels): string {
  if (outcome.kind === 'penalty' && attempt?.kind === 'crime-one-step-lower')
    return labels.words.attemptStepShort(principalPhrase(outcome.applied.penalty.principal, labels.language));
  if (attempt?.kind === 'rule-not-held') return labels.words.attemptUnread;
  if (attempt?.kind === 'not-punishable') return labels.words.attemptNotShort;
  if (outcome.kind === 'conflict') return labels.words.combinationOpen;
  return outcome.kind === 'exempt' ? labels.words.noPenalty : labels.words.noOffenceShort;
}
