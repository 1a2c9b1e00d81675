import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * The compiled form: one line a record, `key<TAB>json`, sorted by the bytes of the key (keys are ASCII);
 * then an index of them in pages of lines `key<TAB>offset<TAB>length`; above it indexes of the pages by their
 * first keys, until one page, the root, says it all; then one line of fixed length that says where the root
 * is and how many levels there are. A look-up reads a page of each level and one record, however large the
 * file; a page that was read is kept.
 */
export function encodeLines(records: ReadonlyMap<string, unknown>): string {
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
  const written: string[] = [];
  let length = 0;
  const write = (key: string, text: string): Entry => {
    const entry = { key, offset: length, length: Buffer.byteLength(text) };
    written.push(text);
    length += entry.length;
    return entry;
  };
  let entries = sorted.map(([key, value]) => write(key, `${key}\t${JSON.stringify(value)}\n`));
  let levels = 1;
  for (; indexLength(entries) > PAGE; levels++)
    entries = pages(entries).map((page) => write(page[0]?.key ?? '', indexOf(page)));
  const root = write('', indexOf(entries));
  write('', trailer(root.offset, levels));
  return written.join('');
}

interface Entry {
  readonly key: string;
  readonly offset: number;
  readonly length: number;
}

/** Two blocks of a disk: some two hundred lines, so that two levels serve the law of a country. */
const PAGE = 8_192;

function indexLine({ key, offset, length }: Entry): string {
  return `${key}\t${offset}\t${length}\n`;
}

function indexOf(entries: readonly Entry[]): string {
  return entries.map(indexLine).join('');
}

function indexLength(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + indexLine(entry).length, 0);
}

/** At least two lines each, so that every level is shorter than the one below. */
function pages(entries: readonly Entry[]): Entry[][] {
  const cut: Entry[][] = [];
  let page: Entry[] = [];
  let length = 0;
  for (const entry of entries) {
    const line = indexLine(entry).length;
    if (page.length > 1 && length + line > PAGE) {
      cut.push(page);
      page = [];
      length = 0;
    }
    page.push(entry);
    length += line;
  }
  return [...cut, page];
}

const TRAILER_LENGTH = 28;
const TRAILER = /^index at\t *(\d+)\t(\d\d)\n$/;

function trailer(rootAt: number, levels: number): string {
  return `index at\t${String(rootAt).padStart(TRAILER_LENGTH - 13)}\t${String(levels).padStart(2, '0')}\n`;
}

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
  const [, rootAt, levels] = TRAILER.exec(last)?.map(Number) ?? [];
  if (rootAt === undefined || levels === undefined || rootAt > end) throw new Error(`${path} is not whole`);
  const kept = new Map<number, string>();
  const page = ({ offset, length }: Place): string => {
    const text = kept.get(offset) ?? `\n${read(file, offset, length).toString('latin1')}`;
    kept.set(offset, text);
    return text;
  };
  const root = { offset: rootAt, length: end - rootAt };
  return {
    find: (key) => {
      let place: Place | null = root;
      for (let level = levels; place !== null && level > 1; level--) place = placeUpTo(page(place), key);
      const found = place && placeOf(page(place), key);
      if (!found) return undefined;
      return JSON.parse(read(file, found.offset, found.length).toString('utf8', key.length + 1));
    },
    close: () => closeSync(file),
  };
}

/** Where a record or a page lies in the file, in bytes. */
type Place = Omit<Entry, 'key'>;

/** What the line of this key says, in a page that has a line break in front of every line. */
function placeOf(page: string, key: string): Place | null {
  const at = page.indexOf(`\n${key}\t`);
  return at < 0 ? null : placeAt(page, at + key.length + 2);
}

/** What the last line says whose key isn't behind this one, found by halves; null when all are. */
function placeUpTo(page: string, key: string): Place | null {
  let low = 0;
  let high = page.length - 1;
  // `low` and `high` are line breaks in front of lines; where none lies between them, `low` is the one.
  while (low < high) {
    const middle = page.lastIndexOf('\n', Math.ceil((low + high) / 2));
    const line = middle > low ? middle : page.indexOf('\n', low + 1);
    if (line >= high) break;
    if (keyAt(page, line + 1) <= key) low = line;
    else high = line;
  }
  return keyAt(page, low + 1) <= key ? placeAt(page, page.indexOf('\t', low) + 1) : null;
}

function keyAt(page: string, at: number): string {
  return page.slice(at, page.indexOf('\t', at));
}

function placeAt(page: string, at: number): Place {
  const [offset = 0, length = 0] = page.slice(at, page.indexOf('\n', at)).split('\t').map(Number);
  return { offset, length };
}

function read(file: number, at: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  return buffer.subarray(0, readSync(file, buffer, 0, length, at));
}
