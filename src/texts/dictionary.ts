import type { DatabaseSync } from 'node:sqlite';
import type { Language } from '../law/text.ts';

/** Shorter words have too many neighbours; longer ones differ from each other before this letter. */
const SHORTEST = 4;
const PREFIX = 12;

/** So that a spelling and a word fit in one exact number: 30 bits and 23. */
const SPELLING_BITS = 30;
const WORDS = 2 ** 23;

/**
 * Puts the words that are new into the dictionary, each with its spellings: the word itself and the word with
 * one letter left out. Two words that are one edit apart (a letter more, less, another, two swapped) share one.
 */
export function addWords(database: DatabaseSync, language: Language, words: Iterable<string>): void {
  const add = database.prepare('insert or ignore into word (language, word) values (?, ?)');
  const pairs = new Pairs();
  for (const word of [...words].filter(isMisspellable).sort()) {
    const { changes, lastInsertRowid } = add.run(language, word);
    const id = Number(lastInsertRowid);
    if (changes > 0 && id < WORDS)
      for (const spelling of spellings(word, 1, language)) pairs.add(spelling * WORDS + id);
  }
  const insert = database.prepare('insert into near (spelling, word) values (?, ?)');
  for (const pair of pairs.sorted()) insert.run(Math.floor(pair / WORDS), pair % WORDS);
}

/** Takes words out of the dictionary, with their spellings. */
export function removeWords(
  database: DatabaseSync,
  language: Language,
  isGone: (word: string) => boolean,
): void {
  const forget = database.prepare('delete from word where id = ?');
  const part = database.prepare('delete from near where spelling = ? and word = ?');
  for (const { id, word } of database.prepare('select id, word from word where language = ?').all(language)) {
    if (!isGone(String(word))) continue;
    for (const spelling of spellings(String(word), 1, language)) part.run(spelling, Number(id));
    forget.run(Number(id));
  }
}

/** Numbers in one growing array: millions of them as objects would not fit. */
class Pairs {
  #values = new Float64Array(1 << 16);
  #count = 0;

  add(value: number): void {
    if (this.#count === this.#values.length) {
      const larger = new Float64Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#count] = value;
    this.#count += 1;
  }

  /** In the order of the table, so that it grows at its end. */
  sorted(): Float64Array {
    return this.#values.subarray(0, this.#count).sort();
  }
}

function isMisspellable(word: string): boolean {
  return word.length >= SHORTEST && !/\d/.test(word);
}

/** Hashes of the word with up to so many letters left out, of its beginning where it is long. */
function spellings(word: string, letters: number, language: Language): Set<number> {
  const found = new Set([word.slice(0, PREFIX)]);
  let last = [...found];
  for (let left = 0; left < letters; left += 1) {
    last = last.flatMap((each) => Array.from(each, (_, at) => each.slice(0, at) + each.slice(at + 1)));
    for (const each of last) found.add(each);
  }
  return new Set([...found].map((each) => hash(each, language)));
}

/** FNV-1a, the language in it: each has a dictionary of its own. */
function hash(word: string, language: Language): number {
  let value = 0x811c9dc5;
  for (const text of [language, word])
    for (let at = 0; at < text.length; at += 1)
      value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value >>> (32 - SPELLING_BITS);
}

/** How far off a word may be: one edit, two in a long word. */
const LONG = 8;
const MOST = 8;

/**
 * Words of the library that a misspelt word may stand for, the nearest first. Two edits are found where at
 * least one of them is a letter too many, or the two make a letter and its neighbour change places.
 */
export function wordsNear(database: DatabaseSync, language: Language, word: string): string[] {
  if (!isMisspellable(word)) return [];
  const one = within(database, language, word, 1);
  return (one.length > 0 || word.length < LONG ? one : within(database, language, word, 2)).slice(0, MOST);
}

function within(database: DatabaseSync, language: Language, word: string, edits: 1 | 2): string[] {
  const find = database.prepare(
    'select w.word as word from near n join word w on w.id = n.word where n.spelling = ? and w.language = ?',
  );
  const found = new Map<string, number>();
  for (const spelling of spellings(word, edits, language)) {
    for (const row of find.all(spelling, language)) {
      const other = String(row['word']);
      if (found.has(other) || Math.abs(other.length - word.length) > edits) continue;
      const far = distance(word, other);
      if (far <= edits) found.set(other, far);
    }
  }
  const firstSame = (other: string) => (other[0] === word[0] ? 0 : 1);
  return [...found]
    .sort(([a, x], [b, y]) => x - y || firstSame(a) - firstSame(b) || (a < b ? -1 : 1))
    .map(([other]) => other);
}

/** Words of the library that begin with this one, the shortest first. */
export function wordsBeginning(database: DatabaseSync, language: Language, start: string): string[] {
  if (start.length < 3) return [];
  return database
    .prepare('select word from word where word >= ? and word < ? and language = ? limit 200')
    .all(start, `${start}\x7f`, language)
    .map(({ word }) => String(word))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST);
}

/** Edits between two words, two neighbours changing places being one (optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
