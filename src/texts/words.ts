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
    stem: (word) => known.formOf(word, 0, word.length, hashOf(word)),
    indexed: (text) => known.formsIn(folded(text)),
    telling: () => known.telling(),
  };
}

/**
 * Words with their forms, looked up by their place in a text: to cut each word out first, only to find that it
 * is known, costs most of what indexing takes.
 */
class KnownWords {
  readonly #formOf: (word: string) => string;
  #words: (string | undefined)[] = new Array(1 << 12);
  #forms: string[] = new Array(1 << 12);
  #count = 0;

  constructor(formOf: (word: string) => string) {
    this.#formOf = formOf;
  }

  formsIn(text: string): string {
    let line = '';
    for (let at = 0; at < text.length; ) {
      const start = at;
      let hash = SEED;
      for (; at < text.length && at - start < LONGEST_WORD; at += 1) {
        const code = text.charCodeAt(at);
        if (!isWordCode(code)) break;
        hash = Math.imul(hash ^ code, PRIME);
      }
      if (at === start) {
        at += 1;
        continue;
      }
      const form = this.formOf(text, start, at, hash);
      if (form !== '') line += line === '' ? form : ` ${form}`;
    }
    return line;
  }

  /** The form of the word between two places of a text. */
  formOf(text: string, start: number, end: number, hash: number): string {
    const mask = this.#words.length - 1;
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = this.#words[slot];
      if (word === undefined) return this.#add(slot, text.slice(start, end));
      if (word.length === end - start && text.startsWith(word, start)) return this.#forms[slot] as string;
    }
  }

  telling(): string[] {
    return this.#words.filter((word, slot) => word !== undefined && this.#forms[slot] !== '') as string[];
  }

  #add(slot: number, cut: string): string {
    // A copy: a word that was cut from a text would keep the whole text in memory.
    const word = Buffer.from(cut, 'latin1').toString('latin1');
    const form = this.#formOf(word);
    this.#words[slot] = word;
    this.#forms[slot] = form === word ? word : form;
    this.#count += 1;
    if (this.#count * 2 > this.#words.length) this.#grow();
    return form;
  }

  #grow(): void {
    const [words, forms] = [this.#words, this.#forms];
    this.#words = new Array(words.length * 2);
    this.#forms = new Array(words.length * 2);
    const mask = this.#words.length - 1;
    for (const [at, word] of words.entries()) {
      if (word === undefined) continue;
      let slot = mixed(hashOf(word)) & mask;
      while (this.#words[slot] !== undefined) slot = (slot + 1) & mask;
      this.#words[slot] = word;
      this.#forms[slot] = forms[at] as string;
    }
  }
}

/** FNV-1a. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** The high bits into the low ones, which choose the slot. */
function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}
