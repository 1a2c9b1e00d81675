import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Branch, branchOf, type Searchable } from '../knowledge/records.ts';

/** What is indexed, layer over layer: what a layer above replaces counts no more. */
export interface Documents {
  readonly layers: ReadonlyMap<number, readonly Searchable[]>;
  readonly byId: ReadonlyMap<string, readonly Searchable[]>;
  readonly count: Readonly<Record<Branch, number>>;
  isReplaced(layer: number, id: string): boolean;
}

export function documentsOf(knowledge: Knowledge): Documents {
  const layers = knowledge.get('searchable') ?? [];
  const byId = new Map<string, Searchable[]>();
  const layerOf = new Map<string, number>();
  for (const { id: layer, documents } of layers) {
    for (const document of documents) {
      const first = layerOf.get(document.id) ?? layer;
      layerOf.set(document.id, first);
      if (first !== layer) continue;
      const list = byId.get(document.id);
      if (list) list.push(document);
      else byId.set(document.id, [document]);
    }
  }
  const all = layers.flatMap(({ documents }) => documents);
  const belgian = all.filter(({ kind }) => branchOf(kind) === 'law');
  return {
    layers: new Map(layers.map(({ id, documents }) => [id, documents])),
    byId,
    count: { law: belgian.length, treaty: all.length },
    isReplaced: (layer, id) => layerOf.get(id) !== layer,
  };
}
