import { instrumentCard, instruments } from '../../answers/treaty.ts';
import { instrumentJson, instrumentsJson } from '../../render/json/treaty.ts';
import { labelsFor } from '../../render/labels.ts';
import { instrumentScreen, instrumentsScreen } from '../../render/screens/treaty.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { emitNoInstrument } from '../emit-no-instrument.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openKnowledge } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';

export const treatyCommand: CommandSpec = {
  name: 'treaty',
  argument: '[instrument...]',
  define: () => {},
  run: async (context: Context, args: readonly string[]): Promise<ExitCode> => {
    const { at } = context.options;
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    if (args.length === 0) {
      const all = instruments(knowledge, at);
      await emit(
        {
          document: () => instrumentsScreen(all, at, labels),
          json: () => instrumentsJson(all, at, labels),
        },
        context,
      );
      return EXIT.answered;
    }
    const asked = args.join(' ');
    const card = await instrumentCard(knowledge, asked, at);
    if (card.kind !== 'card') return emitNoInstrument(card, 'treaty', labels, context);
    await emit(
      {
        document: () => instrumentScreen(card, at, labels),
        json: () => instrumentJson(card, asked, at, labels),
      },
      context,
    );
    return card.standing.stage === 'not-adopted' ? EXIT.notInForce : EXIT.answered;
  },
};
