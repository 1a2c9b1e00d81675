import type { Knowledge } from '../knowledge/knowledge.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { Day } from '../time/day.ts';
import { type Chain, chainForward } from './chain.ts';
import { memo } from './memo.ts';

/** Which article of the earlier day became which of the later one. */
export interface Succession {
  /** The number that an article had after it was renumbered; its own where it was not. */
  readonly renamed: (article: ProvisionId) => ProvisionId;
  /** Whether the text of the one, on the earlier day, stands in the other on the later one; an article that stayed too. */
  readonly becomes: (before: ProvisionId, after: ProvisionId) => boolean;
  /** The articles in which the text of this one stands on the later day. */
  readonly onward: (article: ProvisionId) => readonly ProvisionId[];
}

export function successionOf(knowledge: Knowledge, chain: Chain, first: Day, second: Day): Succession {
  const numbers = new Map(
    chain.links.filter(({ renumbered }) => renumbered).map(({ from, to }) => [from, to]),
  );
  const onward = memo((article: ProvisionId): readonly ProvisionId[] => {
    const { ends } = chainForward(knowledge, article, first, second);
    return ends.filter(({ state }) => state === 'in-force').map(({ at }) => articleOf(at));
  });
  return {
    renamed: (id) => numbers.get(id) ?? id,
    becomes: (before, after) => onward(articleOf(before)).includes(articleOf(after)),
    onward,
  };
}
