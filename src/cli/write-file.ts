import { closeSync, existsSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './usage-error.ts';

/** A file that is being written: under its own name only once `close` was called. `drop` leaves nothing behind. */
export interface OpenFile {
  write(text: string): void;
  close(): void;
  drop(): void;
}

/**
 * Whole or not at all: a temporary file in the same folder, renamed when complete. Throws a UsageError
 * when the file exists and may not be overwritten, or when it cannot be written.
 */
export function writeFile(file: string, text: string, force: boolean): void {
  const open = openFile(file, force);
  open.write(text);
  open.close();
}

/** The same for a text that comes in pieces. */
export function openFile(file: string, force: boolean): OpenFile {
  if (existsSync(file) && !force) throw new UsageError((words) => words.usage.exists(file));
  const temporary = join(dirname(file), `.lexkind-${process.pid}.tmp`);
  const orRefuse = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new UsageError((words) => words.usage.cannotWrite(file, code ?? String(error)));
    }
  };
  // Never over a file that is there.
  const handle = orRefuse(() => openSync(temporary, 'wx'));
  const drop = () => {
    closeSync(handle);
    rmSync(temporary);
  };
  return {
    write: (text) =>
      orRefuse(() => {
        try {
          writeAll(handle, Buffer.from(text));
        } catch (error) {
          drop();
          throw error;
        }
      }),
    close: () =>
      orRefuse(() => {
        closeSync(handle);
        rename(temporary, file);
      }),
    drop,
  };
}

function writeAll(handle: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

function rename(temporary: string, file: string): void {
  try {
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary);
    throw error;
  }
}
