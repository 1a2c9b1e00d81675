import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, Norms, WholeVersion } from '../law/provision.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import { LANGUAGES, type Text } from '../law/text.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { type ArticleSide, normKey } from './diff-article.ts';
import type { ElsewhereOffence } from './diff-offences.ts';
import { type Point, reachingPoints } from './diff-points.ts';
import { isSummaryOnly } from './diff-summary-only.ts';

/** What a version says that it changed. */
export interface Amendment {
  readonly articles: readonly ProvisionId[];
  readonly on: Day;
  readonly text: Text;
}

/** What is held of one of the days and set beside nothing, with the reason. */
export type Uncompared =
  /** Our summary of a text and of the one that came in its place: of words alone it cannot be told what changed. */
  | { readonly reason: 'content'; readonly before: Summary; readonly after: Summary }
  /** Of these texts only our summary is held: what went there cannot be told. */
  | { readonly reason: 'summary-only'; readonly on: Day; readonly articles: readonly ProvisionId[] }
  /** What the texts of this day do to offences that are not told of here. */
  | { readonly reason: 'other-offences'; readonly on: Day; readonly articles: readonly ProvisionId[] }
  /** On this day the offence stands in an article that is not looked at. */
  | ({ readonly reason: 'elsewhere' } & ElsewhereOffence);

interface Summary {
  readonly article: ProvisionId;
  readonly text: Text;
}

/**
 * What the versions opened between the days say that they changed, be it in none of the norms that are held: a list
 * of grounds that became longer. Of the texts compared all; of articles around them, which are here for their norms,
 * those in whose norms nothing changed.
 */
export function amendments(
  knowledge: Knowledge,
  before: ArticleSide,
  after: ArticleSide,
  around: readonly Point[],
): Amendment[] {
  const own = after.texts.map(({ article }) => article);
  const others = [...new Set(around.map(({ at }) => articleOf(at)))].filter((id) => !own.includes(id));
  const silent = others.filter((id) => isSameInNorms(knowledge, id, before.on, after.on));
  const found = [...own, ...silent].flatMap((id): Amendment[] => {
    const article = knowledge.get('article', id);
    return (article ? openedBetween(article, before.on, after.on) : []).flatMap(({ from, changes }) =>
      changes ? [{ articles: [id], on: from, text: changes }] : [],
    );
  });
  const grouped = new Map<string, Amendment>();
  for (const each of found) {
    const key = `${each.on} ${each.text.nl}`;
    const known = grouped.get(key)?.articles ?? [];
    grouped.set(key, { ...each, articles: [...known, ...each.articles] });
  }
  return [...grouped.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Versions that an act opened, not a reading of the same text. */
function openedBetween({ versions }: Article, first: Day, second: Day) {
  return versions.filter(
    ({ from, textFrom, repealed, notHeld }) =>
      from > first && from <= second && from === textFrom && !repealed && !notHeld,
  );
}

function isSameInNorms(knowledge: Knowledge, id: ProvisionId, first: Day, second: Day): boolean {
  const heads = knowledge.get('article', id)?.versions ?? [];
  const said = [first, second].map((day) => {
    const head = heads.find((each) => contains(each, day));
    const version = head && knowledge.get('version', `${id} ${head.from}`);
    return version ? JSON.stringify([normsOf(version), version.offences, version.consent]) : null;
  });
  return said[0] !== null && said[0] === said[1];
}

function normsOf({ aggravations, measures, factors, attempts, exemptions, perVictim }: Norms): unknown {
  return [aggravations, measures, factors, attempts, exemptions, perVictim];
}

/** What the comparison leaves out where other articles came in the place of a text. */
export function uncompared(
  before: ArticleSide,
  after: ArticleSide,
  elsewhere: readonly ElsewhereOffence[],
  rewritten: boolean,
  withNorms: boolean,
): Uncompared[] {
  const told = rewritten ? contents(before.texts, after.texts) : [];
  const summaries = rewritten && told.length === 0 ? [before, after].flatMap(summariesOnly) : told;
  const left = withNorms ? [] : [before, after].flatMap(otherOffences);
  const stands = elsewhere.map((each): Uncompared => ({ reason: 'elsewhere', ...each }));
  return [...summaries, ...left, ...stands];
}

function contents(
  [a, ...more]: readonly WholeVersion[],
  [b, ...others]: readonly WholeVersion[],
): Uncompared[] {
  const [said, now] = [a?.version.summary, b?.version.summary];
  if (!a || !b || !said || !now || more.length + others.length > 0) return [];
  if (LANGUAGES.some((language) => said[language] === now[language])) return [];
  const before = { article: a.article, text: said };
  return [{ reason: 'content', before, after: { article: b.article, text: now } }];
}

function summariesOnly({ on, texts }: ArticleSide): Uncompared[] {
  const articles = texts.filter(({ version }) => isSummaryOnly(version)).map(({ article }) => article);
  return articles.length > 0 ? [{ reason: 'summary-only', on, articles }] : [];
}

function otherOffences({ on, texts, told }: ArticleSide): Uncompared[] {
  const articles = texts
    .filter((text) => reachingPoints(text, false).some((point) => !told.has(normKey(point))))
    .map(({ article }) => article);
  return articles.length > 0 ? [{ reason: 'other-offences', on, articles }] : [];
}
