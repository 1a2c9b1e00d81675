import { type Citation, citationOfEid, eidOf } from '../citation/citation.ts';
import { isInternational, type WorkHint } from '../citation/works.ts';
import { byNumber } from '../knowledge/by-number.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Day } from '../time/day.ts';
import { ownId } from './find-instrument.ts';
import { heldIn } from './held.ts';
import { type Located, locateCitation } from './locate.ts';

/** One of the provisions that were named. */
export interface Candidate {
  readonly id: ProvisionId;
  /** Null for treaties and Union acts. */
  readonly state: Exclude<Located['kind'], 'not-found'> | null;
}

/** Several provisions where one is asked for. */
export interface Several {
  /** In the order in which they were named, each once; of a range, and behind an article "and following", see `between`. */
  readonly candidates: readonly Candidate[];
  /** What was named and is held of no work that it may mean; ids, without a work where none was named. */
  readonly missing: readonly string[];
  /** The Code of that day, where a number without a work is held of the other one only. */
  readonly otherCode: string | null;
}

/** How many are named behind an article "and following", whose end nobody wrote. */
const FOLLOWING = 5;

/** The provisions that a list or a range names on a day; null when the query is neither. */
export async function several(knowledge: Knowledge, query: string, on: Day): Promise<Several | null> {
  const { parseSeveral } = await import('../citation/typed/parse-several.ts');
  const members = parseSeveral(query);
  if (members === null) return null;
  const candidates = new Map<ProvisionId, Candidate>();
  const missing = new Set<string>();
  let otherCode: string | null = null;
  const named = (citation: Citation): Candidate | null => {
    const found = candidateOf(knowledge, citation, on);
    if (found === null) missing.add(idOf(citation));
    else otherCode ??= found.otherCode;
    return found;
  };
  for (const { from, to } of members) {
    const first = named(from);
    const last = to === 'following' ? null : to && named(to);
    const further =
      to === 'following'
        ? first && between(knowledge, first.id, null, on).slice(0, FOLLOWING)
        : first && last && between(knowledge, first.id, last.id, on);
    for (const each of [first, ...(further ?? []), last])
      if (each) candidates.set(each.id, { id: each.id, state: each.state });
  }
  return { candidates: [...candidates.values()], missing: [...missing], otherCode };
}

function idOf({ work, article, parts }: Citation): string {
  const eid = eidOf({ article, parts });
  return work === null || work === 'criminal-code' ? eid : `${work}/${eid}`;
}

interface Found extends Candidate {
  readonly otherCode: string | null;
}

function candidateOf(knowledge: Knowledge, citation: Citation, on: Day): Found | null {
  const { work, article } = citation;
  if (work !== null && isInternational(work)) {
    const own = ownId(knowledge, work);
    const isHeld = knowledge.get('treaty-article', `${own}/${eidOf({ article, parts: [] })}`) !== undefined;
    return isHeld ? { id: `${own}/${eidOf(citation)}`, state: null, otherCode: null } : null;
  }
  const located = locateCitation(knowledge, citation, on);
  return (
    located && {
      id: located.place,
      state: located.kind,
      otherCode: located.kind === 'not-held' ? null : located.otherCode,
    }
  );
}

/**
 * The articles inside a range, or behind its start, that are in force that day; where none is, as of a law that is gone, all
 * that are held.
 */
function between(
  knowledge: Knowledge,
  from: ProvisionId,
  to: ProvisionId | null,
  on: Day,
): readonly Candidate[] {
  const slash = from.lastIndexOf('/');
  const work = from.slice(0, slash);
  if (to !== null && to.slice(0, to.lastIndexOf('/')) !== work) return [];
  const inside = heldIn(knowledge)
    .articles(work)
    .filter((id) => byNumber(id, from) > 0 && (to === null || byNumber(id, to) < 0))
    .sort(byNumber);
  const all = inside.flatMap((id) => {
    const citation = citationOfEid(id.slice(slash + 1));
    return (citation && candidateOf(knowledge, { ...citation, work: work as WorkHint }, on)) ?? [];
  });
  const standing = all.filter(({ state }) => state !== 'not-in-force');
  return standing.length > 0 ? standing : all;
}
