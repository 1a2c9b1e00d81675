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

/** Instruments and Union acts that count as held works before any of their articles is. */
const INSTRUMENTS: ReadonlySet<string> = new Set([
  'crc',
  'opsc',
  'opac',
  'opic',
  'ilo-c182',
  'ilo-c29',
  'ilo-p29',
  'untoc',
  'palermo',
  'budapest',
  'warsaw',
  'lanzarote',
  'istanbul',
  'hague-1980',
  'eu/dir-2011-36',
  'eu/dir-2011-93',
  'eu/dir-2024-1712',
  'eu/fd-2002-629',
  'eu/fd-2004-68',
]);

/** The one place that says which works and articles are held: a new kind of record is added here. */
export function heldIn(knowledge: Knowledge): Held {
  const ids = knowledge.get('articles') ?? [];
  const acts = knowledge.get('acts') ?? [];
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
      INSTRUMENTS.has(id) || byWork.has(id) || knowledge.get('work', id) !== undefined || acts.includes(id),
    article: (id) => known.has(id),
    articles: (work) => byWork.get(work) ?? [],
    versions: (id) => knowledge.get('article', id),
    acts: (day) => dated.get(day) ?? [],
  };
}
