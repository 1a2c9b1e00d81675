import { type LawChange, lawChanges } from '../../answers/law-changes.ts';
import { type PenaltyAnswer, type PenaltyQuestion, penalty } from '../../answers/penalty.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { articleOf } from '../../law/provision-id.ts';
import { changesJson, circumstancesJson } from '../../render/json/lists.ts';
import { penaltyJson } from '../../render/json/penalty.ts';
import type { Labels } from '../../render/labels.ts';
import { labelsFor } from '../../render/labels.ts';
import { writeDay } from '../../render/numbers.ts';
import { changesScreen } from '../../render/screens/changes.ts';
import { circumstancesScreen } from '../../render/screens/circumstances.ts';
import { notCoveredScreen } from '../../render/screens/no-penalty.ts';
import { penaltyScreen } from '../../render/screens/penalty.ts';
import { caseOptions } from '../case-options.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { lookupIn } from '../lookup.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { sentenceCited } from '../part-warning.ts';
import type { CommandSpec } from '../program.ts';
import { type Case, type FactOptions, readCase } from '../read-facts.ts';
import { UsageError } from '../usage-error.ts';
import { penaltyWarnings } from '../warnings.ts';
import { emitWithoutOffence } from '../without-offence.ts';

interface Options extends FactOptions {
  readonly at?: string;
  readonly listCircumstances?: true;
}

export const penaltyCommand: CommandSpec = {
  name: 'penalty',
  argument: '[citation...]',
  takesAt: false,
  define: (command, say) => {
    caseOptions(command, say)
      .option('--victims <count>', say('victims'))
      .option('--judged <day>', say('judged'))
      .option('--list-circumstances', say('list'));
  },
  run: async (context: Context, args: readonly string[], options: Options): Promise<ExitCode> => {
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    if (options.listCircumstances) return listCircumstances(knowledge, labels, context);
    if (options.at !== undefined) throw new UsageError((words) => words.usage.factsDay('penalty'));
    const asked = await readCase(knowledge, options, context.io.today, context.language);
    const about = args.length === 0 ? null : args.join(' ');
    const question: PenaltyQuestion = {
      about,
      facts: asked.facts,
      policy: { includeUnverified: context.options.includeUnverified },
      judged: asked.judged,
    };
    const answer = await penalty(knowledge, question);
    const changes = changesInside(knowledge, answer, asked);
    if (changes.length > 0) return showChanges(changes, asked, question, labels, context);
    return show(knowledge, answer, question, asked, labels, context);
  },
};

async function listCircumstances(knowledge: Knowledge, labels: Labels, context: Context): Promise<ExitCode> {
  const list = knowledge.get('circumstances') ?? [];
  await emit(
    {
      document: () => circumstancesScreen(list, labels),
      json: () => circumstancesJson(list, context.options.at, labels),
    },
    context,
  );
  return EXIT.answered;
}

/** What changes within the period of the facts, for the articles of the answer. */
function changesInside(
  knowledge: Knowledge,
  answer: PenaltyAnswer,
  { facts, last, born }: Case,
): LawChange[] {
  if (last === facts.date || answer.kind === 'not-found') return [];
  const articles =
    answer.kind === 'offences' && answer.located === null
      ? (knowledge.get('offending') ?? [])
      : answer.kind === 'offences'
        ? [...new Set(answer.offences.map(({ own }) => own.article))]
        : [articleOf(answer.kind === 'no-penalty' ? answer.located.place : answer.place)];
  return lawChanges(knowledge, articles, { born, present: facts.present }, facts.date, last);
}

async function showChanges(
  changes: LawChange[],
  asked: Case,
  question: PenaltyQuestion,
  labels: Labels,
  context: Context,
): Promise<ExitCode> {
  const period = { first: asked.facts.date, last: asked.last };
  await emit(
    {
      document: () => changesScreen(changes, period, labels),
      json: () => changesJson(changes, period, question, labels),
    },
    context,
  );
  return EXIT.ambiguous;
}

async function show(
  knowledge: Knowledge,
  answer: PenaltyAnswer,
  question: PenaltyQuestion,
  asked: Case,
  labels: Labels,
  context: Context,
): Promise<ExitCode> {
  const located = 'located' in answer ? answer.located : null;
  const warnings = [
    ...sentenceCited(question.about, located, labels),
    ...penaltyWarnings(knowledge, answer, asked, labels, context),
  ];
  const json = () => penaltyJson(answer, question, warnings, labels, asked.last);
  const { date } = question.facts;
  if (answer.kind !== 'offences')
    return emitWithoutOffence(knowledge, answer, 'penalty', date, warnings, json, labels, context);
  const from = knowledge.get('coverage')?.from;
  const uncovered = answer.located === null && from !== undefined && date < from;
  const document = () =>
    uncovered
      ? notCoveredScreen(
          labels.words.notCovered(writeDay(date, labels.language), writeDay(from, labels.language)),
          labels,
        )
      : penaltyScreen(answer, { ...asked, given: context.given }, warnings, lookupIn(knowledge), labels);
  await emit({ document, json }, context);
  return uncovered ? EXIT.notInForce : EXIT.answered;
}
