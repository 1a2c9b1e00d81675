import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { parse } from 'yaml';
import { search } from '../src/answers/search.ts';
import { compile } from '../src/knowledge/compile.ts';
import { knowledgeOver } from '../src/knowledge/knowledge.ts';
import { loadFolder } from '../src/knowledge/load.ts';
import type { Concept } from '../src/law/concept.ts';
import type { WholeArticle } from '../src/law/provision.ts';
import { articleOf } from '../src/law/provision-id.ts';
import type { Instrument, TreatyArticle } from '../src/law/treaty.ts';
import { fold } from '../src/search/fold.ts';
import type { Day } from '../src/time/day.ts';

/** A question as it is typed, and what is expected for it. */
interface Question {
  readonly words: string;
  readonly language: string;
  readonly any?: readonly string[];
  readonly first?: string;
  readonly held_out?: true;
  readonly afterwards?: true;
  /** About treaties and Union acts, which are counted apart. */
  readonly treaty?: true;
  /** Of questions written by somebody who never saw the search: counted apart, treaties among them. */
  readonly round?: 1 | 2 | 3;
}

export interface Relevance {
  readonly engine: string;
  readonly questions: string;
  readonly count: number;
  /** The share of questions with an expected provision among the first five (or first, where that is asked). */
  readonly recall: number;
  /** The mean of one over the place of the first provision expected; 0 where there is none in the first ten. */
  readonly mrr: number;
  readonly missed: readonly string[];
}

/** The day on which the questions are asked: the law expected is that of this day. */
const TODAY = '2026-11-22' as Day;
const LOOKED_AT = 10;

type Engine = (words: string) => Promise<string[]>;

/** Each engine, or only one, over the questions; those held out and each round apart. */
export async function relevance(only?: string): Promise<Relevance[]> {
  const { questions } = parse(readFileSync('tests/search-set/questions.yaml', 'utf8')) as {
    questions: Question[];
  };
  const own = questions.filter((each) => !each.round);
  const law = own.filter((each) => !each.treaty);
  const treaties = own.filter((each) => each.treaty);
  const rows: Relevance[] = [];
  const asked = Object.entries(engines()).filter(([engine]) => only === undefined || engine === only);
  for (const [engine, ask] of asked)
    for (const [name, chosen] of [
      ['tuned on', law.filter((each) => !each.held_out && !each.afterwards)],
      ['held out', law.filter((each) => each.held_out)],
      ['afterwards', law.filter((each) => each.afterwards)],
      ['treaties', treaties.filter((each) => !each.held_out)],
      ['treaties, held out', treaties.filter((each) => each.held_out)],
      ['round 1', questions.filter((each) => each.round === 1)],
      ['round 2', questions.filter((each) => each.round === 2)],
      ['round 3', questions.filter((each) => each.round === 3)],
    ] as const)
      rows.push(await measured(engine, name, ask, chosen));
  return rows;
}

async function measured(
  engine: string,
  questions: string,
  ask: Engine,
  chosen: readonly Question[],
): Promise<Relevance> {
  let found = 0;
  let reciprocal = 0;
  const missed: string[] = [];
  for (const { words, first, any = first === undefined ? [] : [first] } of chosen) {
    const place = (await ask(words)).slice(0, LOOKED_AT).findIndex((id) => any.includes(id)) + 1;
    const within = first === undefined ? 5 : 1;
    if (place > 0) reciprocal += 1 / place;
    if (place > 0 && place <= within) found++;
    else missed.push(words);
  }
  const count = chosen.length;
  return { engine, questions, count, recall: found / count, mrr: reciprocal / count, missed };
}

/** lexkind, and the two libraries alone on the same texts, without and with the thesaurus as one more. */
function engines(): Record<string, Engine> {
  const loaded = loadFolder('data', null).records;
  const records = compile(loaded);
  const bare = compile(loaded.filter(({ kind }) => kind !== 'concept'));
  const plain = documents(records, false);
  const rich = documents(records, true);
  return {
    lexkind: own(records),
    'lexkind, no thesaurus': own(bare),
    minisearch: mini(plain),
    'minisearch, thesaurus': mini(rich),
    'fuse.js': fuse(plain),
    'fuse.js, thesaurus': fuse(rich),
  };
}

function own(records: ReadonlyMap<string, unknown>): Engine {
  const knowledge = knowledgeOver([(key) => records.get(key)]);
  const question = { on: TODAY, onlyThen: false, kind: null, limit: LOOKED_AT };
  return async (words) => {
    const { hits } = await search(knowledge, { ...question, words });
    return hits.map(({ id }) => articleOf(id));
  };
}

