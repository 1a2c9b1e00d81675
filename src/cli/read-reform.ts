import { parseWork } from '../citation/typed/parse-work.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Day } from '../time/day.ts';
import { readDate } from './read-date.ts';

/**
 * The day on which a reform came into force: a day as it is written, or an act that is held ("wet van
 * 31 mei 2016", `be/law/2016-05-31`). Throws a UsageError when it is neither.
 */
export function readReform(knowledge: Knowledge, text: string): Day {
  const work = parseWork(text) ?? text.trim();
  const id = (knowledge.get('acts') ?? []).find((each) => each === work);
  const inForce = id === undefined ? undefined : knowledge.get('act', id)?.inForceFrom;
  return inForce ?? readDate(text);
}
