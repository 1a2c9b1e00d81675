import { history } from '../../answers/history.ts';
import { historyJson } from '../../render/json/show.ts';
import { labelsFor } from '../../render/labels.ts';
import { historyScreen } from '../../render/screens/history.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { emitNotFound } from '../not-found.ts';
import { openKnowledge } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';

export const historyCommand: CommandSpec = {
  name: 'history',
  argument: '<citation...>',
  define: () => {},
  run: async (context: Context, args: readonly string[]): Promise<ExitCode> => {
    const citation = args.join(' ');
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    const answer = await history(knowledge, citation, context.options.at);
    const json = () => historyJson(answer, citation, context.options.at, labels);
    if (answer.kind === 'not-found') {
      const near = answer.nearest.map(({ id, heading }) => ({
        name: labels.short(id),
        text: labels.text(heading),
      }));
      return emitNotFound(labels.words.unknownArticle(citation), near, 'history', json, labels, context);
    }
    await emit({ document: () => historyScreen(answer, context.options.at, labels), json }, context);
    return EXIT.answered;
  },
};
