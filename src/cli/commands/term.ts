import { term } from '../../answers/term.ts';
import { termJson } from '../../render/json/term.ts';
import { labelsFor } from '../../render/labels.ts';
import { termScreen } from '../../render/screens/term.ts';
import { searchWords } from '../../render/words/search.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { emitNotFound } from '../not-found.ts';
import { openKnowledge } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';

/** Of the sources in whose title a word stands. */
const MOST = 3;

export const termCommand: CommandSpec = {
  name: 'term',
  argument: '<word...>',
  define: () => {},
  run: async (context: Context, args: readonly string[]): Promise<ExitCode> => {
    const word = args.join(' ');
    const { at } = context.options;
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    const answer = await term(knowledge, word, at, context.language);
    const json = () => termJson(answer, word, at, labels);
    if (answer.kind === 'not-found') {
      const words = searchWords(context.language);
      const named = answer.sources
        .slice(0, MOST)
        .map(({ id, title }) => ({ name: id, text: labels.text(title), ask: `sources ${id}` }));
      if (named.length > 0)
        return emitNotFound(words.nameOfSources(word, answer.sources.length), named, json, labels, context);
      const near = answer.nearest.map(({ id, preferred }) => ({
        name: labels.text(preferred),
        text: id,
        ask: `term ${labels.text(preferred)}`,
      }));
      return emitNotFound(words.unknownTerm(word), near, json, labels, context);
    }
    await emit({ document: () => termScreen(answer.entries, word, at, labels), json }, context);
    return EXIT.answered;
  },
};
