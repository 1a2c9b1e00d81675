import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Concept, type Terms, type TermUse, wordsOf as wordsOfTerms } from '../law/concept.ts';
import { LANGUAGES, type Language } from '../law/text.ts';
import { wordsOf } from '../search/fold.ts';
import { meaningOf } from '../search/same-words.ts';
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

/** A term inside a longer one that was typed: `prostitution` where `prostitution enfantine` was meant. */
const INSIDE = 0.3;

/** The concepts with a term of which every word was typed, by what they weigh; each once, by its best term. */
export function understand(
  knowledge: Knowledge,
  typed: readonly (readonly Candidate[])[],
): readonly Understood[] {
  const places = new Map<string, { readonly place: number; readonly weight: number }>();
  const literal = new Set<string>();
  for (const [place, candidates] of typed.entries()) {
    for (const { language, stem, weight } of candidates) {
      literal.add(`${language} ${stem}`);
      const key = meaningOf(language, stem);
      if ((places.get(key)?.weight ?? 0) < weight) places.set(key, { place, weight });
    }
  }
  const found = (knowledge.get('phrases') ?? []).flatMap(({ id, phrases }) => {
    const matches = phrases.flatMap(({ language, term, stems }) => {
      const met = stems.flatMap((stem) => places.get(stem) ?? []);
      const words = new Set(met.map(({ place }) => place));
      const share = words.size / (stems.length || 1);
      if (share < (words.size < 2 ? 1 : MOST_OF_IT)) return [];
      const whole = share < 1 ? NOT_WHOLE : 1;
      const weight = whole * Math.min(...met.map((each) => each.weight));
      return [{ id, term, language, words: [...words], weight, weighs: words.size * weight }];
    });
    const most = Math.max(...matches.map(({ weighs }) => weighs));
    const surest = Math.max(...matches.map(({ weighs, weight }) => (weighs === most ? weight : 0)));
    const [best] = matches
      .filter(({ weighs, weight }) => weighs === most && weight === surest)
      .map((match) => ({ ...match, asTyped: shareAsTyped(match, literal) }))
      .sort((a, b) => b.asTyped - a.asTyped);
    return best ? [best] : [];
  });
  const isInside = (each: { words: number[] }) =>
    found.some(
      ({ words, weight }) =>
        weight > NOT_WHOLE &&
        words.length > each.words.length &&
        each.words.every((word) => words.includes(word)),
    );
  return found
    .flatMap((each): Understood[] => {
      const concept = knowledge.get('concept', each.id);
      const weight = each.weight * (isInside(each) ? INSIDE : 1);
      return concept ? [{ ...each, concept, ...useOf(concept, each.term), weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight || b.words.length - a.words.length);
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

function useOf({ preferred, terms }: Concept, term: string): Pick<Understood, 'use' | 'among'> {
  if (Object.values(preferred).includes(term)) return { use: 'preferred', among: null };
  const among = terms.find((each) => wordsOfTerms(each).includes(term)) ?? null;
  return { use: among?.use ?? 'synonym', among };
}
