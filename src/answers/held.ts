import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';

/** What the knowledge base has of the works and articles that texts cite. */
export interface Held {
  work(id: string): boolean;
  /** True where the article is held, whatever its versions. */
  article(id: ProvisionId): boolean;
  /** The articles of a work, in no order. */
  articles(work: string): readonly ProvisionId[];
  /** The versions of a held article; undefined for what has none, such as an article of a treaty. */
  versions(id: ProvisionId): Article | undefined;
  /** Acts of one day, where a date alone may not tell them apart: `be/law/1995-04-13` has `/32` and `/33`. */
  acts(dated: string): readonly string[];
}

/** The one place that says which works and articles are held: a new kind of record is added here. */
export function heldIn(knowledge: Knowledge): Held {
  const instruments = new Set(knowledge.get('instruments') ?? []);
  const ids = [
    ...(knowledge.get('articles') ?? []),
    ...[...instruments].flatMap((id) => knowledge.get('treaty-articles', id) ?? []),
  ];
  const acts = new Set(knowledge.get('acts') ?? []);
  const known = new Set(ids);
  const byWork = new Map<string, ProvisionId[]>();
  for (const id of ids) {
    const work = id.slice(0, id.lastIndexOf('/'));
    const list = byWork.get(work) ?? [];
    list.push(id);
    byWork.set(work, list);
  }
  const dated = new Map<string, string[]>();
  for (const act of acts) {
    const day = /^be\/law\/\d{4}-\d\d-\d\d/.exec(act)?.[0] ?? act;
    dated.set(day, [...(dated.get(day) ?? []), act]);
  }
  return {
    work: (id) =>
      instruments.has(id) || byWork.has(id) || acts.has(id) || knowledge.get('work', id) !== undefined,
    article: (id) => known.has(id),
    articles: (work) => byWork.get(work) ?? [],
    versions: (id) => knowledge.get('article', id),
    acts: (day) => dated.get(day) ?? [],
  };
}
