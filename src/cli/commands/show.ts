import { treatyAsked } from '../../answers/citation-asked.ts';
import { show } from '../../answers/show.ts';
import { showJson } from '../../render/json/show.ts';
import { goneJson, wordingJson } from '../../render/json/wording.ts';
import { labelsFor } from '../../render/labels.ts';
import { elsewhereScreen } from '../../render/screens/elsewhere.ts';
import { showScreen } from '../../render/screens/show.ts';
import { goneScreen, wordingScreen, wordingWarnings } from '../../render/screens/wording.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { emitNoText } from '../emit-no-text.ts';
import { emitObligation } from '../emit-obligation.ts';
import { emitSeveral } from '../emit-several.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { lookupIn } from '../lookup.ts';
import { officialText, unencodedText } from '../official-text.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { sentenceCited, unknownPart } from '../part-warning.ts';
import type { CommandSpec } from '../program.ts';
import { disagreementWarnings } from '../warnings.ts';

export const showCommand: CommandSpec = {
  name: 'show',
  argument: '<citation...>',
  define: () => {},
  run: async (context: Context, args: readonly string[]): Promise<ExitCode> => {
    const citation = args.join(' ');
    const { at, includeUnverified } = context.options;
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    const treaty = await treatyAsked(citation);
    if (treaty) return emitObligation(knowledge, treaty, citation, labels, context);
    const answer = await show(knowledge, citation, at, includeUnverified);
    const beside =
      answer.kind === 'shown'
        ? await officialText(answer.located.article.id, answer.located.version, context)
        : { official: [], warnings: [] };
    const warnings =
      answer.kind === 'shown'
        ? [
            ...sentenceCited(citation, answer.located, labels),
            ...unknownPart(knowledge, answer.located, labels),
            ...disagreementWarnings(answer.disagreements, labels),
            ...wordingWarnings(beside.official, context.language),
            ...beside.warnings,
          ]
        : [];
    const json = () => showJson(answer, citation, at, warnings, beside.official, labels);
    if (answer.kind === 'not-found') {
      const asked = { command: 'show', on: at, dayOption: '--at' } as const;
      const several = await emitSeveral(knowledge, citation, asked, labels, context);
      if (several.code !== null) return several.code;
      const { found, warnings: untold } = await unencodedText(knowledge, citation, at, context);
      if (found) {
        const { gone } = found;
        await emit(
          {
            document: () => (gone ? goneScreen(found, gone, at, labels) : wordingScreen(found, at, labels)),
            json: () =>
              gone ? goneJson(found, gone, citation, at) : wordingJson(found, citation, at, labels),
          },
          context,
        );
        return gone ? EXIT.notInForce : EXIT.answered;
      }
      const unread = [...several.warnings, ...untold];
      const notFound = () => showJson(answer, citation, at, unread, [], labels);
      return emitNoText(citation, answer.nearest, asked, notFound, labels, context, unread);
    }
    if (answer.kind === 'shown') {
      const other = answer.located.otherCode
        ? [
            labels.words.otherCode(
              labels.work(answer.located.article.work),
              labels.work(answer.located.otherCode),
            ),
          ]
        : [];
      await emit(
        {
          document: () =>
            showScreen(answer, at, [...other, ...warnings], beside.official, lookupIn(knowledge), labels),
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
