import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * The compiled form: one line a record, `key<TAB>json`, sorted by the bytes of the key (keys are ASCII).
 * A record is found by binary search on the file itself, so that a look-up reads a few kilobytes however
 * large the file is, and a change in the data is a change of a line in review.
 */
export function encodeLines(records: ReadonlyMap<string, unknown>): string {
  const lines = [...records].map(([key, value]) => `${key}\t${JSON.stringify(value)}\n`);
  return lines.sort((a, b) => (a < b ? -1 : 1)).join('');
}

const BLOCK = 8_192;
const NEWLINE = 10;
const TAB = 9;

export interface LineFile {
  /** The parsed value of a key, or undefined. */
  readonly find: (key: string) => unknown;
  readonly close: () => void;
}

/** Opens a line file for look-ups. Throws what the file system throws. */
export function openLines(path: string): LineFile {
  const file = openSync(path, 'r');
  const size = fstatSync(file).size;
  return {
    find: (key) => {
      const wanted = Buffer.from(`${key}\t`);
      const start = firstNotBefore(file, size, wanted);
      if (start >= size || compareAt(file, start, wanted) !== 0) return undefined;
      const line = readLine(file, start);
      return JSON.parse(line.toString('utf8', line.indexOf(TAB) + 1));
    },
    close: () => closeSync(file),
  };
}

/**
 * Start of the first line that is not sorted before `wanted`. The search runs over byte positions: the
 * answer is the first line start at or after `low`, and every line that starts before `low` is too small.
 */
function firstNotBefore(file: number, size: number, wanted: Buffer): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const start = lineStartFrom(file, middle, size);
    if (start < size && compareAt(file, start, wanted) < 0) low = start + 1;
    else high = middle;
  }
  return lineStartFrom(file, low, size);
}

/** The first line start at or after a position: itself when the byte before it ends a line. */
function lineStartFrom(file: number, position: number, size: number): number {
  if (position === 0) return 0;
  for (let at = position - 1; at < size; at += BLOCK) {
    const end = read(file, at, BLOCK).indexOf(NEWLINE);
    if (end >= 0) return at + end + 1;
  }
  return size;
}

/** Compares the bytes of a line's beginning with the wanted key. */
function compareAt(file: number, start: number, wanted: Buffer): number {
  return Buffer.compare(read(file, start, wanted.length), wanted);
}

function readLine(file: number, start: number): Buffer {
  const blocks: Buffer[] = [];
  for (let at = start; ; at += BLOCK) {
    const block = read(file, at, BLOCK);
    const end = block.indexOf(NEWLINE);
    blocks.push(end < 0 ? block : block.subarray(0, end));
    if (end >= 0 || block.length < BLOCK) return Buffer.concat(blocks);
  }
}

function read(file: number, at: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  return buffer.subarray(0, readSync(file, buffer, 0, length, at));
}
