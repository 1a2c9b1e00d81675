import type { LimitationAnswer, LimitationQuestion, OffenceLimitation } from '../../answers/limitation.ts';
import type { Possibility } from '../../answers/limitation-possibilities.ts';
import { normsOf, type SpannedStep } from '../../answers/limitation-ways.ts';
import { excludedPhrases } from '../excluded.ts';
import type { Labels } from '../labels.ts';
import { conditionPhrase, type Limitation, periodPhrase, rulePhrase } from '../screens/limitation.ts';
import { prosecutionWords } from '../words/prosecution.ts';
import { changeJson } from './change.ts';
import { type Because, type Envelope, envelope } from './envelope.ts';
import { provisionJson, withoutOffenceJson } from './located.ts';
import { factsJson } from './penalty.ts';

/** The document of `limitation --json`. */
export function limitationJson(
  answer: LimitationAnswer,
  question: LimitationQuestion,
  warnings: readonly string[],
  labels: Labels,
): Envelope {
  const query = { citation: question.about, facts: factsJson(question.facts), born: question.born };
  const { at } = question;
  if (answer.kind === 'limitation-not-held')
    return envelope('limitation', 'not-held', at, query, { result: 'undetermined' }, [], warnings);
  if (answer.kind !== 'limitation') {
    const { status, body, told } = withoutOffenceJson(answer, labels);
    return envelope('limitation', status, at, query, body, [], [...told, ...warnings]);
  }
  const [only] = answer.offences;
  const determined = answer.offences.every(isDetermined);
  const body =
    only !== undefined && answer.offences.length === 1
      ? offenceJson(only, answer, labels)
      : { offences: answer.offences.map((each) => offenceJson(each, answer, labels)) };
  const because = answer.offences.flatMap(({ possibilities }) =>
    possibilities.flatMap(({ steps }) => steps.flatMap((step) => stepBecause(step, labels))),
  );
  return envelope('limitation', determined ? 'determined' : 'undetermined', at, query, body, because, [
    ...excludedPhrases(answer.answer, question.facts, labels),
    ...warnings,
  ]);
}

function isDetermined({ possibilities, result }: OffenceLimitation): boolean {
  return possibilities.length <= 1 && result !== 'undetermined';
}

function offenceJson(each: OffenceLimitation, { interruptible, notHeldFrom }: Limitation, labels: Labels) {
  const words = prosecutionWords(labels.language);
  const { offence, result, possibilities, missing, changes } = each;
  const [first] = possibilities;
  const one = possibilities.length === 1 && first ? first : null;
  const { own } = offence;
  return {
    offence: offence.offence.id,
    label: labels.text(offence.offence.label),
    provision: provisionJson(own.article, own.version, labels),
    punishable: result !== null,
    result,
    ...(one ? daysJson(one) : { lastDay: null, lastDays: null, starts: null, startDays: null }),
    steps: (one?.steps ?? []).map((step) => stepJson(step, labels)),
    possibilities: possibilities.map((possibility) => possibilityJson(possibility, labels)),
    missing,
    wouldChange: changes.map(({ change, possibilities: other }) => ({
      ...changeJson(change, labels),
      possibilities: other.map((possibility) => possibilityJson(possibility, labels)),
    })),
    proviso: interruptible ? words.proviso : words.laterProviso,
    notHeldFrom,
  };
}

/** A day where it is certain, both ends where it is not. */
function daysJson({ lastDay, starts }: Pick<Possibility, 'lastDay' | 'starts'>) {
  return {
    lastDay: lastDay && lastDay.earliest === lastDay.latest ? lastDay.latest : null,
    lastDays: lastDay,
    starts: starts && starts.earliest === starts.latest ? starts.latest : null,
    startDays: starts,
  };
}

function possibilityJson(possibility: Possibility, labels: Labels) {
  const { ages, circumstances, mitigated, unsettled, result, steps } = possibility;
  return {
    if: conditionPhrase(possibility, prosecutionWords(labels.language), labels) || null,
    victimAge: ages,
    circumstances: circumstances.present,
    absent: circumstances.absent,
    mitigated,
    unsettled: unsettled?.holds ?? null,
    unsettledAbout: unsettled?.about ?? null,
    result,
    ...daysJson(possibility),
    steps: steps.map((step) => stepJson(step, labels)),
  };
}

function stepJson(step: SpannedStep, labels: Labels) {
  const norm = step.never ?? step.period?.norm ?? null;
  return {
    from: step.on,
    act: norm?.by.version.act ?? null,
    rule: ruleText(step, labels),
    provision: norm?.norm.at ?? null,
    period: step.period?.term ?? null,
    startsAt: step.never ? null : step.start ? 'majority' : 'facts',
    ...daysJson(step),
    source: norm?.source.id ?? null,
    grade: norm?.source.grade ?? null,
  };
}

function ruleText(step: SpannedStep, labels: Labels): string {
  const words = prosecutionWords(labels.language);
  return `${periodPhrase(step, words, labels)}: ${rulePhrase(normsOf(step), labels)}`;
}

function stepBecause(step: SpannedStep, labels: Labels): Because[] {
  return normsOf(step).map(({ norm, source }) => ({
    step: 'limitation',
    says: `${step.on}: ${ruleText(step, labels)}`,
    provision: norm.at,
    holds: true,
    source: source.id,
    grade: source.grade,
  }));
}
