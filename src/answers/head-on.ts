import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, VersionHead } from '../law/provision.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';

/** The head of the version that is held and in force on a day, or null; an article falls with its work. */
export function headOn(knowledge: Knowledge, article: Article, on: Day): VersionHead | null {
  const repealedFrom = knowledge.get('work', article.work)?.repealedFrom;
  const head = article.versions.find((each) => contains(each, on));
  const isGone = !head || head.repealed || head.notHeld || (repealedFrom !== undefined && on >= repealedFrom);
  return isGone ? null : head;
}
