import type { Found } from '../citation/running/found.ts';
import { byNumber } from '../knowledge/by-number.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article } from '../law/provision.ts';
import { articleOf, type ProvisionId, workOf } from '../law/provision-id.ts';
import type { Day } from '../time/day.ts';
import { actTeller } from './act-told.ts';
import { readingsOf, type Scene } from './citation-readings.ts';
import type { CitedPlace } from './cited.ts';
import type { Elsewhere } from './cited-in-library.ts';
import { codeOn } from './codes.ts';
import { headOn, lastDayInForce } from './head-on.ts';
import { heldIn } from './held.ts';
import { addedLater, versionOn } from './locate.ts';
import { memo } from './memo.ts';
import { unsaidPart } from './unsaid-part.ts';
import { outOfForce } from './work-on.ts';

export { htmlMask } from '../citation/masks/html-mask.ts';
export { markdownMask } from '../citation/masks/markdown-mask.ts';
export { plainMask } from '../citation/masks/mask.ts';
export { citedInLibrary } from './cited-in-library.ts';
export { citedText } from './cited-text.ts';

/**
 * Says what citations of one text mean on a day, in their order; null for a number that is no citation after all.
 * `elsewhere` looks further for what is not held.
 */
export function citationResolver(
  knowledge: Knowledge,
  on: Day,
  elsewhere: Elsewhere = (place) => place,
): (found: Found) => CitedPlace | null {
  const held = heldIn(knowledge);
  const inForce = memo((id: ProvisionId) => {
    const article = held.versions(id);
    return article === undefined || headOn(knowledge, article, on) !== null;
  });
  const unread = memo((id: ProvisionId) => {
    const article = held.versions(id);
    return article !== undefined && isUnread(article, on);
  });
  const isGone = memo((id: ProvisionId) => {
    const article = articleOf(id);
    const versions = held.versions(article);
    if (versions && addedLater(versions, id, on)) return true;
    return held.article(article) && !inForce(article) && !unread(article);
  });
  const isFallen = memo((id: ProvisionId) => outOfForce(knowledge, workOf(id), on) !== null);
  const isUnsaid = memo((id: ProvisionId) => {
    const article = id === articleOf(id) ? undefined : held.versions(articleOf(id));
    const version = article ? versionOn(knowledge, article, on) : null;
    return article && version ? unsaidPart(knowledge, article, version, id) !== null : false;
  });
  const stoodWith = (ends: readonly ProvisionId[]) => {
    const days = ends.flatMap((id) => {
      const article = held.versions(id);
      return (article && lastDayInForce(knowledge, article, on)) ?? [];
    });
    const [day] = days.sort();
    return (id: ProvisionId) => {
      const article = held.versions(id);
      return day !== undefined && article !== undefined && headOn(knowledge, article, day) !== null;
    };
  };
  const rank = memo((work: string) => [...held.articles(work)].sort(byNumber));
  const current = codeOn(knowledge, on);
  const code = knowledge.get('work', current)?.source;
  const brought = new Set(code ? [code.id, ...(code.with ?? [])] : []);
  const scene: Scene = { held, current, brought, inForce, unread, stoodWith, rank };
  const told = actTeller(knowledge);
  return (found) => {
    const { start, end } = found;
    const readings = told(readingsOf(found, scene), found);
    const [first, ...others] = readings;
    const nothing = { start, end, provisions: [], notInForce: [], partsNotHeld: [], inLibrary: [] };
    if (first === undefined) return found.weak ? null : { ...nothing, status: 'unknown-work' };
    if (found.weak && first.status !== 'resolved') return null;
    if (found.guessed && first.status !== 'resolved') return { ...nothing, status: 'unknown-work' };
    const provisions =
      others.length === 0 ? first.provisions : [...new Set(readings.flatMap((each) => each.provisions))];
    const notInForce = provisions.filter(isGone);
    const status = others.length > 0 ? 'ambiguous' : first.status;
    const partsNotHeld = provisions.filter((id) => isUnsaid(id) && !isGone(id));
    const place = elsewhere({ ...nothing, provisions, status, notInForce, partsNotHeld }, found, held);
    const fallen = place.inLibrary.map(({ provision }) => provision).filter(isFallen);
    return fallen.length === 0 ? place : { ...place, notInForce: [...notInForce, ...fallen] };
  };
}

/** Before the first version that is held of an article that may be older: whether it stood is not known here. */
function isUnread({ before, versions }: Article, on: Day): boolean {
  const [first] = versions;
  return before === 'not-held' && first !== undefined && on < first.from;
}
