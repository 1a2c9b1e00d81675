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
  /** Where a word stands in `#words`, by its hash; 0 where there is none. */
  #slots = new Int32Array(1 << 12);
  /** Four for each: the hash, where its letters start, and how many are the word's and the form's behind it. */
  #words = new Int32Array(1 << 13);
  #end = FIRST;
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
      else used = this.#write(this.#wordAt(text, start, at, hash ^ (hash >>> 15)), used);
    }
    return this.#line.toString('latin1', 0, used);
  }

  /** Puts the form of a word behind what the line holds; gives how much it holds then. */
  #write(word: number, used: number): number {
    const length = this.#words[word + 3] as number;
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
    const from = (this.#words[word + 1] as number) + (this.#words[word + 2] as number);
    for (let at = from; at < from + length; at += 1, to += 1) line[to] = letters[at] as number;
    return to;
  }

  /** Every word that has a form. */
  telling(): string[] {
    const telling: string[] = [];
    const words = this.#words;
    for (let word = FIRST; word < this.#end; word += EACH) {
      const start = words[word + 1] as number;
      if (words[word + 3] !== 0)
        telling.push(this.#letters.toString('latin1', start, start + (words[word + 2] as number)));
    }
    return telling;
  }

  /** Where what is known of the word between two places of the text stands. */
  #wordAt(text: Buffer, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const words = this.#words;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot] as number;
      if (word === 0) return this.#add(slot, text, start, end, hash);
      if (words[word] === hash && words[word + 2] === end - start) {
        const letters = this.#letters;
        const ahead = (words[word + 1] as number) - start;
        let at = start;
        while (at < end && letters[at + ahead] === text[at]) at += 1;
        if (at === end) return word;
      }
    }
  }

  #add(slot: number, text: Buffer, start: number, end: number, hash: number): number {
    const written = text.toString('latin1', start, end);
    const form = this.#stem(written);
    if (this.#end === this.#words.length) this.#words = twice(this.#words);
    if (this.#used + 4 * LONGEST_WORD > this.#letters.length)
      this.#letters = Buffer.concat([this.#letters, Buffer.allocUnsafe(this.#letters.length)]);
    const word = this.#end;
    this.#slots[slot] = word;
    this.#words.set([hash, this.#used, written.length, form.length], word);
    this.#used += this.#letters.write(written + form, this.#used, 'latin1');
    this.#end += EACH;
    if (this.#end * 2 > this.#slots.length * EACH) this.#spread();
    return word;
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let word = FIRST; word < this.#end; word += EACH) {
      let slot = (this.#words[word] as number) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = word;
    }
  }
}

function twice(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

const EACH = 4;
/** None stands at 0. */
const FIRST = EACH;

const SPACE = 32;

/** FNV-1a; the high bits go into the low ones, which choose the slot. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
