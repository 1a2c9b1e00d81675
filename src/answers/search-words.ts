import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Branch, branchOf, type Searchable } from '../knowledge/records.ts';
import type { BesideOthers } from '../law/concept.ts';
import { articleOf } from '../law/provision-id.ts';
import { LANGUAGES } from '../law/text.ts';
import { agesIn, namesAgeUnder } from '../search/ages.ts';
import { namesPlaceAbroad } from '../search/countries.ts';
import { fold, wordsOf } from '../search/fold.ts';
import { unpackPostings } from '../search/posting.ts';
import { stem } from '../search/stem.ts';
import { FAINT_WORDS, STOP_WORDS } from '../search/stop-words.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { type Candidate, candidatesOf, type Vocabulary, vocabularyOf } from './search-candidates.ts';
import { NOT_SURE, translations, type Understood, understand } from './search-concepts.ts';
import { type Documents, documentsOf } from './search-documents.ts';

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
  /**
   * Whether this may be what an instrument is called: one has a word of it in its name, or no text has a word of
   * it. Else the names of all instruments need not be taken apart.
   */
  readonly mayBeName: boolean;
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
/** What leads by two concepts was asked for more than what leads by one. */
const SECOND_LEAD = 0.5;
/** The least that is answered by what is asked of an offence, however many words the offence has. */
const ASKED = 0.8;
/** Of a concept beside one that is what is asked, and of one that says who or where beside any other. */
const FOLLOWS = 0.5;
/** What a word is worth that any question may have, whatever it is about. */
const FAINT = 0.2;
/** An obligation says its matter in a few words of its own: of it a term says less than they do. */
const LEAD = { law: 1, treaty: 0.5 } as const;
/** What a heading adds that says nothing else than what was typed. */
const WHOLE_NAME = 3;
/** Acts and terms are about provisions, and treaties ask for them: these go first. */
const WEIGHT = {
  law: { provision: 1, instrument: 0.6, obligation: 0.6, act: 0.6, term: 0.3 },
  treaty: { provision: 0.6, instrument: 1, obligation: 1, act: 0.6, term: 0.3 },
} as const;
/** A question with one of these asks for what is above the law of Belgium. */
const TREATY_WORDS: ReadonlySet<string> = new Set(
  'verdrag verdragen conventie richtlijn richtlijnen protocol kaderbesluit convention conventions directive directives protocole treaty treaties'.split(
    ' ',
  ),
);
/** Of what is of an instrument that the question names: `grooming Lanzarote`, and not `grooming`. */
const NAMED_INSTRUMENT = 1.5;

interface Found {
  /** Which of the typed words. */
  readonly place: number;
  score: number;
  match: WordMatch;
  inName: boolean;
  language: number;
}

/** Documents with the words of a question, the best first; the thesaurus counted in. `cited`: instruments that it names by number. */
export function searchWords(
  knowledge: Knowledge,
  question: string,
  on: Day,
  cited: ReadonlySet<string> = new Set(),
): WordAnswer {
  const vocabulary = vocabularyOf(knowledge);
  const { words, typedCount } = wordsAsked(question, vocabulary);
  const candidates = words.map((word) => candidatesOf(word, vocabulary));
  const understood = understand(knowledge, candidates, typedCount);
  const law = documentsOf(knowledge);
  const scores = new Map<Searchable, Found[]>();
  const rarities: Rarity[] = [];
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
  const most = rarities.map((rarity) => Math.max(...Object.values(rarity)));
  const led = leads(understood, most, law, on);
  const possible = { law: sumOf(rarities.map((each) => each.law)), treaty: sumOf(most) };
  const all = new Set([...scores.keys(), ...led.keys()]);
  const named = instrumentsNamed(scores);
  const instruments = cited.size > 0 ? cited : named;
  const branch = words.some((word) => TREATY_WORDS.has(word)) ? 'treaty' : 'law';
  const mayBeName = named.size > 0 || candidates.some((each) => !each.some(isWhole));
  const scored = [...all].map((document) =>
    scoreOf(
      document,
      scores.get(document) ?? [],
      typedCount,
      led.get(document) ?? [],
      (concept) => readAs(concept, words, candidates),
      possible[branchOf(document.kind)],
      instruments.has(instrumentOf(document)) ? NAMED_INSTRUMENT : WEIGHT[branch][document.kind],
    ),
  );
  return { scored: scored.sort((a, b) => b.score - a.score || newest(b, a)), understood, mayBeName };
}

/** How much finding a word says: in Belgian law beside other Belgian law, in a treaty beside all that is held. */
type Rarity = Readonly<Record<Branch, number>>;

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/** The instruments of which a word of the name was typed. */
function instrumentsNamed(scores: ReadonlyMap<Searchable, readonly Found[]>): ReadonlySet<string> {
  const named = [...scores].filter(
    ([{ kind }, found]) =>
      kind === 'instrument' &&
      found.some(({ inName, match: { how } }) => inName && (how === 'exact' || how === 'fuzzy')),
  );
  return new Set(named.map(([{ id }]) => id));
}

function instrumentOf({ id, kind }: Searchable): string {
  return kind === 'obligation' ? id.slice(0, id.lastIndexOf('/art_')) : id;
}

/** An age under eighteen says as much as this word. */
const MINOR = 'minderjarige';
const MAJORITY = 18;
/** A country as the place of a fact asks who may prosecute there. */
const ABROAD = 'buitenland';

/**
 * The words that are looked for; two that the index writes as one count as one more. The first `typedCount`
 * of them were typed; the others are what they come to.
 */
