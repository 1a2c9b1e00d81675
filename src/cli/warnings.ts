import type { PenaltyAnswer } from '../answers/penalty.ts';
import type { Disagreement } from '../law/source.ts';
import type { Labels } from '../render/labels.ts';
import { writeDay } from '../render/numbers.ts';
import type { Context } from './context.ts';
import type { Case } from './read-facts.ts';

/** What a careful reader must be told beside the answer. */
export function penaltyWarnings(
  answer: PenaltyAnswer,
  asked: Case,
  labels: Labels,
  context: Context,
): string[] {
  const { words } = labels;
  const warnings: string[] = [];
  if (!asked.dateGiven) warnings.push(words.noDateGiven(writeDay(asked.facts.date, labels.language)));
  if (asked.convention === 'birthday') warnings.push(words.birthday);
  if (asked.convention === 'born-leap-day') warnings.push(words.bornLeapDay);
  if (context.options.includeUnverified) warnings.push(words.included);
  if (answer.kind !== 'offences') return warnings;
  if (answer.located?.otherCode) warnings.push(words.otherCode(labels.work(answer.located.otherCode)));
  if (answer.offences.some(({ offence, outcome }) => offence.presumes && outcome.kind !== 'none'))
    warnings.push(words.presumed);
  const omitted = new Map(
    answer.offences.flatMap((each) => each.omitted.map((norm) => [norm.at, norm.source.grade] as const)),
  );
  for (const [at, grade] of omitted) warnings.push(words.omitted(labels.provision(at), words.grades[grade]));
  return [...warnings, ...disagreementWarnings(answer.disagreements, labels)];
}

export function disagreementWarnings(disagreements: readonly Disagreement[], labels: Labels): string[] {
  return disagreements.map((each) => labels.words.disagreement(labels.text(each.question), each.id));
}
