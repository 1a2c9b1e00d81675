import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, Successor, VersionHead } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Reading } from '../law/reading.ts';
import type { Act } from '../law/source.ts';
import { type Day, previousDay } from '../time/day.ts';
import { type Chain, chainBack, chainForward, joined } from './chain.ts';
import { type Located, locate } from './locate.ts';
import { openedReadings } from './opened-readings.ts';

/** One dated event in the life of an article. */
interface Episode {
  readonly version: VersionHead;
  readonly act: Act | undefined;
  /** Readings that opened this version without a change of text. */
  readonly opened: readonly Reading[];
}

export type HistoryAnswer =
  | Extract<Located, { kind: 'not-found' }>
  | {
      readonly kind: 'history';
      readonly place: ProvisionId;
      readonly article: Article;
      readonly episodes: readonly Episode[];
      readonly predecessors: readonly { readonly from: ProvisionId; readonly on: Day }[];
      readonly successors: readonly (Successor & { readonly on: Day })[];
      readonly renumbered: readonly { readonly to: ProvisionId; readonly on: Day }[];
      /** Back to the first texts held and on to the last: of every text that the article has had. */
      readonly chain: Chain;
    };

/** Every version of an article with its act, and where its text came from and went. `on` decides between Codes. */
export async function history(knowledge: Knowledge, citation: string, on: Day): Promise<HistoryAnswer> {
  const located = await locate(knowledge, citation, on);
  if (located.kind === 'not-found') return located;
  const { article, place } = located;
  const episodes = article.versions.map((version, index): Episode => {
    const ids = openedReadings(version, article.versions[index - 1]);
    return {
      version,
      act: version.act === undefined ? undefined : knowledge.get('act', version.act),
      opened: ids.flatMap((id) => knowledge.get('reading', id) ?? []),
    };
  });
  return {
    kind: 'history',
    place,
    article,
    episodes,
    predecessors: article.versions.flatMap(({ renumberedFrom, from, textFrom }) =>
      renumberedFrom !== undefined && from === textFrom ? [{ from: renumberedFrom, on: from }] : [],
    ),
    successors: article.versions.flatMap(({ successors, from }) =>
      successors.map((each) => ({ ...each, on: from })),
    ),
    renumbered: knowledge.get('renumbered', article.id) ?? [],
    chain: wholeChain(knowledge, article),
  };
}

/** One number can have had several texts, each with a past and a future of its own. */
function wholeChain(knowledge: Knowledge, { id, versions }: Article): Chain {
  const days = versions.filter(({ repealed, notHeld }) => !repealed && !notHeld).map(({ from }) => from);
  const back = days.map((day) => ({ ...chainBack(knowledge, id, day, null), ends: [] }));
  const onward = days.map((day) => chainForward(knowledge, id, day, null));
  return joined([...unheld(knowledge, id, versions), ...back, ...onward]);
}

/** Where a text went of which no more is held than that it left this number. */
function unheld(knowledge: Knowledge, id: ProvisionId, [first]: readonly VersionHead[]): Chain[] {
  if (!first?.repealed) return [];
  const { links, ends } = chainForward(knowledge, id, previousDay(first.from), null);
  return [{ links, ends: ends.filter(({ at }) => at !== id) }];
}
