import { renderCsv } from '../render/csv.ts';
import type { Document } from '../render/document.ts';
import { renderHtml } from '../render/html.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { loadPaint, plain } from '../render/terminal/paint.ts';
import { renderTerminal } from '../render/terminal/render.ts';
import type { Context, Format } from './context.ts';
import { page } from './pager.ts';
import { UsageError } from './usage-error.ts';
import { writeFile } from './write-file.ts';

/** An answer in both shapes; only the one that is asked for is made. */
export interface Emission {
  readonly document: () => Document;
  readonly json: () => object;
}

/** Prints an answer in the format asked for, to the screen or to `-o FILE`. */
export async function emit({ document, json }: Emission, context: Context): Promise<void> {
  const { format } = context.options;
  await deliver(format === 'json' ? jsonText(json()) : await written(document(), format, context), context);
}

export function jsonText(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Puts a finished text on the screen, or in the file that was asked for. */
export async function deliver(text: string, context: Context): Promise<void> {
  const { output, force, quiet } = context.options;
  if (output === undefined) return page(text, context);
  writeFile(output, text, force);
  if (!quiet) context.io.err.write(`${context.words.wrote(output)}\n`);
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
  const { output } = context.options;
  const paint = context.colour === 0 || output !== undefined ? plain : await loadPaint(context.colour);
  return renderTerminal(document, { width: output === undefined ? context.width : 80, paint });
}
