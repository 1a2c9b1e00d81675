import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, VersionHead } from '../law/provision.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { headOn } from './head-on.ts';
import { heldBeside } from './locate.ts';
import type { SearchHit } from './search-hit.ts';
import { outOfForce } from './work-on.ts';

type Stands = Pick<SearchHit, 'state' | 'from' | 'until'>;

/**
 * How the wording of an article, which is that of `day`, stands on another: by the versions of the article where these
 * are held, else by the work. No state where neither says it ended or is yet to come: then nobody checked.
 *
 * @param id `<work>/<eid>`
 */
export function textStands(knowledge: Knowledge, id: string, day: Day, on: Day): Stands {
  const article = knowledge.get('article', id);
  if (article) return articleStands(knowledge, article, day, on);
  // Since when an article had this wording, and whether it kept it as long as the work was in force, is not known.
  const gone = outOfForce(knowledge, id.slice(0, id.lastIndexOf('/')), on);
  return { state: gone?.state ?? null, from: null, until: null };
}

function articleStands(knowledge: Knowledge, article: Article, day: Day, on: Day): Stands {
  const said = article.versions.find((each) => contains(each, day) && !each.repealed && !each.notHeld);
  const period = said ? periodOf(knowledge, article, said) : { from: null, until: null };
  const head = headOn(knowledge, article, on);
  // Versions of the same text are cut where a general rule reads it otherwise.
  if (head) return { state: head.textFrom === said?.textFrom ? 'in-force' : 'unread', ...period };
  if (heldBeside(article, on)) return { state: 'unread', ...period };
  const [first] = article.versions;
  return { state: first && on < first.from ? 'not-yet' : 'ended', ...period };
}

/** When the text of a version was in force; an article falls with its work. */
function periodOf(knowledge: Knowledge, { work, versions }: Article, { textFrom }: VersionHead) {
  const last = versions.findLast((each) => each.textFrom === textFrom);
  const ends = [last?.until ?? null, knowledge.get('work', work)?.repealedFrom ?? null];
  const [until = null] = ends.filter((each) => each !== null).sort();
  return { from: textFrom, until };
}
