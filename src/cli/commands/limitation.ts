import { type LimitationAnswer, type LimitationQuestion, limitation } from '../../answers/limitation.ts';
import { limitationJson } from '../../render/json/limitation.ts';
import { type Labels, labelsFor } from '../../render/labels.ts';
import { throughPhrases } from '../../render/named-instead.ts';
import { writeDay } from '../../render/numbers.ts';
import { limitationScreen } from '../../render/screens/limitation.ts';
import { notCoveredScreen } from '../../render/screens/no-penalty.ts';
import { prosecutionWords } from '../../render/words/prosecution.ts';
import { previousDay } from '../../time/day.ts';
import { caseOptions } from '../case-options.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { sentenceCited, unknownPart } from '../part-warning.ts';
import type { CommandSpec } from '../program.ts';
import { type Case, type FactOptions, readOneDay } from '../read-facts.ts';
import { UsageError } from '../usage-error.ts';
import { prosecutionWarnings } from '../warnings.ts';
import { emitWithoutOffence } from '../without-offence.ts';

export const limitationCommand: CommandSpec = {
  name: 'limitation',
  argument: '<citation...>',
  define: caseOptions,
  run: async (context: Context, args: readonly string[], options: FactOptions): Promise<ExitCode> => {
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    const asked = await readOneDay(knowledge, options, context.io.today, context.language);
    const { at, includeUnverified } = context.options;
    const { facts, born } = asked;
    if (at < facts.date)
      throw new UsageError(({ usage }) =>
        usage.askedBefore(writeDay(at, context.language), writeDay(facts.date, context.language)),
      );
    const question = { about: args.join(' '), facts, born, policy: { includeUnverified }, at };
    const answer = await limitation(knowledge, question);
    const cited = answer.kind === 'limitation' ? answer.answer.located : null;
    const located = answer.kind === 'no-penalty' ? answer.located : cited;
    const warnings = [
      ...sentenceCited(question.about, cited, labels),
      ...unknownPart(knowledge, located, labels),
      ...warningsOf(answer, question, asked, labels, context),
    ];
    const json = () => limitationJson(answer, question, warnings, labels);
    if (answer.kind === 'limitation-not-held') {
      const text = prosecutionWords(context.language).limitationNotHeld(
        writeDay(answer.on, context.language),
      );
      await emit({ document: () => notCoveredScreen(text, labels), json }, context);
      return EXIT.notInForce;
    }
    if (answer.kind !== 'limitation')
      return emitWithoutOffence(knowledge, answer, 'limitation', facts.date, warnings, json, labels, context);
    await emit({ document: () => limitationScreen(answer, facts, at, warnings, labels), json }, context);
    return EXIT.answered;
  },
};

function warningsOf(
  answer: LimitationAnswer,
  { facts }: LimitationQuestion,
  asked: Case,
  labels: Labels,
  context: Context,
): string[] {
  const words = prosecutionWords(labels.language);
  const shared = prosecutionWarnings(
    answer.kind === 'limitation' ? answer.answer : null,
    asked,
    labels,
    context,
  );
  if (answer.kind !== 'limitation') return shared;
  const until = answer.offences.some(({ result }) => result !== null) ? answer.notHeldFrom : null;
  const day = (on: typeof facts.date) => writeDay(on, labels.language);
  const through = throughPhrases(
    answer.offences.map((each) => each.through),
    labels,
  );
  return [
    ...(until ? [words.notHeldFrom(day(until), day(previousDay(until)))] : []),
    ...through,
    ...new Set([...shared, ...(restsOnLeapDay(answer, asked) ? [labels.words.bornLeapDay] : [])]),
  ];
}

/** Whether a period runs from an eighteenth birthday that the calendar of that year does not have. */
function restsOnLeapDay(
  { offences }: Extract<LimitationAnswer, { kind: 'limitation' }>,
  { born }: Case,
): boolean {
  const runsFromIt = offences.some(({ possibilities }) =>
    possibilities.some(({ steps }) => steps.some(({ start }) => start !== null)),
  );
  return born?.endsWith('-02-29') === true && runsFromIt;
}
