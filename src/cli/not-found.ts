import type { Labels } from '../render/labels.ts';
import { printable } from '../render/printable.ts';
import { plain } from '../render/terminal/paint.ts';
import { renderTerminal } from '../render/terminal/render.ts';
import type { Context } from './context.ts';
import { deliver, jsonText } from './emit.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** A whole page pasted as a citation is not said again in full. */
const LONGEST = 200;

/** Nothing of that name: the nearest ones, on stderr, or the JSON document on stdout. */
export async function emitNotFound(
  said: string,
  near: readonly { readonly name: string; readonly text: string }[],
  command: string,
  json: () => object,
  { words, language }: Labels,
  context: Context,
): Promise<ExitCode> {
  if (context.options.format === 'json') {
    await deliver(jsonText(json()), context);
    return EXIT.notFound;
  }
  const { err } = context.io;
  err.write(`lexkind: ${printable(said).slice(0, LONGEST)}\n`);
  const [first] = near;
  if (first === undefined) {
    err.write(`  ${words.noneNear}\n`);
    return EXIT.notFound;
  }
  const rows = near.map(({ name, text }) => ({ label: name, value: text }));
  const list = { title: '', language, blocks: [{ kind: 'fields', rows }] } as const;
  const width = err.columns ?? context.width;
  err.write(`  ${words.nearest}:\n${renderTerminal(list, { width, paint: plain })}`);
  err.write(`  ${words.tryAt(`lexkind ${command} ${first.name.replace(/^art\. /, '')}`)}\n`);
  return EXIT.notFound;
}
