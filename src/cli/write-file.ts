import { closeSync, existsSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * Whole or not at all: a temporary file in the same folder, renamed when complete. Throws a UsageError
 * when the file exists and may not be overwritten, or when it cannot be written.
 */
export function writeFile(file: string, text: string, force: boolean): void {
  if (existsSync(file) && !force) throw new UsageError((words) => words.usage.exists(file));
  const temporary = join(dirname(file), `.lexkind-${process.pid}.tmp`);
  try {
    const handle = openSync(temporary, 'wx');
    try {
      writeFileSync(handle, text);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError((words) => words.usage.cannotWrite(file, code ?? String(error)));
  }
}
