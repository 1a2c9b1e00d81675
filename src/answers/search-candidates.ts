import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Records } from '../knowledge/records.ts';
import { LANGUAGES, type Language } from '../law/text.ts';
import { compoundParts, largestPart } from '../search/compound.ts';
import { edits, editsAllowed } from '../search/edits.ts';
import { isNumber } from '../search/fold.ts';
import { isEverydayWord } from '../search/meaning.ts';
import { soundOf } from '../search/sound.ts';
import { stem } from '../search/stem.ts';

/** A word of the index that a typed word may stand for. */
export interface Candidate {
  readonly language: Language;
  readonly stem: string;
  /** 1 for the word itself, less for what it may stand for. */
  readonly weight: number;
  readonly how: 'exact' | 'prefix' | 'fuzzy' | 'translation';
}

const PREFIX = 0.7;
const PART = 0.6;
const SOME_PART = 0.35;
/** By the number of typing errors. */
const FUZZY = [1, 0.75, 0.5] as const;

/** A beginning that fits more words than this says too little. */
const MOST_COMPLETIONS = 12;
const SHORTEST_PREFIX = 3;
const SHORTEST_SOUND = 3;
/** One sound is written with so many letters more, less or other: `monnaie` is no spelling of `money`. */
const MOST_WRITTEN = 2;
/** What is left of a long word without its ending: two errors in less leave any word. */
const SHORTEST_OF_TWO = 7;

export interface Vocabulary {
  has(language: Language, stem: string): boolean;
  word(language: Language, stem: string): Records['word'] | undefined;
  /** Whether the terms know it as an everyday word, which no text need have. */
  isEveryday(language: Language, stem: string): boolean;
  /** Every stem, read when it is first needed only. */
  all(language: Language): readonly string[];
}

export function vocabularyOf(knowledge: Knowledge): Vocabulary {
  let lists: ReadonlyMap<Language, readonly string[]> | null = null;
  const read = () =>
    new Map(
      LANGUAGES.map((language) => [
        language,
        (knowledge.get('vocabulary') ?? []).flatMap((layer) => layer[language]),
      ]),
    );
  const word = (language: Language, wanted: string) => knowledge.get('word', `${language} ${wanted}`);
  const everyday = knowledge.get('everyday-words');
  return {
    isEveryday: (language, wanted) => everyday !== undefined && isEverydayWord(everyday, language, wanted),
    has: (language, wanted) => word(language, wanted) !== undefined,
    word,
    all: (language) => {
      lists ??= read();
      return lists.get(language) ?? [];
    },
  };
}

/**
 * What a folded word may stand for. A word that the index has stands for itself; only one that it does not
 * have is completed, taken apart and corrected, in this order and no further than the first that helps.
 */
export function candidatesOf(word: string, vocabulary: Vocabulary): Candidate[] {
  const exact = LANGUAGES.flatMap((language): Candidate[] => {
    const own = stem(word, language);
    return vocabulary.has(language, own) || vocabulary.isEveryday(language, own)
      ? [{ language, stem: own, weight: 1, how: 'exact' }]
      : [];
  });
  if (exact.length > 0 || isNumber(word)) return exact;
  for (const attempt of [completed, takenApart, corrected, sounding, partly]) {
    const found = attempt(word, vocabulary);
    if (found.length > 0) return found;
  }
  return [];
}

function completed(word: string, vocabulary: Vocabulary): Candidate[] {
  if (word.length < SHORTEST_PREFIX) return [];
  const found = LANGUAGES.flatMap((language) =>
    vocabulary
      .all(language)
      .filter((each) => each.startsWith(word))
      .map((each): Candidate => ({ language, stem: each, weight: PREFIX, how: 'prefix' })),
  );
  return new Set(found.map((each) => each.stem)).size > MOST_COMPLETIONS ? [] : found;
}

function takenApart(word: string, vocabulary: Vocabulary): Candidate[] {
  const isKnown = knownIn(vocabulary);
  const parts = compoundParts(stem(word, 'nl'), isKnown) ?? [];
  return [...new Set(parts)].map((part) => ({ language: 'nl', stem: part, weight: PART, how: 'prefix' }));
}

function corrected(word: string, vocabulary: Vocabulary): Candidate[] {
  const allowed = editsAllowed(word.length);
  const found = LANGUAGES.flatMap((language) => {
    const owns = stemsOfMisspelt(word, language)
      .map(({ own, errors }) => ({
        own,
        errors,
        most: (own.length < SHORTEST_OF_TWO ? Math.min(allowed, 1) : allowed) - errors,
      }))
      .filter(({ most }) => most >= 0);
    return vocabulary.all(language).flatMap((each) => {
      if (isNumber(each)) return [];
      const distances = owns.flatMap(({ own, errors, most }) => {
        const distance = edits(own, each, most);
        return distance === null ? [] : [distance + errors];
      });
      return distances.length === 0 ? [] : [{ language, stem: each, distance: Math.min(...distances) }];
    });
  });
  return nearestOf(found);
}

/** The English ending that is left off a stem; with a typing error in it, it stays on and hides the word. */
const ENDING = 'ing';

/** The stem of a word, and those that it has if the error is in its ending. */
function stemsOfMisspelt(word: string, language: Language): { own: string; errors: number }[] {
  const own = { own: stem(word, language), errors: 0 };
  if (language !== 'en') return [own];
  const tails = [2, 3, 4].filter((length) => edits(word.slice(-length), ENDING, 1) === 1);
  const mended = tails.map((length) => stem(word.slice(0, -length) + ENDING, language));
  return [own, ...mended.map((each) => ({ own: each, errors: 1 }))];
}

/**
 * Words that sound like it: that is one error, so that only a word that bears two may be written otherwise too. Letters
 * that are said once count once: what a row of the same letter sounds like is like any short word.
 */
function sounding(word: string, vocabulary: Vocabulary): Candidate[] {
  const found = LANGUAGES.flatMap((language) => {
    const written = stem(word, language);
    const own = soundOf(written);
    const most = Math.min(editsAllowed(word.length) - 1, editsAllowed(own.length));
    if (most < 0 || own.length < SHORTEST_SOUND) return [];
    return vocabulary.all(language).flatMap((each) => {
      const distance = isNumber(each) ? null : edits(own, soundOf(each), most);
      return distance === null || edits(written, each, MOST_WRITTEN + most) === null
        ? []
        : [{ language, stem: each, distance: distance + 1 }];
    });
  });
  return nearestOf(found);
}

function nearestOf(
  found: readonly { readonly language: Language; readonly stem: string; readonly distance: number }[],
): Candidate[] {
  const nearest = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance === nearest)
    .map(({ language, stem: each, distance }) => ({
      language,
      stem: each,
      weight: FUZZY[distance] ?? 0,
      how: 'fuzzy',
    }));
}

function partly(word: string, vocabulary: Vocabulary): Candidate[] {
  const part = largestPart(stem(word, 'nl'), knownIn(vocabulary));
  return part === null ? [] : [{ language: 'nl', stem: part, weight: SOME_PART, how: 'prefix' }];
}

function knownIn(vocabulary: Vocabulary): (part: string) => boolean {
  return (part) => !isNumber(part) && vocabulary.has('nl', part);
}
