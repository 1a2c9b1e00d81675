import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Searchable } from '../knowledge/records.ts';
import { articleOf } from '../law/provision-id.ts';
import { LANGUAGES } from '../law/text.ts';
import { namesAgeUnder } from '../search/ages.ts';
import { fold, wordsOf } from '../search/fold.ts';
import { unpackPostings } from '../search/posting.ts';
import { STOP_WORDS } from '../search/stop-words.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { type Candidate, candidatesOf, type Vocabulary, vocabularyOf } from './search-candidates.ts';
import { translations, type Understood, understand } from './search-concepts.ts';

/** Loaded when words are searched only; see scripts/build.ts. */

/** How one typed word was found in a document. */
export interface WordMatch {
  readonly typed: string;
  /** As the document writes it. */
  readonly found: string;
  readonly how: 'exact' | 'prefix' | 'fuzzy' | 'translation' | 'text';
}

export interface Scored {
  readonly document: Searchable;
  readonly score: number;
  /** The part of the score that its own words have, without the thesaurus. */
  readonly said: number;
  readonly match: WordMatch['how'];
  readonly words: readonly WordMatch[];
  /** Concepts that lead to it. */
  readonly through: readonly Understood[];
}

export interface WordAnswer {
  readonly scored: readonly Scored[];
  readonly understood: readonly Understood[];
}

/** What more than one word more is not looked at: no question has so many. */
const MOST_WORDS = 32;
const LONGEST_WORD = 40;

/**
 * What a term of the thesaurus adds to the provisions that it leads to where it is the whole question; else
 * as much less as its words are a part of the question. The first provision gets most.
 */
const CONCEPT = 12;
const NEXT_IN_LINE = 0.9;
/** What a heading adds that says nothing else than what was typed. */
const WHOLE_NAME = 3;
/** Acts and terms are about provisions: these go first. */
const KIND = { provision: 1, act: 0.6, term: 0.3 } as const;

interface Found {
  /** Which of the typed words. */
  readonly place: number;
  score: number;
  match: WordMatch;
  inName: boolean;
  language: number;
}

/** Documents with the words of a question, the best first; the thesaurus counted in. */
export function searchWords(knowledge: Knowledge, question: string, on: Day): WordAnswer {
  const vocabulary = vocabularyOf(knowledge);
  const words = typedWords(question, vocabulary);
  const candidates = words.map((word) => candidatesOf(word, vocabulary));
  const understood = understand(knowledge, candidates);
  const law = documentsOf(knowledge);
  const scores = new Map<Searchable, Found[]>();
  const rarities: number[] = [];
  for (const [index, each] of candidates.entries()) {
    const { found, rarity } = foundIn(
      { typed: words[index] ?? '', place: index },
      [...each, ...translations(understood, index)],
      vocabulary,
      law,
    );
    rarities.push(rarity);
    for (const [document, match] of found) {
      const list = scores.get(document);
      if (list) list.push(match);
      else scores.set(document, [match]);
    }
  }
  const led = leads(understood, rarities, law, on);
  const possible = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const all = new Set([...scores.keys(), ...led.keys()]);
  const scored = [...all].map((document) =>
    scoreOf(document, scores.get(document) ?? [], led.get(document) ?? [], possible),
  );
  return { scored: scored.sort((a, b) => b.score - a.score || newest(b, a)), understood };
}

/** An age under eighteen says as much as this word. */
const MINOR = 'minderjarige';
const MAJORITY = 18;

/** The words that are looked for; two that the index writes as one count as one more. */
function typedWords(question: string, vocabulary: Vocabulary): string[] {
  const all = wordsOf(question)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map((word) => word.slice(0, LONGEST_WORD))
    .slice(0, MOST_WORDS);
  const pairs = all.slice(1).map((word, index) => `${all[index]}${word}`);
  const known = pairs.filter((pair) => candidatesOf(pair, { ...vocabulary, all: () => [] }).some(isWhole));
  const minor = namesAgeUnder(fold(question), MAJORITY) ? [MINOR] : [];
  return [...new Set([...all, ...known, ...minor])];
}

function isWhole({ how }: Candidate): boolean {
  return how === 'exact';
}

interface Documents {
  readonly layers: ReadonlyMap<number, readonly Searchable[]>;
  readonly byId: ReadonlyMap<string, readonly Searchable[]>;
  readonly count: number;
  isReplaced(layer: number, id: string): boolean;
}

