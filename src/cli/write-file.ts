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
    writeWhole(temporary, text);
    rename(temporary, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError((words) => words.usage.cannotWrite(file, code ?? String(error)));
  }
}

/** Never over a file that is there. Leaves nothing behind when it throws. */
function writeWhole(file: string, text: string): void {
  const handle = openSync(file, 'wx');
  try {
    writeFileSync(handle, text);
  } catch (error) {
    rmSync(file);
    throw error;
  } finally {
    closeSync(handle);
  }
}

function rename(temporary: string, file: string): void {
  try {
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary);
    throw error;
  }
}
