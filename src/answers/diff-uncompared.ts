import type { WholeVersion } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { LANGUAGES, type Text } from '../law/text.ts';
import type { Day } from '../time/day.ts';
import { type ArticleSide, normKey } from './diff-article.ts';
import type { ElsewhereOffence } from './diff-offences.ts';
import { reachingPoints } from './diff-points.ts';
import { isSummaryOnly } from './diff-summary-only.ts';

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
