import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Concept, type Terms, type TermUse, wordsIn, wordsOf as wordsOfTerms } from '../law/concept.ts';
import { LANGUAGES, type Language } from '../law/text.ts';
import { wordsOf } from '../search/fold.ts';
import { isShared, meaningOf } from '../search/meaning.ts';
import type { EverydayWords } from '../search/same-words.ts';
import { stem } from '../search/stem.ts';
import { STOP_WORDS } from '../search/stop-words.ts';
import type { Candidate } from './search-candidates.ts';

/** A concept of the thesaurus that the question has a term of. */
export interface Understood {
  readonly concept: Concept;
  /** The term, as the thesaurus writes it. */
  readonly term: string;
  readonly use: TermUse | 'preferred';
  /** The terms that it stands among; null for a preferred one. */
  readonly among: Terms | null;
  /** Places of the typed words that make the term. */
  readonly words: readonly number[];
  /** The share of its words that were typed, and not others for the same. */
  readonly asTyped: number;
  /** 1 where the term was typed as it is, less where it was guessed at. */
  readonly weight: number;
}

/** A concept that weighs no more was guessed at from a part of a term, or from a term inside another. */
export const NOT_SURE = 0.5;

/** Terms of which a word is missing in the question: `kamer verhuren aan een minderjarige` without the room. */
const MOST_OF_IT = 2 / 3;
const NOT_WHOLE = 0.3;
/** The preferred term found instead of the word that was typed. */
const TRANSLATED = 0.6;

/**
 * A term inside a longer one that was typed: `prostitution` where `prostitution enfantine` was meant; or one of other
 * everyday words than were typed, where another was typed as it is.
 */
const INSIDE = 0.3;

/**
 * The concepts with a term of which every word was asked for, by what they weigh; each once, by its best term. Of the
 * words the first `typedCount` were typed.
 */
export function understand(
  knowledge: Knowledge,
  asked: readonly (readonly Candidate[])[],
  typedCount: number,
): readonly Understood[] {
  const everyday = knowledge.get('everyday-words') ?? NO_EVERYDAY_WORDS;
  const { places, literal } = meantBy(asked, typedCount, everyday);
  const found = (knowledge.get('phrases') ?? []).flatMap(({ id, ...phrases }) => {
    const best = bestTerms(phrases, places);
    const [first] = best;
    const concept = first && knowledge.get('concept', id);
    if (!concept) return [];
    const [term] = best
      .map(({ language, index }) => ({ language, term: wordsIn(concept, language)[index] ?? '' }))
      .map((each) => ({ ...each, asTyped: shareAsTyped(each, literal), isName: isName(concept, each.term) }))
      .sort((one, other) => other.asTyped - one.asTyped || Number(other.isName) - Number(one.isName));
    const { words, weight } = first;
    return [{ concept, term: term?.term ?? '', asTyped: term?.asTyped ?? 0, words, weight }];
  });
  const isInside = (each: (typeof found)[number]) =>
    found.some(
      ({ words, weight, asTyped }) =>
        weight > NOT_WHOLE &&
        (words.length > each.words.length || (asTyped === 1 && each.asTyped < 1)) &&
        each.words.every((word) => words.includes(word)),
    );
  return found
    .map((each): Understood => {
      const { concept, term, words, asTyped } = each;
      const weight = each.weight * (isInside(each) ? INSIDE : 1);
      return { concept, term, words, ...useOf(concept, term), asTyped, weight };
    })
    .sort((a, b) => b.weight - a.weight || b.words.length - a.words.length);
}

const NO_EVERYDAY_WORDS: EverydayWords = { nl: {}, fr: {}, en: {} };

interface Meant {
  readonly place: number;
  readonly weight: number;
}

/** What the words mean, by language, each at its surest; and the stems of those that were typed. */
function meantBy(asked: readonly (readonly Candidate[])[], typedCount: number, everyday: EverydayWords) {
  const places: Record<Language, Map<string, Meant>> = { nl: new Map(), fr: new Map(), en: new Map() };
  const literal = new Set<string>();
  for (const [place, candidates] of asked.entries()) {
    for (const { language, stem, weight } of candidates) {
      if (place < typedCount) literal.add(`${language} ${stem}`);
      const meaning = meaningOf(everyday, language, stem);
      for (const each of isShared(meaning) ? LANGUAGES : [language])
        if ((places[each].get(meaning)?.weight ?? 0) < weight) places[each].set(meaning, { place, weight });
    }
  }
  return { places, literal };
}

interface Met {
  readonly language: Language;
  readonly index: number;
  readonly words: readonly number[];
  readonly weight: number;
}

/** The terms of a concept that weigh most, all with the same weight. */
function bestTerms(
  phrases: Readonly<Record<Language, readonly string[]>>,
  places: Readonly<Record<Language, ReadonlyMap<string, Meant>>>,
): Met[] {
  const matches = LANGUAGES.flatMap((language) =>
    phrases[language].flatMap((phrase, index): Met[] => {
      const meanings = phrase.split(' ');
      const met = meanings.flatMap((meaning) => places[language].get(meaning) ?? []);
      if (met.length === 0) return [];
      const words = [...new Set(met.map(({ place }) => place))];
      const share = words.length / meanings.length;
      if (share < (words.length < 2 ? 1 : MOST_OF_IT)) return [];
      const weight = (share < 1 ? NOT_WHOLE : 1) * Math.min(...met.map((each) => each.weight));
      return [{ language, index, words, weight }];
    }),
  );
  const [best] = [...matches].sort((a, b) => weighs(b) - weighs(a) || b.weight - a.weight);
  return matches.filter((each) => each.words.length === best?.words.length && each.weight === best.weight);
}

function weighs({ words, weight }: Met): number {
  return words.length * weight;
}

/** How much of a term stands in the question as it is written, and not as another everyday word for the same. */
function shareAsTyped(
  { term, language }: { readonly term: string; readonly language: Language },
  literal: ReadonlySet<string>,
): number {
  const words = wordsOf(term).filter((word) => !STOP_WORDS.has(word));
  return words.filter((word) => literal.has(`${language} ${stem(word, language)}`)).length / words.length;
}

/** For a word that is a term by itself: the preferred term in each language, where that is one word too. */
export function translations(understood: readonly Understood[], place: number): Candidate[] {
  return understood
    .filter(({ words }) => words.length === 1 && words[0] === place)
    .flatMap(({ concept: { preferred }, weight }) =>
      LANGUAGES.flatMap((language): Candidate[] => {
        const [word, ...more] = wordsOf(preferred[language]);
        if (word === undefined || more.length > 0) return [];
        return [{ language, stem: stem(word, language), weight: TRANSLATED * weight, how: 'translation' }];
      }),
    );
}

/** Not only the words of a question: `wat is kinderporno` says no more than `kinderporno`. */
function isName(concept: Concept, term: string): boolean {
  return useOf(concept, term).use !== 'question';
}

function useOf({ preferred, terms }: Concept, term: string): Pick<Understood, 'use' | 'among'> {
  if (Object.values(preferred).includes(term)) return { use: 'preferred', among: null };
  const among = terms.find((each) => wordsOfTerms(each).includes(term)) ?? null;
  return { use: among?.use ?? 'synonym', among };
}
