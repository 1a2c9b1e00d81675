import type { Labels } from '../render/labels.ts';
import { printable } from '../render/printable.ts';
import { plain } from '../render/terminal/paint.ts';
import { renderTerminal } from '../render/terminal/render.ts';
import type { Context } from './context.ts';
import { deliver, jsonText } from './emit.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** A whole page pasted as a citation is not said again in full. */
const LONGEST = 200;

/** What may have been meant; `ask`: how it is asked for, without the name of the program. */
export interface Near {
  readonly name: string;
  readonly text: string;
  readonly ask: string | null;
}

/** Nothing of that name: the nearest ones and what must be said of these, on stderr, or the JSON document on stdout. */
export async function emitNotFound(
  said: string,
  near: readonly Near[],
  json: () => object,
  { words, language }: Labels,
  context: Context,
  notes: readonly string[] = [],
): Promise<ExitCode> {
  if (context.options.format === 'json') {
    await deliver(jsonText(json()), context);
    return EXIT.notFound;
  }
  const { err } = context.io;
  err.write(`lexkind: ${printable(said).slice(0, LONGEST)}\n`);
  const rows = near.map(({ name, text }) => ({ label: name, value: text }));
  const fields = rows.length > 0 ? [{ kind: 'fields', rows } as const] : [];
  const paragraphs = notes.map((text) => ({ kind: 'paragraph', text, indent: 1 }) as const);
  const list = { title: '', language, blocks: [...fields, ...paragraphs] } as const;
  const width = err.columns ?? context.width;
  err.write(`  ${near.length === 0 ? words.noneNear : `${words.nearest}:`}\n`);
  if (list.blocks.length > 0) err.write(renderTerminal(list, { width, paint: plain }));
  const ask = near.find((each) => each.ask !== null)?.ask;
  if (ask) err.write(`  ${words.tryAt(`lexkind ${ask}`)}\n`);
  return EXIT.notFound;
}
