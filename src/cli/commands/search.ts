import { search } from '../../answers/search.ts';
import { SEARCHABLE_KINDS } from '../../knowledge/records.ts';
import { searchJson } from '../../render/json/search.ts';
import { labelsFor } from '../../render/labels.ts';
import { searchScreen } from '../../render/screens/search.ts';
import { searchWords } from '../../render/words/search.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { librarySearch } from '../official-search.ts';
import { openKnowledge } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';
import { choice, UsageError } from '../usage-error.ts';

interface Options {
  readonly at?: string;
  readonly kind?: string;
  readonly limit?: string;
}

const KINDS = [...SEARCHABLE_KINDS, 'official-text'] as const;
const LIMIT = 10;
const MOST = 100;

export const searchCommand: CommandSpec = {
  name: 'search',
  argument: '<words...>',
  define: (command, say) => {
    command.option(`--kind <${KINDS.join('|')}>`, say('kind')).option('--limit <count>', say('limit'));
  },
  run: async (context: Context, args: readonly string[], options: Options): Promise<ExitCode> => {
    const question = {
      words: args.join(' '),
      on: context.options.at,
      onlyThen: options.at !== undefined,
      kind: options.kind === undefined ? null : choice('--kind', options.kind, KINDS),
      limit: readLimit(options.limit, context),
    };
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    const library = await librarySearch(knowledge, question, context);
    const answer = await search(knowledge, question, library.hits);
    await emit(
      {
        document: () => searchScreen(answer, question, library.warnings, labels),
        json: () => searchJson(answer, question, library.warnings, labels),
      },
      context,
    );
    return EXIT.answered;
  },
};

function readLimit(text: string | undefined, { language }: Context): number {
  if (text === undefined) return LIMIT;
  const limit = Number(text);
  if (!/^\d+$/.test(text) || limit < 1 || limit > MOST)
    throw new UsageError(() => searchWords(language).badLimit(text));
  return limit;
}
