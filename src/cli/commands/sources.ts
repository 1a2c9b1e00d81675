import { bibliography, coverage, disagreements } from '../../answers/sources.ts';
import { sourcesJson } from '../../render/json/show.ts';
import { labelsFor } from '../../render/labels.ts';
import { sourcesScreen } from '../../render/screens/sources.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { emitNotFound } from '../not-found.ts';
import { openKnowledge } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';

interface Options {
  readonly disagreements?: true;
  readonly coverage?: true;
}

export const sourcesCommand: CommandSpec = {
  name: 'sources',
  argument: '[id...]',
  define: (command, say) => {
    command.option('--disagreements', say('disagreements')).option('--coverage', say('coverage'));
  },
  run: async (context: Context, args: readonly string[], options: Options): Promise<ExitCode> => {
    const id = args.length === 0 ? null : args.join(' ');
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    const { at } = context.options;
    const answer = options.coverage
      ? coverage(knowledge)
      : options.disagreements
        ? await disagreements(knowledge, id, at)
        : await bibliography(knowledge, id, at);
    const query = { id, disagreements: options.disagreements === true, coverage: options.coverage === true };
    const json = () => sourcesJson(answer, query, at, labels);
    if (answer.kind === 'not-found') {
      const near = answer.nearest.map((each) => {
        const question = knowledge.get('disagreement', each)?.question;
        return {
          name: each,
          text: question ? labels.text(question) : labels.act(each),
          ask: question ? `sources --disagreements ${each}` : `sources ${each}`,
        };
      });
      return emitNotFound(labels.words.unknownSource(answer.query), near, json, labels, context);
    }
    await emit({ document: () => sourcesScreen(answer, id, labels), json }, context);
    return EXIT.answered;
  },
};
