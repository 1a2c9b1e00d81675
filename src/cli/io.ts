import { writeSync } from 'node:fs';
import type { Day } from '../time/day.ts';

/** The world outside: the only way in which the program touches streams, environment and clock. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly today: Day;
  readonly out: Stream;
  readonly err: Stream;
  /** Whether somebody would have to type what is read from stdin. */
  inputIsTerminal(): boolean;
  /** Calls back instead of ending when the user interrupts; what it gives back ends that. */
  readonly onInterrupt: (listener: () => void) => () => void;
}

interface Stream {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; null when there is none. */
  readonly columns: number | null;
  readonly rows: number | null;
}

export function processIo(): Io {
  const now = new Date();
  const local = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  // LEXKIND_TODAY lets tests and reproducible documents say which day it is.
  const today = process.env['LEXKIND_TODAY'] ?? local;
  return {
    env: process.env,
    today: today as Day,
    out: stream(1),
    err: stream(2),
    inputIsTerminal: () => terminal(0),
    onInterrupt,
  };
}

function onInterrupt(listener: () => void): () => void {
  process.on('SIGINT', listener);
  return () => process.off('SIGINT', listener);
}

/**
 * Writes straight to the file descriptor: building process.stdout costs a tenth of a whole look-up, and
 * process.exit would cut it off at 64 kB. A closed pipe (`| head -1`) ends the program quietly.
 */
function stream(descriptor: 1 | 2): Stream {
  const isTerminal = terminal(descriptor);
  const tty = () => (descriptor === 1 ? process.stdout : process.stderr);
  return {
    write: (text) => writeAll(descriptor, Buffer.from(text)),
    isTerminal,
    get columns() {
      return isTerminal ? (tty().columns ?? null) : null;
    },
    get rows() {
      return isTerminal ? (tty().rows ?? null) : null;
    },
  };
}

function terminal(descriptor: number): boolean {
  return (
    process
      .getBuiltinModule('node:fs')
      .fstatSync(descriptor, { throwIfNoEntry: false } as never)
      .isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(descriptor)
  );
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit();
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
