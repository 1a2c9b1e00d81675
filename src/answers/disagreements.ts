import type { Knowledge } from '../knowledge/knowledge.ts';
import { articleOf, overlap, type ProvisionId } from '../law/provision-id.ts';
import type { Disagreement } from '../law/source.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';

/** The contradictions between sources on these articles that concern a day (null: any day), each once. */
export function disagreementsAbout(
  knowledge: Knowledge,
  articles: readonly ProvisionId[],
  on: Day | null,
): Disagreement[] {
  const ids = new Set(articles.flatMap((article) => knowledge.get('about', article) ?? []));
  const all = [...ids].flatMap((id) => knowledge.get('disagreement', id) ?? []);
  return on === null ? all : all.filter((each) => contains(each, on));
}

/** Those of a day that are about one of these places, or about a part of it, or about the article that it stands in. */
export function disagreementsAt(
  knowledge: Knowledge,
  places: readonly ProvisionId[],
  on: Day,
): Disagreement[] {
  const articles = [...new Set(places.map(articleOf))];
  return disagreementsAbout(knowledge, articles, on).filter(({ about }) =>
    about.some((subject) => places.some((place) => overlap(subject, place))),
  );
}
