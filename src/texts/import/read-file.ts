import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Format, GivenHead, ImportEvent } from '../provision.ts';
import { readAkomaNtoso } from './akoma-ntoso.ts';
import { type Bytes, textOf } from './decode.ts';
import { Unimportable } from './fault.ts';
import { readJustelHtml } from './justel-html.ts';
import { readJustelMarkdown } from './justel-markdown.ts';
import { readPlainText } from './plain-text.ts';

type Reader = (pieces: Iterable<string>, given: GivenHead) => Generator<ImportEvent>;

const READERS: Readonly<Record<Format, Reader>> = {
  'justel-html': readJustelHtml,
  'justel-markdown': readJustelMarkdown,
  'akoma-ntoso': readAkomaNtoso,
  'plain-text': readPlainText,
};

/** What a file holds, in whichever layout it is. Throws an Unimportable. */
export function* readFile(file: string, given: GivenHead): Generator<ImportEvent> {
  const pieces = textOf(bytesOf(file))[Symbol.iterator]();
  const first = pieces.next();
  if (first.done) throw new Unimportable('no-articles');
  yield* READERS[formatOf(first.value)](withFirst(first.value, pieces), given);
}

function* withFirst(first: string, rest: Iterator<string>): Generator<string> {
  yield first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

/** The layout, by how the file begins. */
function formatOf(start: string): Format {
  const text = start.replace(/^\ufeff/, '').trimStart();
  if (/^(?:<\?xml|<!DOCTYPE\s+(?!html)|<(?:\w+:)?akomaNtoso)/i.test(text)) return 'akoma-ntoso';
  if (/^<(?:!DOCTYPE\s+html|html|head|body|!--)/i.test(text)) return 'justel-html';
  if (/^---\r?\n(?:.*\r?\n){0,60}?dossier_number\s*:/.test(text)) return 'justel-markdown';
  return 'plain-text';
}

const PIECE = 65_536;

function bytesOf(file: string): Bytes {
  return function* () {
    const handle = opened(file);
    try {
      for (;;) {
        const piece = Buffer.allocUnsafe(PIECE);
        const count = readSync(handle, piece);
        if (count === 0) return;
        yield piece.subarray(0, count);
      }
    } finally {
      closeSync(handle);
    }
  };
}

function opened(file: string): number {
  try {
    if (!statSync(file).isFile()) throw new Unimportable('not-a-text');
    return openSync(file, 'r');
  } catch (error) {
    if (error instanceof Unimportable) throw error;
    throw new Unimportable('unreadable', (error as NodeJS.ErrnoException).code ?? '');
  }
}
