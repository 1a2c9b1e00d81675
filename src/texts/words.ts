import { stemmer as dutchStem } from '@orama/stemmers/dutch';
import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import { stopwords as dutchStops } from '@orama/stopwords/dutch';
import { stopwords as englishStops } from '@orama/stopwords/english';
import { stopwords as frenchStops } from '@orama/stopwords/french';
import type { Language } from '../law/text.ts';
import { folded, isWordCode, LONGEST_WORD } from './folding.ts';

/** How the words of one language are indexed. */
export interface WordForms {
  /** What a word is indexed as; the empty string for a word that says nothing: an article, a preposition. */
  readonly stem: (word: string) => string;
  /** A text as it goes into the index: its stems, a space between. */
  readonly indexed: (text: string) => string;
  /** Every word that was asked about and says something. */
  readonly telling: () => string[];
}

const TABLES: Readonly<
  Record<Language, { readonly stem: (word: string) => string; readonly stops: readonly string[] }>
> = {
  nl: { stem: dutchStem, stops: dutchStops },
  fr: { stem: frenchStem, stops: frenchStops },
  en: { stem: englishStem, stops: englishStops },
};

/**
 * Stems of folded words: folded first, so that who types without accents finds the same. Numbers and what has
 * digits in it stay as they are.
 */
export function wordForms(language: Language): WordForms {
  const { stem, stops } = TABLES[language];
  const silent = new Set(stops.map(folded));
  const known = new KnownWords((word) => {
    if (silent.has(word) || (word.length === 1 && word > '9')) return '';
    return /\d/.test(word) ? word : stem(word) || word;
  });
  return {
    stem: (word) => known.formsIn(word),
    indexed: (text) => known.formsIn(folded(text)),
    telling: () => known.telling(),
  };
}

/**
 * Words with their forms, as bytes, looked up where they stand in a text: to cut each word out first, only to find
 * that it is known, costs most of what indexing takes, and hundreds of thousands of strings most of the memory.
 */
class KnownWords {
  readonly #stem: (word: string) => string;
  /** The number of a word, from 1, by its hash; 0 where there is none. */
  #slots = new Int32Array(1 << 12);
  #count = 0;
  /** By number: the hash, where its letters start, and how many are the word's and the form's, one behind the other. */
  #hashes = new Int32Array(1 << 11);
  #starts = new Int32Array(1 << 11);
  #lengths = new Uint8Array(1 << 12);
  #letters = Buffer.allocUnsafe(1 << 15);
  #used = 0;
  #text = Buffer.allocUnsafe(1 << 12);
  #line = Buffer.allocUnsafe(1 << 12);

  constructor(stem: (word: string) => string) {
    this.#stem = stem;
  }

  /** The forms of the words in a folded text, a space between. */
  formsIn(words: string): string {
    const most = words.length * 3;
    if (this.#text.length < most) this.#text = Buffer.allocUnsafe(most * 2);
    const text = this.#text;
    // What is no letter or digit of ASCII has no byte of one either.
    const end = text.write(words, 'utf8');
    let used = 0;
    for (let at = 0; at < end; ) {
      const start = at;
      let hash = SEED;
      for (; at < end && at - start < LONGEST_WORD; at += 1) {
        const code = text[at] as number;
        if (!isWordCode(code)) break;
        hash = Math.imul(hash ^ code, PRIME);
      }
      if (at === start) at += 1;
      else used = this.#write(this.#number(text, start, at, hash ^ (hash >>> 15)), used);
    }
    return this.#line.toString('latin1', 0, used);
  }

  /** Puts the form of a word behind what the line holds; gives how much it holds then. */
  #write(number: number, used: number): number {
    const length = this.#lengths[number * 2 + 1] as number;
    if (length === 0) return used;
    if (used + length >= this.#line.length)
      this.#line = Buffer.concat([this.#line, Buffer.allocUnsafe(this.#line.length)]);
    const line = this.#line;
    const letters = this.#letters;
    let to = used;
    if (used > 0) {
      line[to] = SPACE;
      to += 1;
    }
    const from = (this.#starts[number] as number) + (this.#lengths[number * 2] as number);
    for (let at = from; at < from + length; at += 1, to += 1) line[to] = letters[at] as number;
    return to;
  }

  /** Every word that has a form. */
  telling(): string[] {
    const words: string[] = [];
    for (let number = 0; number < this.#count; number += 1) {
      const start = this.#starts[number] as number;
      if (this.#lengths[number * 2 + 1] === 0) continue;
      words.push(this.#letters.toString('latin1', start, start + (this.#lengths[number * 2] as number)));
    }
    return words;
  }

  /** The number of the word between two places of the text. */
  #number(text: Buffer, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) return this.#add(slot, text, start, end, hash);
      if (this.#hashes[number] === hash && this.#isWord(number, text, start, end)) return number;
    }
  }

  #isWord(number: number, text: Buffer, start: number, end: number): boolean {
    if (this.#lengths[number * 2] !== end - start) return false;
    const letters = this.#letters;
    const ahead = (this.#starts[number] as number) - start;
    for (let at = start; at < end; at += 1) if (letters[at + ahead] !== text[at]) return false;
    return true;
  }

  #add(slot: number, text: Buffer, start: number, end: number, hash: number): number {
    const number = this.#count;
    const word = text.toString('latin1', start, end);
    const form = this.#stem(word);
    this.#makeRoom();
    this.#slots[slot] = number + 1;
    this.#hashes[number] = hash;
    this.#starts[number] = this.#used;
    this.#lengths[number * 2] = word.length;
    this.#lengths[number * 2 + 1] = form.length;
    this.#used += this.#letters.write(word + form, this.#used, 'latin1');
    this.#count += 1;
    if (this.#count * 2 > this.#slots.length) this.#spread();
    return number;
  }

  #makeRoom(): void {
    if (this.#count === this.#hashes.length) {
      this.#hashes = twice(this.#hashes);
      this.#starts = twice(this.#starts);
      const lengths = new Uint8Array(this.#lengths.length * 2);
      lengths.set(this.#lengths);
      this.#lengths = lengths;
    }
    if (this.#used + 4 * LONGEST_WORD > this.#letters.length)
      this.#letters = Buffer.concat([this.#letters, Buffer.allocUnsafe(this.#letters.length)]);
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#count; number += 1) {
      let slot = (this.#hashes[number] as number) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

function twice(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

const SPACE = 32;

/** FNV-1a; the high bits go into the low ones, which choose the slot. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
