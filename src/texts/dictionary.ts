import type { DatabaseSync } from 'node:sqlite';
import type { Language } from '../law/text.ts';

/*
 * The words of a language in lists, one for each beginning of two letters: sorted, each word as what it shares
 * with the one before (how many letters, how many more, and those). A misspelt word is looked up by walking a
 * list as the trie that it is: what begins unlike the word is passed over without being read.
 */

/** Words are folded, letters only: a byte a letter, and no longer than this. */
const LONGEST = 64;
const BEGINNING = 2;

/** Shorter words cannot be told apart by an edit; what has digits in it is no word. */
const SHORTEST = 3;

/** Puts words into the dictionary of a language; those that are there stay. */
export function addWords(database: DatabaseSync, language: Language, words: Iterable<string>): void {
  const lists = new Map<string, string[]>();
  for (const word of words) {
    if (!isListed(word)) continue;
    const beginning = word.slice(0, BEGINNING);
    const list = lists.get(beginning);
    if (list) list.push(word);
    else lists.set(beginning, [word]);
  }
  const held = database.prepare('select list from words where language = ? and beginning = ?');
  const write = writer(database, language);
  const both = new List();
  for (const [beginning, added] of lists) {
    const list = held.get(language, beginning)?.['list'] as Uint8Array | undefined;
    merge(both, list ?? new Uint8Array(0), added.sort());
    write(beginning, both);
  }
}

function isListed(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && !/\d/.test(word);
}

/** Takes words out of the dictionary. */
export function removeWords(
  database: DatabaseSync,
  language: Language,
  isGone: (word: string) => boolean,
): void {
  const write = writer(database, language);
  const kept = new List();
  for (const row of database.prepare('select beginning, list from words where language = ?').all(language)) {
    kept.clear();
    for (const word of wordsIn(row['list'] as Uint8Array)) if (!isGone(word)) kept.add(word);
    write(String(row['beginning']), kept);
  }
}

function merge(both: List, list: Uint8Array, added: readonly string[]): void {
  both.clear();
  let next = 0;
  for (const word of wordsIn(list)) {
    for (; next < added.length && (added[next] ?? '') < word; next += 1) both.add(added[next] ?? '');
    both.add(word);
  }
  for (; next < added.length; next += 1) both.add(added[next] ?? '');
}

function writer(database: DatabaseSync, language: Language): (beginning: string, list: List) => void {
  const drop = database.prepare('delete from words where language = ? and beginning = ?');
  const put = database.prepare('insert or replace into words (language, beginning, list) values (?, ?, ?)');
  return (beginning, list) => {
    const bytes = list.bytes();
    if (bytes.length === 0) drop.run(language, beginning);
    else put.run(language, beginning, bytes);
  };
}

/** A list in the making; words come in order, one that comes twice is kept once. */
class List {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;
  #last = '';

