import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, Norms } from '../law/provision.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { Text } from '../law/text.ts';
import { byDay, type Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import type { ArticleSide } from './diff-article.ts';
import type { Point } from './diff-points.ts';

/** What a version says that it changed. */
export interface Amendment {
  readonly articles: readonly ProvisionId[];
  readonly on: Day;
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
  return [...grouped.values()].sort((a, b) => byDay(a.on, b.on));
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
