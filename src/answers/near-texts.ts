import { parseWork } from '../citation/typed/parse-work.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Name } from '../knowledge/records.ts';
import type { Article } from '../law/provision.ts';
import { articleOf } from '../law/provision-id.ts';
import type { Text } from '../law/text.ts';
import { type Day, previousDay } from '../time/day.ts';
import { contains, type Period } from '../time/period.ts';
import { bareNumber } from './bare-number.ts';
import { chainBack, chainForward } from './chain.ts';
import { instrumentNamed } from './find-instrument.ts';
import { headOn } from './head-on.ts';
import { nearest } from './nearest.ts';
import { NOT_SURE } from './search-concepts.ts';
import type { Scored } from './search-words.ts';

/** What may have been meant where one article was asked for. */
export interface NearText extends Period {
  readonly kind: 'article' | 'treaty-article' | 'instrument' | 'act';
  readonly id: string;
  /** The heading of that day, or the last one; a title. */
  readonly heading: Text;
  /** Of an article; the period around the day, else the last. */
  readonly isInForce: boolean;
}

const MOST = 3;

/**
 * The work that is named; else the articles that come near to a number; else those that the words of the query lead to,
 * as a search would: those in force on the day first, then what the others were called that day, or on the day nearest to it.
 *
 * @param among the articles to choose from by words; null for all
 */
export async function nearTexts(
  knowledge: Knowledge,
  query: string,
  on: Day,
  among: readonly string[] | null = null,
): Promise<NearText[]> {
  const works = nearWorks(knowledge, query);
  if (works.length > 0) return works;
  const near = (ids: readonly string[]) =>
    ids.flatMap((id) => knowledge.get('article', id) ?? []).map((each) => nearArticle(knowledge, each, on));
  if (isNumber(query)) return near((await nearestNumbers(knowledge, query)).map(({ id }) => id));
  const chosen = (ids: readonly string[]) => near(ids.filter((id) => among === null || among.includes(id)));
  const found = chosen(await byWords(knowledge, query, on));
  const inForce = found.filter(({ isInForce }) => isInForce);
  const others = found.filter(({ isInForce }) => !isInForce).slice(0, MOST);
  const led = others.map((each) => ({ each, stood: chosen(towards(knowledge, each, on)) }));
  const then = led.flatMap(({ stood }) => stood.filter((text) => text.isInForce));
  const beside = led.flatMap(({ each, stood }) => [...stood.filter((text) => !text.isInForce), each]);
  const all = new Map([...inForce, ...then, ...beside].map((each) => [each.id, each]));
  const list = [...all.values()].slice(0, MOST);
  // What says it best stays, be it law of another day: what was in force then may not have known it.
  const [best] = found;
  return best === undefined || list.some(({ id }) => id === best.id)
    ? list
    : [...list.slice(0, MOST - 1), best];
}

/** The articles in which a text that is not in force stood on a day, or to which it went: where in none, the nearest in time. */
function towards(knowledge: Knowledge, { id, from, until }: NearText, on: Day): string[] {
  const chains = [
    ...(from !== null && from > on ? [chainBack(knowledge, id, from, on)] : []),
    ...(until !== null && until <= on ? [chainForward(knowledge, id, previousDay(until), on)] : []),
  ];
  return chains.flatMap((chain) => chain.ends).map(({ at }) => articleOf(at));
}

/** Whether what is asked is an article by its number, however that is spelt. */
export function isNumber(query: string): boolean {
  return /^\s*(?:§\s*)?\d/.test(bareNumber(query));
}

/** Articles by their numbers. */
export function nearestNumbers(knowledge: Knowledge, query: string): Promise<Name[]> {
  const number = bareNumber(query).replace(/\//g, '_');
  const names = knowledge.get('names') ?? [];
  return nearest(names, ({ id }) => [id.slice(id.lastIndexOf('/art_') + 5)], number, MOST);
}

async function byWords(knowledge: Knowledge, query: string, on: Day): Promise<string[]> {
  const { searchWords } = await import('./search-words.ts');
  const { scored } = searchWords(knowledge, query, on);
  const found = bestOf(scored.filter(({ document: { kind } }) => kind === 'provision'));
  return [...new Set(found.map(({ document: { id } }) => articleOf(id)))];
}

/** What the thesaurus knows by these words, else what has them in its heading, else what has them at all. */
function bestOf(scored: readonly Scored[]): readonly Scored[] {
  const led = scored.filter(({ through }) => through.some(({ weight }) => weight > NOT_SURE));
  const named = scored.filter(({ match }) => match === 'exact');
  return [led, named].find((each) => each.length > 0) ?? scored;
}

function nearWorks(knowledge: Knowledge, query: string): NearText[] {
  const whole = { from: null, until: null, isInForce: true } as const;
  const instrument = instrumentNamed(knowledge, query);
  if (instrument) return [{ kind: 'instrument', id: instrument.id, heading: instrument.title, ...whole }];
  const work = parseWork(query);
  const isOfThatDay = (id: string) => work !== null && (id === work || id.startsWith(`${work}/`));
  return (knowledge.get('acts') ?? [])
    .filter(isOfThatDay)
    .flatMap((id) => knowledge.get('act', id) ?? [])
    .map(({ id, title }) => ({ kind: 'act', id, heading: title, ...whole }));
}

function nearArticle(knowledge: Knowledge, article: Article, on: Day): NearText {
  const runs = periodsOf(knowledge, article);
  const period = runs.find((each) => contains(each, on)) ?? runs.at(-1) ?? { from: null, until: null };
  const head = headOn(knowledge, article, on);
  const last = article.versions.findLast(({ repealed }) => !repealed) ?? article.versions.at(-1);
  const heading = (head ?? last)?.heading ?? { nl: '', fr: '', en: '' };
  return { kind: 'article', id: article.id, heading, ...period, isInForce: head !== null };
}

/** When there was a text under its number; the first day is left open where an earlier text is not held. */
function periodsOf(knowledge: Knowledge, article: Article): Period[] {
  const gone = knowledge.get('work', article.work)?.repealedFrom ?? null;
  const periods: Period[] = [];
  for (const { from, until, repealed } of article.versions) {
    if (repealed) continue;
    const before = periods.at(-1);
    const isFirst = periods.length === 0 && article.before === 'not-held';
    const end = until ?? gone;
    if (before && before.until === from) periods[periods.length - 1] = { from: before.from, until: end };
    else periods.push({ from: isFirst ? null : from, until: end });
  }
  return periods;
}