  add(word: string): void {
    if (word === this.#last || word.length > LONGEST) return;
    const shared = sharedBy(this.#last, word);
    if (this.#length + LONGEST + 2 > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes, Buffer.allocUnsafe(this.#bytes.length)]);
    this.#bytes[this.#length] = shared;
    this.#bytes[this.#length + 1] = word.length - shared;
    this.#bytes.write(word.slice(shared), this.#length + 2, 'latin1');
    this.#length += 2 + word.length - shared;
    this.#last = word;
  }

  clear(): void {
    this.#length = 0;
    this.#last = '';
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

function sharedBy(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

function* wordsIn(list: Uint8Array): Generator<string> {
  const bytes = Buffer.from(list.buffer, list.byteOffset, list.byteLength);
  let word = '';
  for (let at = 0; at < bytes.length; ) {
    const [shared, more] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    word = word.slice(0, shared) + bytes.toString('latin1', at + 2, at + 2 + more);
    yield word;
    at += 2 + more;
  }
}

/** A word of the list, and how many edits it is away. */
interface Neighbour {
  readonly word: string;
  readonly edits: number;
}

/** Words long enough to bear two edits. */
const LONG = 8;
const MOST = 8;

/**
 * Words of the library that a misspelt word may stand for, the nearest first: one edit away (a letter more, less,
 * another, or two neighbours swapped), in long words two where there are none nearer and `most` allows it.
 */
export function wordsNear(
  database: DatabaseSync,
  language: Language,
  word: string,
  most: 1 | 2 = 2,
): string[] {
  if (word.length <= SHORTEST || !isListed(word)) return [];
  const one = listsNear(database, language, word).flatMap((list) => within(list, word, 1));
  const far = most === 2 && one.length === 0 && word.length >= LONG;
  const found = far ? allLists(database, language).flatMap((list) => within(list, word, 2)) : one;
  const likeness = ({ word: other, edits }: Neighbour) => edits * 2 + (other[0] === word[0] ? 0 : 1);
  return found
    .sort((a, b) => likeness(a) - likeness(b) || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map((each) => each.word);
}

/**
 * The lists in which a word one edit away can stand. Of "zoek": those in z and those with z or o in the second
 * place, for an edit in the first two letters, and that in oe, for a z left out.
 */
function listsNear(database: DatabaseSync, language: Language, word: string): Uint8Array[] {
  const [first = '', second = ''] = word;
  return database
    .prepare(
      `select list from words where language = ?1
       and (substr(beginning, 1, 1) = ?2 or substr(beginning, 2, 1) in (?2, ?3) or beginning = ?4)`,
    )
    .all(language, first, second, word.slice(1, 1 + BEGINNING))
    .map(({ list }) => list as Uint8Array);
}

function allLists(database: DatabaseSync, language: Language): Uint8Array[] {
  const rows = database.prepare('select list from words where language = ?').all(language);
  return rows.map(({ list }) => list as Uint8Array);
}

/**
 * Walks the list with a row of the table of edits for each letter (optimal string alignment). Once no cell of a
 * row is within the limit, every word that goes on from there is passed over.
 */
function within(list: Uint8Array, word: string, limit: number): Neighbour[] {
  const found: Neighbour[] = [];
  const width = word.length + 1;
  const letters = Uint8Array.from(word, (letter) => letter.charCodeAt(0));
  const rows = new Uint8Array((LONGEST + 2) * width).fill(limit + 1);
  for (let column = 0; column < width; column += 1) rows[column] = Math.min(column, limit + 1);
  const spelled = new Uint8Array(LONGEST + 1);
  /** Letters of the word before whose rows stand, and how many of those are alive. */
  let alive = 0;
  for (let at = 0; at < list.length; ) {
    const shared = list[at] ?? 0;
    const length = shared + (list[at + 1] ?? 0);
    const suffix = at + 2 - shared;
    at += 2 + length - shared;
    // The letters that were found too far off are all shared: so is this word.
    if (shared > alive) continue;
    alive = shared;
    let least = 0;
    for (let depth = shared + 1; depth <= length; depth += 1) {
      const letter = list[suffix + depth - 1] ?? 0;
      spelled[depth - 1] = letter;
      least = fillRow(rows, depth, width, letter, spelled, letters, limit);
      if (least > limit) break;
      alive = depth;
    }
    const edits = rows[length * width + word.length] ?? limit + 1;
    if (alive === length && edits <= limit)
      found.push({ word: Buffer.from(spelled.subarray(0, length)).toString('latin1'), edits });
  }
  return found;
}

/**
 * The row for the letter at this depth; gives its least cell. Only the cells near the diagonal can be within the
 * limit, and the others stay above it.
 */
function fillRow(
  rows: Uint8Array,
  depth: number,
  width: number,
  letter: number,
  spelled: Uint8Array,
  letters: Uint8Array,
  limit: number,
): number {
  const row = depth * width;
  const above = row - width;
  const first = depth > limit ? depth - limit : 1;
  const last = depth + limit < width ? depth + limit : width - 1;
  const previous = depth > 1 ? (spelled[depth - 2] as number) : 0;
  let least = limit + 1;
  if (depth <= limit) least = rows[row] = depth;
  for (let column = first; column <= last; column += 1) {
    const expected = letters[column - 1] as number;
    let cell = (rows[above + column - 1] as number) + (expected === letter ? 0 : 1);
    const less = (rows[above + column] as number) + 1;
    if (less < cell) cell = less;
    const more = (rows[row + column - 1] as number) + 1;
    if (more < cell) cell = more;
    if (column > 1 && expected === previous && letters[column - 2] === letter) {
      const swapped = (rows[above - width + column - 2] as number) + 1;
      if (swapped < cell) cell = swapped;
    }
    rows[row + column] = cell;
    if (cell < least) least = cell;
  }
  return least;
}

/** Words of the library that begin with this one, the shortest first. */
export function wordsBeginning(database: DatabaseSync, language: Language, start: string): string[] {
  if (!isListed(start)) return [];
  const row = database
    .prepare('select list from words where language = ? and beginning = ?')
    .get(language, start.slice(0, BEGINNING));
  const list = (row?.['list'] as Uint8Array | undefined) ?? new Uint8Array(0);
  const bytes = Buffer.from(list.buffer, list.byteOffset, list.byteLength);
  const letters = Uint8Array.from(start, (letter) => letter.charCodeAt(0));
  const found: string[] = [];
  let word = '';
  /** How many letters of the start the word before has. */
  let same = 0;
  for (let at = 0; at < bytes.length; ) {
    const shared = bytes[at] as number;
    const [from, to] = [at + 2, at + 2 + (bytes[at + 1] as number)];
    at = to;
    if (shared > same && same < letters.length) continue;
    if (shared < letters.length) {
      if (found.length > 0) break;
      same = shared;
      while (from + same - shared < to && bytes[from + same - shared] === letters[same]) same += 1;
    }
    if (same < letters.length) continue;
    word =
      (found.length === 0 ? start.slice(0, shared) : word.slice(0, shared)) +
      bytes.toString('latin1', from, to);
    found.push(word);
  }
  return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST);
}
