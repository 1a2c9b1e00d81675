import { diff } from '../../answers/diff.ts';
import { history } from '../../answers/history.ts';
import { historyJson } from '../../render/json/show.ts';
import { labelsFor } from '../../render/labels.ts';
import { diffScreen } from '../../render/screens/diff.ts';
import { historyScreen } from '../../render/screens/history.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { emitNoText } from '../emit-no-text.ts';
import { emitSeveral } from '../emit-several.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openKnowledge } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';
import { readTwoDays } from '../read-date.ts';

interface Options {
  readonly at?: string;
  readonly diff?: string[];
}

export const historyCommand: CommandSpec = {
  name: 'history',
  argument: '<citation...>',
  define: (command, say) => {
    command.option('--diff <days...>', say('diff'));
  },
  run: async (context: Context, args: readonly string[], options: Options): Promise<ExitCode> => {
    const citation = args.join(' ');
    const days = options.diff === undefined ? null : readTwoDays(options.diff);
    // A bare number is that of the Code of the first day, unless another is asked for.
    const on = days === null || options.at !== undefined ? context.options.at : days.first;
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    const answer = await history(knowledge, citation, on);
    const compared =
      days !== null && answer.kind === 'history'
        ? diff(knowledge, answer.article, days.first, days.last)
        : null;
    const json = () => historyJson(answer, citation, on, compared, labels);
    if (answer.kind === 'not-found') {
      const asked = { command: 'history', on, dayOption: '--at' } as const;
      const several = await emitSeveral(knowledge, citation, asked, labels, context);
      if (several.code !== null) return several.code;
      return emitNoText(citation, answer.nearest, asked, json, labels, context);
    }
    const document = () =>
      compared ? diffScreen(answer, compared, labels) : historyScreen(answer, on, labels);
    await emit({ document, json }, context);
    return compared && compared.status !== 'determined' ? EXIT.notInForce : EXIT.answered;
  },
};
