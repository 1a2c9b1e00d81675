import type { OffenceAnswer } from '../../answers/offence-answer.ts';
import type { SourceRef } from '../../law/source.ts';
import type { Tested } from '../../penalty/evaluate.ts';
import type { Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { factorPhrase, principalPhrase } from '../phrases.ts';
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
  steps.push(...outcome.tested.map((tested) => testedStep(tested, labels)));
  if (outcome.kind === 'penalty')
    for (const { norm, source } of outcome.applied.raisedBy)
      steps.push(step('raise', words.stepRaised(labels.text(norm.label)), norm.at, true, source));
  if (attempt?.kind === 'own-rule')
    steps.push(step('attempt', words.attemptOwn, attempt.rule.norm.at, true, attempt.rule.source));
  const fine = result?.fine;
  if (fine?.perVictim) {
    const { norm, source } = fine.perVictim;
    steps.push(
      step(
        'per-victim',
        norm.rule === 'yes' ? words.perVictimYes : words.perVictimOpen,
        norm.at,
        norm.rule === 'yes' ? true : 'unknown',
        source,
      ),
    );
  } else if (fine && result)
    steps.push(step('per-victim', words.perVictimNo, result.at, false, result.source));
  if (fine?.surcharge)
    steps.push(
      step(
        'surcharge',
        words.surcharge(factorPhrase(fine, labels.language)),
        null,
        fine.payable !== null,
        fine.surcharge.source,
      ),
    );
  return steps;
}

function testedStep({ kind, norm, truth }: Tested, labels: Labels): Because {
  const { label } = norm.norm;
  const penalty = 'penalty' in norm.norm ? norm.norm.penalty : undefined;
  const says = penalty
    ? `${labels.text(label)}: ${principalPhrase(penalty.principal, labels.language)}`
    : labels.text(label);
  return step(kind, says, norm.norm.at, truth, norm.source);
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
