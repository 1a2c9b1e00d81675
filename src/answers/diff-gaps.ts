import type { Knowledge } from '../knowledge/knowledge.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import { isComputable } from '../law/source.ts';
import type { Text } from '../law/text.ts';
import type { Day } from '../time/day.ts';
import { versionsOn } from './applicable.ts';
import { chainBack, chainForward } from './chain.ts';
import { codeOn } from './codes.ts';
import type { Compared } from './diff-changes.ts';
import { isSummaryOnly } from './diff-summary-only.ts';
import { versionOn } from './locate.ts';

/** What a version says of its own limits, where a norm of the other day is not found in it. */
export interface GapNote {
  readonly article: ProvisionId;
  readonly on: Day;
  readonly text: Text;
}

/**
 * Whether a norm that stands on one day only may have stood on the other too: its article, or what that came
 * from or became, had a text that day which is not held, or of which only the summary is; or it is not settled that it stands.
 */
export function isUnknown(
  knowledge: Knowledge,
  { before, after }: Compared,
  first: Day,
  second: Day,
): boolean {
  if (before !== null && after !== null) return false;
  const on = after ? first : second;
  const point = after ?? before;
  if (point === null || !isComputable(point.source.grade)) return true;
  if (point.kind === 'attempt' && !hasGeneralAttempt(knowledge, on)) return true;
  const chain = after
    ? chainBack(knowledge, articleOf(point.at), second, first)
    : chainForward(knowledge, articleOf(point.at), first, second);
  // An accessory penalty of an article that went or came may be a general one on the other day: those are not all held.
  if (point.kind === 'measure' && chain.ends.every(({ at }) => articleOf(at) !== articleOf(point.at)))
    return true;
  return chain.ends.some(
    ({ state, at }) => state === 'not-held' || (state === 'in-force' && isOnlySummary(knowledge, at, on)),
  );
}

/** Whether the Code of that day has rules on attempt that are held: an article need not have its own. */
function hasGeneralAttempt(knowledge: Knowledge, on: Day): boolean {
  return knowledge.get('work', codeOn(knowledge, on))?.generalAttempt !== undefined;
}

function isOnlySummary(knowledge: Knowledge, at: ProvisionId, on: Day): boolean {
  return versionsOn(knowledge, [articleOf(at)], on).some(({ version }) => isSummaryOnly(version));
}

/** The notes of the first versions held in which norms that came or went are missing. */
export function gapNotes(
  knowledge: Knowledge,
  changed: readonly Compared[],
  first: Day,
  second: Day,
): GapNote[] {
  const found = changed.flatMap(({ before, after }): GapNote[] => {
    if (before !== null && after !== null) return [];
    const on = after ? first : second;
    const id = articleOf((after ?? before)?.at ?? '');
    const article = knowledge.get('article', id);
    const version = article && versionOn(knowledge, article, on);
    // What is held of a text that is older than its first version may be a part of it.
    const isFirst = article?.before === 'not-held' && version?.textFrom === article.versions[0]?.from;
    return isFirst ? (version?.notes ?? []).map((text) => ({ article: id, on, text })) : [];
  });
  return [...new Map(found.map((note) => [`${note.article} ${note.text.nl}`, note])).values()];
}