function documentsOf(knowledge: Knowledge): Documents {
  const layers = knowledge.get('searchable') ?? [];
  const byId = new Map<string, Searchable[]>();
  const layerOf = new Map<string, number>();
  for (const { id: layer, documents } of layers) {
    for (const document of documents) {
      const first = layerOf.get(document.id) ?? layer;
      layerOf.set(document.id, first);
      if (first !== layer) continue;
      const list = byId.get(document.id);
      if (list) list.push(document);
      else byId.set(document.id, [document]);
    }
  }
  return {
    layers: new Map(layers.map(({ id, documents }) => [id, documents])),
    byId,
    count: layers.reduce((sum, { documents }) => sum + documents.length, 0),
    isReplaced: (layer, id) => layerOf.get(id) !== layer,
  };
}

function foundIn(
  { typed, place }: { typed: string; place: number },
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
  law: Documents,
): { found: Map<Searchable, Found>; rarity: number } {
  const found = new Map<Searchable, Found>();
  let most = 0;
  for (const language of LANGUAGES) {
    const own = candidates.filter((each) => each.language === language);
    const hits = own.flatMap((candidate) =>
      (vocabulary.word(language, candidate.stem) ?? []).flatMap(({ id: layer, form, postings }) =>
        [...unpackPostings(postings)].flatMap(({ document: at, impact, inName }) => {
          const document = law.layers.get(layer)?.[at];
          return document && !law.isReplaced(layer, document.id)
            ? [{ document, impact: impact * candidate.weight, inName, form, how: candidate.how }]
            : [];
        }),
      ),
    );
    const count = new Set(hits.map(({ document }) => document)).size;
    const rarity = Math.log(1 + (law.count - count + 0.5) / (count + 0.5));
    if (hits.length > 0) most = Math.max(most, rarity);
    for (const { document, impact, inName, form, how } of hits) {
      const score = impact * rarity;
      if ((found.get(document)?.score ?? 0) >= score) continue;
      const way = how === 'exact' && !inName ? 'text' : how;
      found.set(document, {
        place,
        score,
        match: { typed, found: form, how: way },
        inName,
        language: LANGUAGES.indexOf(language),
      });
    }
  }
  return { found, rarity: most };
}

/** What leads to each document: the concepts, with what they add. */
function leads(
  understood: readonly Understood[],
  rarities: readonly number[],
  law: Documents,
  on: Day,
): Map<Searchable, { score: number; through: Understood }[]> {
  const led = new Map<Searchable, { score: number; through: Understood }[]>();
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  for (const each of understood) {
    const targets = each.concept.leadsTo.flatMap(({ to }) => to.map(articleOf));
    const share = total === 0 ? 0 : each.words.reduce((sum, word) => sum + (rarities[word] ?? 0), 0) / total;
    const whole = CONCEPT * each.weight * share;
    const places = { now: 0, other: 0 };
    for (const id of new Set(targets)) {
      const documents = law.byId.get(id) ?? [];
      const held = documents.find((document) => contains(document, on)) ?? documents.at(-1);
      if (!held) continue;
      const line = contains(held, on) ? 'now' : 'other';
      const score = whole * NEXT_IN_LINE ** places[line]++;
      const list = led.get(held);
      if (list) list.push({ score, through: each });
      else led.set(held, [{ score, through: each }]);
    }
  }
  return led;
}

function scoreOf(
  document: Searchable,
  found: readonly Found[],
  led: readonly { score: number; through: Understood }[],
  possible: number,
): Scored {
  const own = found.reduce((sum, { score }) => sum + score, 0);
  const covered = possible === 0 ? 0 : Math.min(1, own / possible + 0.5);
  const name = Math.max(
    0,
    ...LANGUAGES.map((_, language) => {
      const named = found.filter((each) => each.inName && each.language === language);
      const sure = named.reduce((sum, { match }) => sum + (match.how === 'exact' ? 1 : 0.5), 0);
      return Math.min(1, sure / (document.named[language] || 1));
    }),
  );
  const [lead] = [...led].sort((a, b) => b.score - a.score);
  const best = [...found].sort((a, b) => b.score - a.score)[0];
  // What has the words itself is found by them, whatever else leads to it.
  const isSaid = (lead?.through.words ?? []).every((word) => found.some(({ place }) => place === word));
  return {
    document,
    score: (own * covered + WHOLE_NAME * name + (lead?.score ?? 0)) * KIND[document.kind],
    said: own * covered,
    match: best && isSaid ? best.match.how : 'translation',
    words: found.map(({ match }) => match),
    through: led.map((each) => each.through),
  };
}

function newest(a: Scored, b: Scored): number {
  const [x, y] = [a.document.from ?? '', b.document.from ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
