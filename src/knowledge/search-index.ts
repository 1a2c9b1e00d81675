import { type Concept, wordsIn } from '../law/concept.ts';
import { LANGUAGES, type Language } from '../law/text.ts';
import { compoundParts } from '../search/compound.ts';
import { isNumber, writtenWordsOf } from '../search/fold.ts';
import { meaningOf } from '../search/meaning.ts';
import { type Posting, packPostings } from '../search/posting.ts';
import { type EverydayWords, everydayWords } from '../search/same-words.ts';
import { stem } from '../search/stem.ts';
import { STOP_WORDS } from '../search/stop-words.ts';
import { branchOf, type Searchable } from './records.ts';
import type { SearchText } from './searchable.ts';

/** BM25: how soon more of the same word says nothing new, and how much its length is held against a text, beside others of its branch. */
const SATURATION = 1.2;
const LENGTH = 0.5;

/** What part of a compound's weight its parts have: mensenhandel is found by `handel`, but later. */
const PART = 0.4;

/** A word in a document. */
interface Occurrence {
  frequency: number;
  inName: boolean;
  /** As it is written there: the shortest of its forms. */
  form: string;
}

interface Counted {
  readonly document: Searchable;
  readonly words: Readonly<Record<Language, ReadonlyMap<string, Occurrence>>>;
  readonly lengths: Readonly<Record<Language, number>>;
}

/** The records that a search reads, by key: documents, words, vocabulary and the terms of the thesaurus. */
export function searchIndex(
  texts: readonly SearchText[],
  concepts: readonly Concept[],
  layer: number,
): Map<string, unknown> {
  const counted = withoutRepeats(texts.map(count));
  const records = new Map<string, unknown>();
  const vocabulary: Partial<Record<Language, string[]>> = {};
  for (const language of LANGUAGES) {
    const postings = postingsIn(counted, language);
    const forms = formsIn(counted, language);
    if (language === 'nl') addParts(postings);
    for (const [word, list] of postings)
      records.set(`word ${language} ${word}`, [
        { id: layer, form: forms.get(word), postings: packPostings(list) },
      ]);
    vocabulary[language] = [...postings.keys()].sort();
  }
  records.set('vocabulary', [{ id: layer, ...vocabulary }]);
  records.set('searchable', [{ id: layer, documents: counted.map(({ document }) => document) }]);
  const everyday = everydayWords();
  records.set('everyday-words', everyday);
  records.set(
    'phrases',
    concepts.map((concept) => ({ id: concept.id, ...phrasesOf(concept, everyday) })),
  );
  return records;
}

function count({ fields, ...document }: SearchText): Counted {
  const words = { nl: new Map(), fr: new Map(), en: new Map() } as Record<Language, Map<string, Occurrence>>;
  const lengths = { nl: 0, fr: 0, en: 0 };
  for (const { weight, isName, words: said } of fields) {
    for (const language of LANGUAGES) {
      for (const { word, form } of (said[language] ?? []).flatMap(stemsOf(language))) {
        const occurrence = words[language].get(word) ?? { frequency: 0, inName: false, form };
        occurrence.frequency += weight;
        occurrence.inName ||= isName;
        if (form.length < occurrence.form.length) occurrence.form = form;
        words[language].set(word, occurrence);
        lengths[language]++;
      }
    }
  }
  const named = LANGUAGES.map(
    (language) => [...words[language].values()].filter(({ inName }) => inName).length,
  );
  return { document: { ...document, named }, words, lengths };
}

/** The words of a text that are looked for, as the index has them. */
function stemsOf(language: Language): (text: string) => { word: string; form: string }[] {
  return (text) =>
    writtenWordsOf(text)
      .filter(({ word }) => word.length > 1 && !STOP_WORDS.has(word))
      .map(({ word, written }) => ({ word: stem(word, language), form: written }));
}

/** Versions of an article that follow each other and say the same words are one document. */
function withoutRepeats(all: readonly Counted[]): Counted[] {
  const kept: Counted[] = [];
  let signature = '';
  for (const each of all) {
    const last = kept.at(-1)?.document;
    const own = JSON.stringify(LANGUAGES.map((language) => [...each.words[language]]));
    const { document } = each;
    if (last?.id === document.id && last.until === document.from && own === signature)
      kept[kept.length - 1] = {
        ...each,
        document: { ...document, from: last.from, ...joined(last, document) },
      };
    else kept.push(each);
    signature = own;
  }
  return kept;
}

function joined(earlier: Searchable, later: Searchable): Pick<Searchable, 'unread'> {
  const unread = {
    ...(earlier.unread?.before && { before: true as const }),
    ...(later.unread?.after && { after: true as const }),
  };
  return Object.keys(unread).length > 0 ? { unread } : {};
}

function postingsIn(counted: readonly Counted[], language: Language): Map<string, Posting[]> {
  const averages = new Map(
    [...Map.groupBy(counted, ({ document }) => branchOf(document.kind))].map(([branch, all]) => [
      branch,
      all.reduce((sum, { lengths }) => sum + lengths[language], 0) / all.length,
    ]),
  );
  const postings = new Map<string, Posting[]>();
  for (const [document, { document: own, words, lengths }] of counted.entries()) {
    const average = averages.get(branchOf(own.kind)) || 1;
    const long = 1 - LENGTH + (LENGTH * lengths[language]) / average;
    for (const [word, { frequency, inName }] of words[language]) {
      const impact = frequency / (frequency + SATURATION * long);
      const list = postings.get(word);
      if (list) list.push({ document, impact, inName });
      else postings.set(word, [{ document, impact, inName }]);
    }
  }
  return postings;
}

/** The shortest form in which each word is written. */
function formsIn(counted: readonly Counted[], language: Language): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { words } of counted)
    for (const [word, { form }] of words[language])
      if (form.length < (forms.get(word)?.length ?? Number.POSITIVE_INFINITY)) forms.set(word, form);
  return forms;
}

/** Puts what compounds say under their parts too. */
function addParts(postings: Map<string, Posting[]>): void {
  const isKnown = (part: string) => postings.has(part) && !isNumber(part);
  const compounds = [...postings].flatMap(([word, list]) => {
    const parts = isNumber(word) ? null : compoundParts(word, isKnown);
    return (parts ?? []).map((part) => ({ part, list }));
  });
  for (const { part, list } of compounds) {
    const own = postings.get(part) ?? [];
    const there = new Set(own.map(({ document }) => document));
    const added = list.filter(({ document }) => !there.has(document));
    postings.set(
      part,
      [
        ...own,
        ...added.map(({ document, impact }) => ({ document, impact: impact * PART, inName: false })),
      ].sort((a, b) => a.document - b.document),
    );
  }
}

/** The terms in each language, in the order of `wordsIn`: for each what its words mean, once and with a space between. */
function phrasesOf(concept: Concept, everyday: EverydayWords): Record<Language, string[]> {
  const phrases = (language: Language) =>
    wordsIn(concept, language).map((term) => {
      const meanings = stemsOf(language)(term).map(({ word }) => meaningOf(everyday, language, word));
      return [...new Set(meanings)].join(' ');
    });
  return { nl: phrases('nl'), fr: phrases('fr'), en: phrases('en') };
}
