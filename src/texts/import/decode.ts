import { Unimportable } from './fault.ts';

/** Bytes of a file, piece by piece, as often as it is asked: the encoding is settled before the text is read. */
export type Bytes = () => Iterable<Uint8Array>;

/**
 * The text of a file: UTF-8 where all of it is, else the Windows form of Latin-1, which Justel serves. Throws an
 * Unimportable on a file with NUL bytes.
 */
export function* textOf(bytes: Bytes): Generator<string> {
  const decoder = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  let line = 1;
  for (const piece of bytes()) {
    const nul = piece.indexOf(0);
    if (nul >= 0) throw new Unimportable('not-a-text', '', line + count(piece.subarray(0, nul)));
    line += count(piece);
    yield decoder.decode(piece, { stream: true });
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

function isUtf8(bytes: Bytes): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const piece of bytes()) decoder.decode(piece, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function count(piece: Uint8Array): number {
  let lines = 0;
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines += 1;
  return lines;
}
