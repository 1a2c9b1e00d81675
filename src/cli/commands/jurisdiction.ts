import { jurisdiction, namedIn } from '../../answers/jurisdiction.ts';
import { jurisdictionJson } from '../../render/json/jurisdiction.ts';
import { labelsFor } from '../../render/labels.ts';
import { namedInstead } from '../../render/named-instead.ts';
import { writeDay } from '../../render/numbers.ts';
import { jurisdictionScreen } from '../../render/screens/jurisdiction.ts';
import { notCoveredScreen } from '../../render/screens/no-penalty.ts';
import { prosecutionWords } from '../../render/words/prosecution.ts';
import { caseOptions } from '../case-options.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { lookupIn } from '../lookup.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { sentenceCited, unknownPart } from '../part-warning.ts';
import type { CommandSpec } from '../program.ts';
import { type FactOptions, readOneDay } from '../read-facts.ts';
import { UsageError } from '../usage-error.ts';
import { prosecutionWarnings } from '../warnings.ts';
import { emitWithoutOffence } from '../without-offence.ts';

interface Options extends FactOptions {
  readonly at?: string;
}

export const jurisdictionCommand: CommandSpec = {
  name: 'jurisdiction',
  argument: '<citation...>',
  takesAt: false,
  define: caseOptions,
  run: async (context: Context, args: readonly string[], options: Options): Promise<ExitCode> => {
    if (options.at !== undefined) throw new UsageError((words) => words.usage.factsDay('jurisdiction'));
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    const asked = await readOneDay(knowledge, options, context.io.today, context.language);
    const { facts } = asked;
    const { includeUnverified } = context.options;
    const question = { about: args.join(' '), facts, policy: { includeUnverified } };
    const answer = await jurisdiction(knowledge, question);
    const offences = answer.kind === 'jurisdiction' ? answer.answer : null;
    const words = prosecutionWords(context.language);
    const places = answer.kind === 'no-penalty' ? namedIn(knowledge, answer.located.place, facts.date) : [];
    const located = answer.kind === 'no-penalty' ? answer.located : (offences?.located ?? null);
    const warnings = [
      ...sentenceCited(question.about, offences?.located ?? null, labels),
      ...unknownPart(knowledge, located, labels),
      ...places.map((at) => words.namedWithout(labels.provision(at))),
      ...prosecutionWarnings(offences, asked, labels, context),
    ];
    const instead =
      answer.kind === 'jurisdiction' ? namedInstead(answer.answer.located, answer.offences, labels) : [];
    const json = () => jurisdictionJson(answer, question, [...instead, ...warnings], labels);
    if (answer.kind === 'jurisdiction-not-held') {
      const text = words.jurisdictionNotHeld(writeDay(facts.date, context.language));
      await emit({ document: () => notCoveredScreen(text, labels), json }, context);
      return EXIT.notInForce;
    }
    if (answer.kind !== 'jurisdiction')
      return emitWithoutOffence(
        knowledge,
        answer,
        'jurisdiction',
        facts.date,
        warnings,
        json,
        labels,
        context,
      );
    const document = () => jurisdictionScreen(answer, facts, warnings, lookupIn(knowledge), labels);
    await emit({ document, json }, context);
    return EXIT.answered;
  },
};
