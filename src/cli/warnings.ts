import type { OffenceAnswer } from '../answers/offence-answer.ts';
import type { OffencesAnswer, PenaltyAnswer } from '../answers/penalty.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Disagreement } from '../law/source.ts';
import { comparePenalties } from '../penalty/scale.ts';
import { conditionPhrase } from '../render/condition-phrase.ts';
import type { Labels } from '../render/labels.ts';
import { writeDay } from '../render/numbers.ts';
import { shortPrincipal } from '../render/phrases.ts';
import { previousDay } from '../time/day.ts';
import type { Context } from './context.ts';
import { unknownPart } from './part-warning.ts';
import type { Case } from './read-facts.ts';

/** What a careful reader must be told beside the answer. */
export function penaltyWarnings(
  knowledge: Knowledge,
  answer: PenaltyAnswer,
  asked: Case,
  labels: Labels,
  context: Context,
): string[] {
  const { words, language } = labels;
  const { date } = asked.facts;
  const lasting =
    asked.last === date ? [] : [words.unchanged(writeDay(date, language), writeDay(asked.last, language))];
  const warnings = [...askedWarnings(asked, labels, context), ...lasting];
  const part = 'located' in answer ? unknownPart(knowledge, answer.located, labels) : [];
  if (answer.kind !== 'offences') return [...warnings, ...part];
  const results = answer.offences.flatMap(({ result, ladder }) => [
    result,
    ...ladder.map((rung) => rung.result),
  ]);
  const rates = results.flatMap((result) => result?.fine?.surcharge?.note ?? []);
  const notes = new Set(rates.map((note) => labels.text(note)));
  const disagreements = disagreementWarnings(answer.disagreements, labels);
  return [
    ...warnings,
    ...part,
    ...offenceWarnings(answer, labels),
    ...idleWarnings(answer, labels),
    ...(answer.unread.length > 0
      ? [words.unread(answer.unread.map((id) => labels.short(id)).join(', '))]
      : []),
    ...notes,
    ...disagreements,
  ];
}

/** What any question about a case must be told of its day and of the victim's age. */
function askedWarnings(asked: Case, { words, language }: Labels, context: Context): string[] {
  const told = [
    !asked.dateGiven && words.noDateGiven(writeDay(asked.facts.date, language)),
    asked.convention === 'birthday' && words.birthday,
    asked.convention === 'born-leap-day' && words.bornLeapDay,
    context.options.includeUnverified && words.included,
  ];
  return told.filter((each) => typeof each === 'string');
}

/** What was supposed of the offences, and what was left out of them. */
function offenceWarnings(answer: OffencesAnswer, labels: Labels): string[] {
  const { words } = labels;
  const { located, offences } = answer;
  const isPresumed = offences.some(({ offence, outcome }) => offence.presumes && outcome.kind !== 'none');
  const later = answer.regimes.flat().flatMap((regime) => regime.answer ?? []);
  const answers = [...offences, ...later];
  const omitted = new Map(
    answers.flatMap((each) => each.omitted.map((norm) => [norm.at, norm.source.grade] as const)),
  );
  const changes = (at: ProvisionId) =>
    answers.some((each) => each.unverifiedChanges && each.omitted.some((norm) => norm.at === at));
  return [
    ...(located?.otherCode
      ? [words.otherCode(labels.work(located.article.work), labels.work(located.otherCode))]
      : []),
    ...presumedWarning(answer, labels),
    ...onlyPurpose(answer, labels),
    ...(isPresumed ? [words.presumed] : []),
    ...[...omitted].map(([at, grade]) =>
      [
        words.omitted(labels.provision(at), words.grades[grade]),
        ...(changes(at) ? [words.omittedChanges] : []),
        ...mayFollow(at, answers, labels),
      ].join(' '),
    ),
  ];
}

/** Where one text that was left out may lead to several penalties: which, the lowest first. */
function mayFollow(
  at: ProvisionId,
  answers: readonly OffenceAnswer[],
  { words, language }: Labels,
): string[] {
  const norms = answers.flatMap((each) => each.mayFollow.filter((norm) => norm.at === at));
  const penalties = norms.flatMap(({ penalty }) => penalty ?? []).sort(comparePenalties);
  const phrases = [...new Set(penalties.map(({ principal }) => shortPrincipal(principal, language)))];
  return phrases.length > 1 ? [words.mayFollow(phrases.join('; '))] : [];
}

/** What was cited is about a circumstance, which is then taken as met. */
function presumedWarning({ presumed }: OffencesAnswer, labels: Labels): string[] {
  const { circumstances, attempt, labels: names, condition, denial } = presumed;
  if (attempt) return [labels.words.presumedAttempt];
  if (circumstances.length === 0) return [];
  const said =
    names.length === 0 && condition
      ? conditionPhrase(condition, labels)
      : names.map((name) => labels.text(name)).join('; ');
  return [labels.words.presumedCircumstance(said, denial.join(','))];
}

/** Told one purpose, the others are taken as absent: said where one of them would count. */
function onlyPurpose({ presumed }: OffencesAnswer, labels: Labels): string[] {
  if (!presumed.counts) return [];
  const names = presumed.only.map((id) => labels.circumstance(id));
  return [labels.words.onlyPurpose(names.join('; '), names.length === 1)];
}

/** What was told and is not asked for in what is shown, in the law of that day. */
function idleWarnings({ idle }: OffencesAnswer, labels: Labels): string[] {
  const { words, language } = labels;
  return idle.map(({ id, since, unread, until, decides, elsewhere }) => {
    if (elsewhere !== null) {
      const [offence, at] = [labels.text(elsewhere.offence), labels.provision(elsewhere.at)];
      return words.otherOffence(labels.circumstance(id), offence, at);
    }
    const sinceThen = unread ? words.idleUnread : words.idleSince;
    const when = [
      until && words.idleUntil(writeDay(previousDay(until.on), language), labels.provision(until.at)),
      since && sinceThen(writeDay(since.on, language), labels.provision(since.at)),
    ].filter(Boolean);
    const what = `${labels.circumstance(id)}${when.length > 0 ? ` (${when.join('; ')})` : ''}`;
    return decides ? words.notAskedFor(what) : words.idle(what);
  });
}

/** The same for an answer on prosecution, which rests on the penalties: null where it names no offence. */
export function prosecutionWarnings(
  answer: OffencesAnswer | null,
  asked: Case,
  labels: Labels,
  context: Context,
): string[] {
  // A list may ask for what no penalty does: only of what is no offence is it said that it counts for nothing.
  const isNone = answer?.offences.every(({ outcome }) => outcome.kind === 'none') ?? false;
  return [
    ...(answer ? offenceWarnings(answer, labels) : []),
    ...(answer && isNone ? idleWarnings(answer, labels) : []),
    ...askedWarnings(asked, labels, context),
  ];
}

export function disagreementWarnings(disagreements: readonly Disagreement[], labels: Labels): string[] {
  return disagreements.map((each) =>
    labels.words.disagreement(labels.text(each.question), labels.text(each.prevails), each.id),
  );
}
