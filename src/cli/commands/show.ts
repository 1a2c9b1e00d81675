import { treatyCitation } from '../../answers/obligation.ts';
import { show } from '../../answers/show.ts';
import { showJson } from '../../render/json/show.ts';
import { labelsFor } from '../../render/labels.ts';
import { elsewhereScreen } from '../../render/screens/elsewhere.ts';
import { showScreen } from '../../render/screens/show.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { emitObligation } from '../emit-obligation.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { lookupIn } from '../lookup.ts';
import { emitNotFound } from '../not-found.ts';
import { openKnowledge } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';
import { disagreementWarnings, unknownPart } from '../warnings.ts';

export const showCommand: CommandSpec = {
  name: 'show',
  argument: '<citation...>',
  define: () => {},
  run: async (context: Context, args: readonly string[]): Promise<ExitCode> => {
    const citation = args.join(' ');
    const { at, includeUnverified } = context.options;
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    const treaty = treatyCitation(citation);
    if (treaty) return emitObligation(knowledge, treaty, citation, labels, context);
    const answer = await show(knowledge, citation, at, includeUnverified);
    const warnings =
      answer.kind === 'shown'
        ? [...unknownPart(answer.located, labels), ...disagreementWarnings(answer.disagreements, labels)]
        : [];
    const json = () => showJson(answer, citation, at, warnings, labels);
    if (answer.kind === 'not-found') {
      const near = answer.nearest.map(({ id, heading }) => ({
        name: labels.short(id),
        text: labels.text(heading),
      }));
      return emitNotFound(labels.words.unknownArticle(citation), near, 'show', json, labels, context);
    }
    if (answer.kind === 'shown') {
      const other = answer.located.otherCode
        ? [labels.words.otherCode(labels.work(answer.located.otherCode))]
        : [];
      await emit(
        {
          document: () => showScreen(answer, at, [...other, ...warnings], lookupIn(knowledge), labels),
          json,
        },
        context,
      );
      return EXIT.answered;
    }
    await emit({ document: () => elsewhereScreen(answer, at, answer.act, [], labels), json }, context);
    return EXIT.notInForce;
  },
};
