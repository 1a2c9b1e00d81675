import type { OffenceAnswer } from '../../answers/offence-answer.ts';
import type { Result } from '../../answers/offence-result.ts';
import type { SourceRef } from '../../law/source.ts';
import { type Candidate, candidatesOf, reaches, type Tested } from '../../penalty/evaluate.ts';
import type { Labels } from '../labels.ts';
import { lackPhrase } from '../lack-phrase.ts';
import { writeDay } from '../numbers.ts';
import { perVictimPhrase, principalPhrase, surchargePhrase } from '../phrases.ts';
import type { Because } from './envelope.ts';

/** The explanation: every condition that was tested, whatever came out, and every rule that was applied. */
export function because(answer: OffenceAnswer, labels: Labels): Because[] {
  const { own, outcome, result, readings, attempt } = answer;
  const { words } = labels;
  const version = words.stepVersion(
    labels.provision(own.article),
    writeDay(own.version.textFrom, labels.language),
  );
  const steps = [step('version', version, own.article, true, own.version.source)];
  for (const reading of readings)
    steps.push(step('reading', words.stepReading(labels.text(reading.label)), null, true, reading.source));
  const candidates = candidatesOf(outcome.tested);
  steps.push(...outcome.tested.map((tested) => testedStep(tested, candidates, labels)));
  for (const lack of outcome.kind === 'none' ? outcome.lacks : [])
    steps.push(step('element', lackPhrase(lack, labels), own.article, false, own.version.source));
  if (outcome.kind === 'penalty')
    for (const { norm, source } of outcome.applied.raisedBy)
      steps.push(step('raise', words.stepRaised(labels.text(norm.label)), norm.at, true, source));
  if (attempt?.kind === 'own-rule')
    steps.push(step('attempt', words.attemptOwn, attempt.rule.norm.at, true, attempt.rule.source));
  // Where the age or a circumstance decides, each fine that may be one has its own multipliers.
  const results = [result, ...answer.ladder.map((rung) => rung.result)].flatMap((each) => each ?? []);
  const fines = results.flatMap((each) => fineSteps(each, labels));
  return [...steps, ...new Map(fines.map((each) => [JSON.stringify(each), each])).values()];
}

/** Whether the fine is one per victim, and what the surcharge is. */
function fineSteps({ fine, at, source }: Result, labels: Labels): Because[] {
  const { words, language } = labels;
  if (fine === null) return [];
  const { perVictim, surcharge } = fine;
  const steps = [
    perVictim
      ? step(
          'per-victim',
          perVictimPhrase(perVictim.norm, language),
          perVictim.norm.at,
          perVictim.norm.rule === 'yes' ? true : 'unknown',
          perVictim.source,
        )
      : step('per-victim', words.perVictimNo, at, false, source),
  ];
  if (surcharge)
    steps.push(
      step('surcharge', surchargePhrase(fine, language), null, fine.possible.length > 0, surcharge.source),
    );
  return steps;
}

/** What is met, but aggravates or raises only a penalty that is not, does not hold for these facts. */
function testedStep(tested: Tested, candidates: readonly Candidate[], labels: Labels): Because {
  const { kind, norm, truth } = tested;
  const { label } = norm.norm;
  const penalty = 'penalty' in norm.norm ? norm.norm.penalty : undefined;
  const says = penalty
    ? `${labels.text(label)}: ${principalPhrase(penalty.principal, labels.language)}`
    : labels.text(label);
  return step(kind, says, norm.norm.at, truth === true ? reaches(tested, candidates) : truth, norm.source);
}

function step(
  name: string,
  says: string,
  provision: string | null,
  holds: boolean | 'unknown',
  source: SourceRef,
): Because {
  return { step: name, says, provision, holds, source: source.id, grade: source.grade };
}
