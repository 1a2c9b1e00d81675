import { timeline } from '../../answers/timeline.ts';
import { timelineJson } from '../../render/json/treaty.ts';
import { labelsFor } from '../../render/labels.ts';
import { timelineScreen } from '../../render/screens/timeline.ts';
import { timelineSvg } from '../../render/svg/timeline.ts';
import { treatyWords } from '../../render/words/treaty.ts';
import type { Context } from '../context.ts';
import { deliver, emit } from '../emit.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { emitNotFound } from '../not-found.ts';
import { openKnowledge } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';
import { readEdge } from '../read-date.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly topic?: string;
  readonly svg?: true;
}

export const timelineCommand: CommandSpec = {
  name: 'timeline',
  takesAt: false,
  define: (command, say) => {
    command
      .option('--from <day>', say('from'))
      .option('--to <day>', say('to'))
      .option('--topic <id>', say('topic'))
      .option('--svg', say('svg'));
  },
  run: async (context: Context, _args: readonly string[], options: Options): Promise<ExitCode> => {
    const { at, format } = context.options;
    if (options.svg && format !== 'text') throw new UsageError((words) => words.usage.svgAlone);
    const from = options.from ? readEdge(options.from, 'first') : null;
    const to = options.to ? readEdge(options.to, 'last') : null;
    if (from && to && to < from) throw new UsageError((words) => words.usage.reversed(from, to));
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    const question = { from, to, topic: options.topic ?? null };
    const answer = await timeline(knowledge, question);
    const json = () => timelineJson(answer, question, at, labels);
    if (answer.kind === 'not-found') {
      const near = answer.nearest.map(({ id, label }) => ({
        name: id,
        text: labels.text(label),
        ask: `timeline --topic ${id}`,
      }));
      const said = treatyWords(labels.language).unknownTopic(answer.query);
      return emitNotFound(said, near, json, labels, context);
    }
    if (options.svg) await deliver(timelineSvg(answer, at, labels), context);
    else await emit({ document: () => timelineScreen(answer, labels), json }, context);
    return EXIT.answered;
  },
};
