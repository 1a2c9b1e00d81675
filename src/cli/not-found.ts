import type { Labels } from '../render/labels.ts';
import type { Context } from './context.ts';
import { emit } from './emit.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** Nothing of that name: the nearest ones, on stderr, or the JSON document on stdout. */
export async function emitNotFound(
  query: string,
  near: readonly { readonly name: string; readonly text: string }[],
  command: string,
  json: () => object,
  { words }: Labels,
  context: Context,
): Promise<ExitCode> {
  if (context.options.format === 'json') {
    await emit({ document: () => ({ title: '', language: context.language, blocks: [] }), json }, context);
    return EXIT.notFound;
  }
  const [first] = near;
  const list = near.map(({ name, text }) => `    ${name}  ${text}`);
  const lines = first
    ? [
        `  ${words.nearest}:`,
        ...list,
        `  ${words.tryAt(`lexkind ${command} ${first.name.replace(/^art\. /, '')}`)}`,
      ]
    : [`  ${words.noneNear}`];
  context.io.err.write(`lexkind: ${words.unknownArticle(query.slice(0, 80))}\n${lines.join('\n')}\n`);
  return EXIT.notFound;
}
