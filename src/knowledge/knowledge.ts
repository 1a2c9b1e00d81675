import type { Lookup, RecordName, Records } from './records.ts';

/** Kinds of which there are many, each record under an id of its own. */
type Keyed =
  | 'work'
  | 'article'
  | 'version'
  | 'cites'
  | 'act'
  | 'source'
  | 'reading'
  | 'disagreement'
  | 'around'
  | 'renumbered'
  | 'predecessors'
  | 'offence'
  | 'alias'
  | 'references'
  | 'instrument'
  | 'treaty-article'
  | 'treaty-articles'
  | 'comparison'
  | 'implements'
  | 'concept'
  | 'word'
  | 'about';

type Single = Exclude<RecordName, Keyed>;

/**
 * The law as the program knows it. `get` reads one record and no more; lists that may be absent are read
 * with `list`, which gives an empty one.
 */
export interface Knowledge {
  get<Name extends Keyed>(name: Name, id: string): Records[Name] | undefined;
  get<Name extends Single>(name: Name): Records[Name] | undefined;
}

/** Layers, the uppermost first: a record above replaces the one below, a list above is joined to it. */
export function knowledgeOver(layers: readonly Lookup[]): Knowledge {
  const cache = new Map<string, unknown>();
  const replaced = (article: string, below: number) =>
    layers.slice(0, below).some((layer) => layer(`article ${article}`) !== undefined);
  const find = (key: string): unknown => {
    const found = layers.flatMap((layer, index) => {
      const value = layer(key);
      if (value === undefined) return [];
      return [
        Array.isArray(value) && index > 0
          ? value.filter((item) => !isOf(item, (id) => replaced(id, index)))
          : value,
      ];
    });
    return found.every(Array.isArray) && found.length > 1 ? joined(found) : found[0];
  };
  return {
    get: (name: string, id?: string) => {
      const key = id === undefined ? name : `${name} ${id}`;
      if (!cache.has(key)) cache.set(key, find(key));
      return cache.get(key) as never;
    },
  };
}

/** Norms of an article that a layer above replaces are gone with it. */
function isOf(item: unknown, gone: (article: string) => boolean): boolean {
  return typeof item === 'object' && item !== null && 'article' in item && gone(String(item.article));
}

/** Lists of ids, or of records with an id: the first of an id stays. */
function joined(lists: readonly unknown[][]): unknown[] {
  const byId = new Map<unknown, unknown>();
  for (const item of lists.flat()) {
    const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : item;
    if (!byId.has(id)) byId.set(id, item);
  }
  return [...byId.values()];
}
