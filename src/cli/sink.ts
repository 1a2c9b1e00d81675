import type { Context } from './context.ts';
import { openFile } from './write-file.ts';

/** Pieces are gathered to this length before they are written. */
const BLOCK = 1 << 16;

/** Lets `work` write an answer piece by piece, to the screen or to `-o FILE`; a file is left only when all went well. */
export function openSink(context: Context, work: (write: (text: string) => void) => void): void {
  const { output, force, quiet } = context.options;
  const file = output === undefined ? null : openFile(output, force);
  let gathered = '';
  const flush = () => {
    if (gathered !== '') (file ?? context.io.out).write(gathered);
    gathered = '';
  };
  try {
    work((text) => {
      gathered += text;
      if (gathered.length > BLOCK) flush();
    });
    flush();
  } catch (error) {
    file?.drop();
    throw error;
  }
  file?.close();
  if (file && !quiet) context.io.err.write(`${context.words.wrote(output ?? '')}\n`);
}
