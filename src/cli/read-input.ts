import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Language } from '../law/text.ts';
import { citeWords } from '../render/words/cite.ts';
import { EXIT } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';

/** What was given is no text that can be read. */
class UnreadableText extends UsageError {
  override readonly code = EXIT.invalidData;
}

const PIECE = 1 << 18;

/**
 * The text of a file, or of stdin where `file` is null, in pieces; a byte order mark is kept, so that offsets count
 * it. Throws a UsageError when it cannot be read, when it is binary, or in another encoding than UTF-8.
 */
export function* textOf(file: string | null, language: Language): Generator<string> {
  const words = citeWords(language);
  const name = file ?? words.stdin;
  const unreadable = (why: (name: string) => string) => new UnreadableText(() => why(name));
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw unreadable(words.notUtf8);
    }
  };
  let first = true;
  for (const bytes of bytesOf(file)) {
    if (first) {
      const [a = 0, b = 0] = bytes;
      if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) throw unreadable(words.utf16);
      if (isPacked(bytes)) throw unreadable(words.packed);
    }
    if (bytes.includes(0)) throw unreadable(first && looksUtf16(bytes) ? words.utf16 : words.binary);
    first = false;
    yield decode(bytes);
  }
  yield decode();
}

/** PDF and zip (.docx, .odt): documents that hold text, and are none. */
function isPacked(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  return start === '%PDF-' || start.startsWith('PK\x03\x04');
}

/** Nearly every other byte is zero, the others are letters and signs; without a mark in front. */
function looksUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 400);
  const zeros = [0, 1].map((side) => start.filter((byte, at) => at % 2 === side && byte === 0).length);
  const printed = start.filter(
    (byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127) || byte >= 160,
  ).length;
  const most = Math.max(...zeros);
  const isEveryOther = most > start.length * 0.4 && Math.min(...zeros) === 0;
  return isEveryOther && most + printed > start.length * 0.95;
}

function* bytesOf(file: string | null): Generator<Uint8Array> {
  const shown = file ?? '-';
  const fail = (error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    return new UsageError((words) => words.usage.cannotRead(shown, code ?? String(error)));
  };
  let handle = 0;
  try {
    if (file !== null) handle = openSync(file, 'r');
    if (fstatSync(handle).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  } catch (error) {
    throw fail(error);
  }
  try {
    for (;;) {
      const bytes = new Uint8Array(PIECE);
      const length = readSome(handle, bytes, fail);
      if (length === 0) return;
      yield bytes.subarray(0, length);
    }
  } finally {
    if (file !== null) closeSync(handle);
  }
}

/** A pipe that has nothing yet is asked again. */
function readSome(handle: number, bytes: Uint8Array, fail: (error: unknown) => UsageError): number {
  for (;;) {
    try {
      return readSync(handle, bytes);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw fail(error);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
