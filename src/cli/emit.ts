import { closeSync, existsSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderCsv } from '../render/csv.ts';
import type { Document } from '../render/document.ts';
import { renderHtml } from '../render/html.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { loadPaint, plain } from '../render/terminal/paint.ts';
import { renderTerminal } from '../render/terminal/render.ts';
import type { Context } from './context.ts';
import { page } from './pager.ts';
import { UsageError } from './usage-error.ts';

export type Format = 'text' | 'md' | 'html' | 'csv' | 'json';

/** An answer in both shapes; only the one that is asked for is made. */
export interface Emission {
  readonly document: () => Document;
  readonly json: () => object;
}

/** Prints an answer in the format asked for, to the screen or to `-o FILE`. */
export async function emit({ document, json }: Emission, context: Context): Promise<void> {
  const { format, output } = context.options;
  const text =
    format === 'json' ? `${JSON.stringify(json(), null, 2)}\n` : await written(document(), format, context);
  if (output === undefined || output === '-') await page(text, context);
  else writeFile(output, text, context);
}

async function written(
  document: Document,
  format: Exclude<Format, 'json'>,
  context: Context,
): Promise<string> {
  if (format === 'md') return renderMarkdown(document);
  if (format === 'html') return renderHtml(document);
  if (format === 'csv') {
    const csv = renderCsv(document);
    if (csv === '') throw new UsageError((words) => words.usage.noCsv);
    return csv;
  }
  const width = context.options.output === undefined ? context.width : 80;
  const paint =
    context.colour === 0 || context.options.output !== undefined ? plain : await loadPaint(context.colour);
  return renderTerminal(document, { width, paint });
}

/** Whole or not at all: a temporary file in the same folder, renamed when complete. */
function writeFile(file: string, text: string, { io, words, options }: Context): void {
  if (existsSync(file) && !options.force) throw new UsageError((each) => each.usage.exists(file));
  const temporary = join(dirname(file), `.lexkind-${process.pid}.tmp`);
  try {
    const handle = openSync(temporary, 'wx');
    try {
      writeSync(handle, text);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError((each) => each.usage.cannotWrite(file, code ?? String(error)));
  }
  if (!options.quiet) io.err.write(`${words.wrote(file)}\n`);
}
