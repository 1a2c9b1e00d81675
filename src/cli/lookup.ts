import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Lookup } from '../render/screens/footer.ts';

/** What the screens look up by themselves. */
export function lookupIn(knowledge: Knowledge): Lookup {
  return {
    article: (id) => knowledge.get('article', id),
    renumbered: (id) => knowledge.get('renumbered', id) ?? [],
  };
}
