import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Work } from '../law/provision.ts';
import type { Day } from '../time/day.ts';

/** A work that does not hold on a day: since when it no longer does, or from when it will. */
export interface OutOfForce {
  readonly state: 'ended' | 'not-yet';
  readonly day: Day;
  readonly work: Work;
}

/** Null where the work holds on that day, or nothing is known of it: its articles fall with it. */
export function outOfForce(knowledge: Knowledge, id: string, on: Day): OutOfForce | null {
  const work = knowledge.get('work', id);
  if (work?.repealedFrom !== undefined && on >= work.repealedFrom)
    return { state: 'ended', day: work.repealedFrom, work };
  if (work?.inForceFrom !== undefined && on < work.inForceFrom)
    return { state: 'not-yet', day: work.inForceFrom, work };
  return null;
}
