import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ProvisionId } from '../law/provision-id.ts';
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
