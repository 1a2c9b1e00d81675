import { stemmer as dutchStem } from '@orama/stemmers/dutch';
import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import { stopwords as dutchStops } from '@orama/stopwords/dutch';
import { stopwords as englishStops } from '@orama/stopwords/english';
import { stopwords as frenchStops } from '@orama/stopwords/french';
import type { Language } from '../law/text.ts';
import { wordsOf } from './folding.ts';

/** How the words of one language are indexed. */
export interface WordForms {
  /** What a word is indexed as; the empty string for a word that says nothing: an article, a preposition. */
  readonly stem: (word: string) => string;
  /** Every word that was asked about, with its stem. */
  readonly seen: ReadonlyMap<string, string>;
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
  const seen = new Map<string, string>();
  const silent = new Set(stops.flatMap((word) => wordsOf(word)));
  const found = (word: string): string => {
    if (silent.has(word) || (word.length === 1 && word > '9')) return '';
    return /\d/.test(word) ? word : stem(word) || word;
  };
  return {
    seen,
    stem: (word) => {
      let form = seen.get(word);
      if (form === undefined) {
        form = found(word);
        seen.set(word, form);
      }
      return form;
    },
  };
}

/** A text as it goes into the index: its stems, a space between. */
export function indexed(text: string, { stem }: WordForms): string {
  let line = '';
  for (const word of wordsOf(text)) {
    const form = stem(word);
    if (form !== '') line += line === '' ? form : ` ${form}`;
  }
  return line;
}
