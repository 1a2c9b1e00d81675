import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, VersionHead } from '../law/provision.ts';
import { type Day, previousDay } from '../time/day.ts';
import { contains } from '../time/period.ts';

/** The head of the version that is held and in force on a day, or null; an article falls with its work. */
export function headOn(knowledge: Knowledge, article: Article, on: Day): VersionHead | null {
  const repealedFrom = knowledge.get('work', article.work)?.repealedFrom;
  const head = article.versions.find((each) => contains(each, on));
  const isGone = !head || head.repealed || head.notHeld || (repealedFrom !== undefined && on >= repealedFrom);
  return isGone ? null : head;
}

/** The last day, `on` or before it, on which a text of the article that is held was in force; null where none was. */
export function lastDayInForce(knowledge: Knowledge, article: Article, on: Day): Day | null {
  const repealedFrom = knowledge.get('work', article.work)?.repealedFrom ?? null;
  const last = article.versions.findLast(
    ({ from, repealed, notHeld }) => from <= on && !repealed && !notHeld,
  );
  if (!last) return null;
  const [end] = [last.until, repealedFrom].filter((day) => day !== null).sort();
  return end === undefined || on < end ? on : previousDay(end);
}
