import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * The compiled form: one line a record, `key<TAB>json`, sorted by the bytes of the key (keys are ASCII);
 * then an index of the same keys, `key<TAB>offset<TAB>length`; then one line of fixed length that says
 * where the index begins. A look-up reads a stretch of the index and one record, however large the file.
 */
export function encodeLines(records: ReadonlyMap<string, unknown>): string {
  const entries = [...records].map(([key, value]) => ({ key, line: `${key}\t${JSON.stringify(value)}\n` }));
  entries.sort((a, b) => (a.key < b.key ? -1 : 1));
  let offset = 0;
  const index = entries.map(({ key, line }) => {
    const length = Buffer.byteLength(line);
    const entry = `${key}\t${offset}\t${length}\n`;
    offset += length;
    return entry;
  });
  return [...entries.map(({ line }) => line), ...index, trailer(offset)].join('');
}

const TRAILER_LENGTH = 24;
const TRAILER = /^index at\t *(\d+)\n$/;

function trailer(indexAt: number): string {
  return `index at\t${String(indexAt).padStart(TRAILER_LENGTH - 10)}\n`;
}

/** An index up to this size is read once; a larger one is searched on disk down to a window. */
const WINDOW = 131_072;
/** More than two index lines, so that a probe always sees the beginning of one. */
const PROBE = 1_024;
const NEWLINE = 10;
const TAB = 9;

export interface LineFile {
  /** The parsed value of a key, or undefined. */
  readonly find: (key: string) => unknown;
  readonly close: () => void;
}

/** Opens a line file for look-ups. Throws what the file system throws, and an Error when it is cut short. */
export function openLines(path: string): LineFile {
  const file = openSync(path, 'r');
  const end = fstatSync(file).size - TRAILER_LENGTH;
  const last = read(file, Math.max(end, 0), TRAILER_LENGTH).toString('latin1');
  const start = Number(TRAILER.exec(last)?.[1]);
  if (!Number.isInteger(start) || start > end) throw new Error(`${path} is not whole`);
  const whole = end - start <= WINDOW ? read(file, start, end - start) : null;
  return {
    find: (key) => {
      const wanted = Buffer.from(`${key}\t`, 'latin1');
      const entry = entryIn(whole ?? narrowed(file, start, end, wanted), wanted);
      if (entry === null) return undefined;
      const line = read(file, entry.offset, entry.length);
      return JSON.parse(line.toString('utf8', line.indexOf(TAB) + 1));
    },
    close: () => closeSync(file),
  };
}

/** The stretch of the index, whole lines, in which the wanted key stands if it is there. */
function narrowed(file: number, start: number, end: number, wanted: Buffer): Buffer {
  let low = start;
  let high = end;
  while (high - low > 2 * PROBE) {
    const middle = Math.floor((low + high) / 2);
    const probe = read(file, middle, PROBE);
    const line = probe.indexOf(NEWLINE) + 1;
    if (Buffer.compare(probe.subarray(line, line + wanted.length), wanted) <= 0) low = middle + line;
    else high = middle + line;
  }
  return read(file, low, high - low);
}

function entryIn(index: Buffer, wanted: Buffer): { offset: number; length: number } | null {
  for (let at = index.indexOf(wanted); at >= 0; at = index.indexOf(wanted, at + 1)) {
    if (at > 0 && index[at - 1] !== NEWLINE) continue;
    const numbers = index.toString('latin1', at + wanted.length, index.indexOf(NEWLINE, at));
    const [offset = 0, length = 0] = numbers.split('\t').map(Number);
    return { offset, length };
  }
  return null;
}

function read(file: number, at: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  return buffer.subarray(0, readSync(file, buffer, 0, length, at));
}
