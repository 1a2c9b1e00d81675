import { type Citation, eidOf } from '../citation.ts';

/** One of the provisions that a typed list names, or a run of whole articles: both ends belong to it. */
export interface Member {
  readonly from: Citation;
  /** `following`: "and following" was written, which says no end. */
  readonly to: Citation | 'following' | null;
}

/** The one provision that a list comes to; null where it names several. */
export function onlyOf(members: readonly Member[]): Citation | null {
  const [first] = members;
  if (first === undefined || first.to !== null) return null;
  return members.every((each) => isSame(each, first)) ? first.from : null;
}

function isSame(a: Member, b: Member): boolean {
  return a.to === b.to && a.from.work === b.from.work && eidOf(a.from) === eidOf(b.from);
}