interface Flat {
  readonly id: string;
  readonly number: string;
  readonly heading: string;
  readonly text: string;
  readonly terms: string;
}

/**
 * One document for each article, as it last stood, each act, instrument and obligation; what is in force on the day before
 * what is not, so that equals come in that order.
 */
function documents(records: ReadonlyMap<string, unknown>, withTerms: boolean): Flat[] {
  const terms = new Map<string, string[]>();
  const concepts = [...records]
    .filter(([key]) => key.startsWith('concept '))
    .map(([, value]) => value as Concept);
  for (const { preferred, terms: all, leadsTo } of concepts) {
    const said = [
      ...Object.values(preferred),
      ...all.flatMap(({ nl = [], fr = [], en = [] }) => [...nl, ...fr, ...en]),
    ];
    for (const id of leadsTo.flatMap(({ to }) => to)) terms.set(id, [...(terms.get(id) ?? []), ...said]);
  }
  const articles = [...records].flatMap(([key, value]) => {
    if (!key.startsWith('article ')) return [];
    const article = value as WholeArticle;
    const head = article.versions.findLast(({ repealed, notHeld }) => !repealed && !notHeld);
    const version = head && records.get(`version ${article.id} ${head.from}`);
    return version ? [{ article, version: version as WholeArticle['versions'][number] }] : [];
  });
  const flat = articles.map(({ article, version }): Flat & { isNow: boolean } => ({
    id: article.id,
    number: article.eid.slice(4).replace('_', '/'),
    heading: Object.values(version.heading).join(' '),
    text: textsIn([
      version.summary,
      version.offences,
      version.aggravations,
      version.measures,
      version.notes,
    ]).join(' '),
    terms: withTerms ? (terms.get(article.id) ?? []).join(' ') : '',
    isNow: version.until === null && !article.id.startsWith('be/sw-1867'),
  }));
  const acts = [...records].flatMap(([key, value]) =>
    key.startsWith('act ')
      ? [
          {
            id: key.slice(4),
            number: '',
            heading: textsIn(value).join(' '),
            text: '',
            terms: '',
            isNow: false,
          },
        ]
      : [],
  );
  const treaties = [...records].flatMap(([key, value]) => {
    const texts = (id: string, name: unknown, text: unknown) => ({
      id,
      number: '',
      heading: textsIn(name).join(' '),
      text: textsIn(text).join(' '),
      terms: withTerms ? (terms.get(id) ?? []).join(' ') : '',
      isNow: true,
    });
    if (key.startsWith('instrument ')) {
      const { id, title, abbreviation, identifiers } = value as Instrument;
      const numbers = identifiers.map(({ scheme, value: number }) => `${scheme} ${number}`).join(' ');
      return [{ ...texts(id, [abbreviation, title], null), number: numbers }];
    }
    if (!key.startsWith('treaty-article ')) return [];
    const { work, heading, obligations } = value as TreatyArticle;
    const { abbreviation } = records.get(`instrument ${work}`) as Instrument;
    return obligations
      .filter(({ until }) => until === null)
      .map(({ id, label, says, keywords }) => texts(id, label, [heading, abbreviation, says, keywords]));
  });
  return [...flat, ...acts, ...treaties].sort((a, b) => Number(b.isNow) - Number(a.isNow));
}

/** Every text in three languages inside a value. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { nl, fr, en } = value as Record<string, unknown>;
  if (typeof nl === 'string') return [nl, String(fr), String(en)];
  return Object.values(value).flatMap(textsIn);
}

const FIELDS = ['number', 'heading', 'text', 'terms'];

function mini(all: readonly Flat[]): Engine {
  const index = new MiniSearch<Flat>({
    fields: FIELDS,
    processTerm: (term) => fold(term).trim() || null,
    searchOptions: { boost: { heading: 2, number: 3 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(all);
  return async (words) => index.search(words).map(({ id }) => articleOf(String(id)));
}

function fuse(all: readonly Flat[]): Engine {
  const index = new Fuse(all, {
    keys: [{ name: 'heading', weight: 2 }, { name: 'number', weight: 3 }, 'text', 'terms'],
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.35,
  });
  return async (words) => index.search(words, { limit: LOOKED_AT }).map(({ item }) => articleOf(item.id));
}