function wordsAsked(
  question: string,
  vocabulary: Vocabulary,
): { readonly words: readonly string[]; readonly typedCount: number } {
  const folded = fold(question);
  // How old an adult is says nothing, and is the number of some article.
  const adult = new Set(agesIn(folded).filter((age) => Number(age) > MAJORITY));
  const all = wordsOf(question)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word) && !adult.has(word))
    .map((word) => word.slice(0, LONGEST_WORD))
    .slice(0, MOST_WORDS);
  const pairs = all.slice(1).map((word, index) => `${all[index]}${word}`);
  const known = pairs.filter((pair) => candidatesOf(pair, { ...vocabulary, all: () => [] }).some(isWhole));
  const minor = namesAgeUnder(folded, MAJORITY) ? [MINOR] : [];
  const abroad = namesPlaceAbroad(folded) ? [ABROAD] : [];
  const typed = [...new Set([...all, ...known])];
  return { words: [...new Set([...typed, ...minor, ...abroad])], typedCount: typed.length };
}

function isWhole({ how }: Candidate): boolean {
  return how === 'exact';
}

function foundIn(
  { typed, place }: { typed: string; place: number },
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
  law: Documents,
): { found: Map<Searchable, Found>; rarity: Rarity } {
  const found = new Map<Searchable, Found>();
  const most = { law: 0, treaty: 0 };
  const weight = FAINT_WORDS.has(typed) ? FAINT : 1;
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
    const having = [...new Set(hits.map(({ document }) => document))];
    const belgian = having.filter(({ kind }) => branchOf(kind) === 'law');
    const rarity = {
      law: rarityOf(belgian.length, law.count.law),
      treaty: rarityOf(having.length, law.count.treaty),
    };
    if (belgian.length > 0) most.law = Math.max(most.law, rarity.law);
    if (having.length > 0) most.treaty = Math.max(most.treaty, rarity.treaty);
    for (const { document, impact, inName, form, how } of hits) {
      const score = impact * rarity[branchOf(document.kind)] * weight;
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
  return { found, rarity: { law: most.law * weight, treaty: most.treaty * weight } };
}

function rarityOf(count: number, all: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
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
    const targets = each.concept.leadsTo.flatMap(({ to }) =>
      to.map((id) => (law.byId.has(id) ? id : articleOf(id))),
    );
    const share = total === 0 ? 0 : each.words.reduce((sum, word) => sum + (rarities[word] ?? 0), 0) / total;
    const whole = CONCEPT * each.weight * answered(each, understood, share);
    const places = { now: 0, other: 0, treaty: 0 };
    for (const id of new Set(targets)) {
      const documents = law.byId.get(id) ?? [];
      const held = documents.find((document) => contains(document, on)) ?? documents.at(-1);
      if (!held) continue;
      const line = branchOf(held.kind) === 'treaty' ? 'treaty' : contains(held, on) ? 'now' : 'other';
      const score = whole * NEXT_IN_LINE ** places[line]++;
      const list = led.get(held);
      if (list) list.push({ score, through: each });
      else led.set(held, [{ score, through: each }]);
    }
  }
  return led;
}

/** What part of the question a concept answers, of which its words are this share. */
function answered(own: Understood, understood: readonly Understood[], share: number): number {
  const others = understood.filter((each) => each !== own && each.weight > NOT_SURE);
  const isSetting = roleOf(own) === 'follows';
  if (others.some((each) => roleOf(each) === 'leads')) return share * (roleOf(own) === 'leads' ? 1 : FOLLOWS);
  if (roleOf(own) === 'leads' && others.length > 0 && own.weight > NOT_SURE) return Math.max(share, ASKED);
  return isSetting && others.some((each) => roleOf(each) !== 'follows') ? share * FOLLOWS : share;
}

function roleOf({ concept }: Understood): BesideOthers | undefined {
  return concept.besideOthers;
}

function scoreOf(
  document: Searchable,
  found: readonly Found[],
  typedCount: number,
  led: readonly { score: number; through: Understood }[],
  readingOf: (concept: Understood) => WordMatch[],
  possible: number,
  weight: number,
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
  const [lead, second] = [...led].sort((a, b) => b.score - a.score);
  const isSecondSure = (second?.through.weight ?? 0) > NOT_SURE;
  const leading = (lead?.score ?? 0) + (isSecondSure ? SECOND_LEAD * (second?.score ?? 0) : 0);
  const best = [...found].sort((a, b) => b.score - a.score)[0];
  // What has the words itself is found by them, whatever else leads to it.
  const said = found.filter(({ place }) => place < typedCount);
  const shown = said.length > 0 ? said : found;
  const isSaid = (lead?.through.words ?? []).every((word) => found.some(({ place }) => place === word));
  return {
    document,
    score: (own * covered + WHOLE_NAME * name + LEAD[branchOf(document.kind)] * leading) * weight,
    said: own * covered,
    match: best && isSaid ? best.match.how : 'translation',
    words: found.length > 0 || !lead ? shown.map(({ match }) => match) : readingOf(lead.through),
    through: led.map((each) => each.through),
  };
}

/** The words of a term that were typed otherwise: what leads by it must not hide that it was guessed. */
function readAs(
  { term, words: places }: Understood,
  words: readonly string[],
  candidates: readonly (readonly Candidate[])[],
): WordMatch[] {
  const parts = wordsOf(term);
  return places.flatMap((place): WordMatch[] => {
    const read = (candidates[place] ?? []).flatMap(({ language, stem: own, how }) => {
      const found = how === 'exact' ? undefined : parts.find((part) => stem(part, language) === own);
      return found === undefined ? [] : [{ typed: words[place] ?? '', found, how }];
    });
    return read.slice(0, 1);
  });
}

function newest(a: Scored, b: Scored): number {
  const [x, y] = [a.document.from ?? '', b.document.from ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
