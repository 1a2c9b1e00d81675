import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Coverage, Meta } from '../knowledge/records.ts';
import type { Article } from '../law/provision.ts';
import { articleOf } from '../law/provision-id.ts';
import { type Act, type Disagreement, GRADES, type Grade, type Source } from '../law/source.ts';
import type { Day } from '../time/day.ts';
import { disagreementsAbout } from './disagreements.ts';
import { locate } from './locate.ts';
import { nearest } from './nearest.ts';

interface SourceUse {
  readonly id: string;
  readonly source: Source | null;
  readonly act: Act | null;
}

interface Held {
  readonly article: Article;
  readonly from: Day;
  readonly until: Day | null;
  /** The worst grade of its versions. */
  readonly grade: Grade;
}

export type SourcesAnswer =
  | {
      readonly kind: 'bibliography';
      readonly entries: readonly SourceUse[];
      readonly disagreements: readonly Disagreement[];
    }
  | { readonly kind: 'disagreements'; readonly disagreements: readonly Disagreement[] }
  | {
      readonly kind: 'coverage';
      readonly coverage: Coverage;
      readonly meta: Meta;
      readonly held: readonly Held[];
    }
  | { readonly kind: 'not-found'; readonly query: string; readonly nearest: readonly string[] };

/** The whole bibliography, one entry of it, one contradiction, or the sources behind one provision. */
export async function bibliography(knowledge: Knowledge, id: string | null, on: Day): Promise<SourcesAnswer> {
  const all = [...(knowledge.get('acts') ?? []), ...(knowledge.get('sources') ?? [])];
  if (id === null)
    return { kind: 'bibliography', entries: all.map((each) => use(knowledge, each)), disagreements: [] };
  if (all.includes(id)) return { kind: 'bibliography', entries: [use(knowledge, id)], disagreements: [] };
  const one = knowledge.get('disagreement', id);
  if (one) return { kind: 'disagreements', disagreements: [one] };
  const located = await locate(knowledge, id, on);
  if (located.kind === 'not-found') return notFound([...all, ...(knowledge.get('disagreements') ?? [])], id);
  const used = knowledge.get('cites', located.article.id) ?? [];
  const disagreements = disagreementsAbout(knowledge, [articleOf(located.place)], null);
  return { kind: 'bibliography', entries: used.map((each) => use(knowledge, each)), disagreements };
}

/** All contradictions between sources, one of them, or those about one article. */
export async function disagreements(
  knowledge: Knowledge,
  id: string | null,
  on: Day,
): Promise<SourcesAnswer> {
  const ids = knowledge.get('disagreements') ?? [];
  const meant = id === null ? ids : ids.filter((each) => each === id);
  const found = meant.flatMap((each) => knowledge.get('disagreement', each) ?? []);
  if (id === null || found.length > 0) return { kind: 'disagreements', disagreements: found };
  const located = await locate(knowledge, id, on);
  if (located.kind === 'not-found') return notFound(ids, id);
  return {
    kind: 'disagreements',
    disagreements: disagreementsAbout(knowledge, [located.article.id], null),
  };
}

async function notFound(ids: readonly string[], query: string): Promise<SourcesAnswer> {
  return { kind: 'not-found', query, nearest: await nearest(ids, (each) => [each], query) };
}

/** What is held, from when, how graded, and what is not. Throws when the base has no coverage record. */
export function coverage(knowledge: Knowledge): SourcesAnswer {
  const stated = knowledge.get('coverage');
  const meta = knowledge.get('meta');
  if (!stated || !meta) throw new Error('the knowledge base has no coverage record');
  const held = (knowledge.get('articles') ?? []).flatMap((id) => heldOf(knowledge.get('article', id)));
  return { kind: 'coverage', coverage: stated, meta, held };
}

function heldOf(article: Article | undefined): Held[] {
  const first = article?.versions[0];
  if (!article || !first) return [];
  const last = article.versions.at(-1);
  const until = last?.repealed ? last.from : (last?.until ?? null);
  const worst = Math.max(...article.versions.map(({ source }) => GRADES.indexOf(source.grade)));
  return [{ article, from: first.from, until, grade: GRADES[worst] ?? 'unverified' }];
}

function use(knowledge: Knowledge, id: string): SourceUse {
  return { id, source: knowledge.get('source', id) ?? null, act: knowledge.get('act', id) ?? null };
}
