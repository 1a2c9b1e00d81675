import { type Comparison, changedRows, compare } from '../../answers/compare.ts';
import { findInstrument } from '../../answers/find-instrument.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Instrument } from '../../law/treaty.ts';
import { changedJson, compareJson, notComparedJson } from '../../render/json/treaty.ts';
import { type Labels, labelsFor } from '../../render/labels.ts';
import { changedScreen, compareScreen } from '../../render/screens/compare.ts';
import { notAdopted, statementScreen } from '../../render/screens/instrument-statement.ts';
import { treatyWords } from '../../render/words/treaty.ts';
import { type Day, previousDay } from '../../time/day.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { emitNoInstrument } from '../emit-no-instrument.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openKnowledge } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';
import { readReform } from '../read-reform.ts';
import { disagreementWarnings } from '../warnings.ts';

interface Options {
  readonly at?: string;
  readonly before?: string;
  readonly after?: string;
  readonly article?: string;
  readonly gaps?: true;
}

export const compareCommand: CommandSpec = {
  name: 'compare',
  argument: '<instrument...>',
  define: (command, say) => {
    command
      .option('--article <number>', say('article'))
      .option('--gaps', say('gaps'))
      .option('--before <day|act>', say('before'))
      .option('--after <day|act>', say('after'));
  },
  run: async (context: Context, args: readonly string[], options: Options): Promise<ExitCode> => {
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    const found = await findInstrument(knowledge, args.join(' '));
    if (found.kind !== 'found') return emitNoInstrument(found, 'compare', labels, context);
    const { instrument } = found;
    const days = daysOf(knowledge, options, context.options.at);
    const article = options.article?.replace(/^art(\.|ikel|icle)?\s*/i, '') ?? null;
    const last = await compare(knowledge, instrument, days.at(-1) ?? context.options.at, article);
    if (last.standing.stage === 'not-adopted')
      return notCompared('not-in-force', instrument, last.on, labels, context);
    if (last.rows.length === 0) return notCompared('not-held', instrument, last.on, labels, context);
    const query = { instrument: args.join(' '), article, gaps: options.gaps === true, days };
    const warnings = disagreementWarnings(last.disagreements, labels);
    const [first] = days;
    if (days.length === 2 && first !== undefined) {
      const before = await compare(knowledge, instrument, first, article);
      return emitChanged(before, last, query, warnings, labels, context);
    }
    await emit(
      {
        document: () => compareScreen(last, options.gaps === true, warnings, labels),
        json: () => compareJson(last, query, options.gaps === true, warnings, labels),
      },
      context,
    );
    return EXIT.answered;
  },
};

async function emitChanged(
  before: Comparison,
  after: Comparison,
  query: object,
  warnings: readonly string[],
  labels: Labels,
  context: Context,
): Promise<ExitCode> {
  const changed = changedRows(before, after);
  await emit(
    {
      document: () => changedScreen(before, after, changed, warnings, labels),
      json: () => changedJson(before, after, changed, query, warnings, labels),
    },
    context,
  );
  return EXIT.answered;
}

/**
 * One day, or two where a reform is named: its eve and its day; --at takes the place of the one that was not
 * named. Two reforms: the eve of the first and the day of the second.
 */
function daysOf(knowledge: Knowledge, { before, after, at }: Options, on: Day): readonly Day[] {
  const read = (text: string | undefined) => (text === undefined ? null : readReform(knowledge, text));
  const [opens, closes] = [read(before), read(after)];
  const reform = opens ?? closes;
  if (reform === null) return [on];
  const first = opens ? previousDay(opens) : at === undefined ? previousDay(reform) : on;
  const second = closes ?? (at === undefined ? reform : on);
  return first <= second ? [first, second] : [second, first];
}

/** The instrument did not exist on that day, or nothing is held of what it asks. */
async function notCompared(
  status: 'not-in-force' | 'not-held',
  instrument: Instrument,
  on: Day,
  labels: Labels,
  context: Context,
): Promise<ExitCode> {
  const said =
    status === 'not-in-force'
      ? notAdopted(instrument, on, labels)
      : treatyWords(labels.language).noObligations(labels.text(instrument.abbreviation));
  await emit(
    {
      document: () => statementScreen(instrument, said, labels),
      json: () => notComparedJson(status, instrument, on, labels),
    },
    context,
  );
  return EXIT.notInForce;
}
