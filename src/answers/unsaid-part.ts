import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, ProvisionVersion, VersionHead } from '../law/provision.ts';
import { overlap, type ProvisionId } from '../law/provision-id.ts';

/**
 * A part of an article of which the version of a day says nothing by itself: it may not exist, or not have existed that day,
 * or it may hold what is not encoded by parts (a definition, the purposes of an offence).
 */
export interface UnsaidPart {
  /** The version held that does: the first one later, else the last one before; null where none does. */
  readonly elsewhere: VersionHead | null;
  /** The part of that number of another kind, where the article has one: § 4 for "lid 4"; null where it hasn't. */
  readonly meant: ProvisionId | null;
}

/** Null where the version speaks of the part, or divides the article into none; and for a whole article. */
export function unsaidPart(
  knowledge: Knowledge,
  article: Article,
  version: ProvisionVersion,
  place: ProvisionId,
): UnsaidPart | null {
  // The first paragraph is there in every article.
  if (place === article.id || place === `${article.id}__al_1`) return null;
  const places = placesIn(version).filter((at) => at !== article.id);
  if (isSaid(places, place)) return null;
  const others = article.versions.filter((head) => {
    const other = knowledge.get('version', `${article.id} ${head.from}`);
    return (
      other !== undefined &&
      isSaid(
        placesIn(other).filter((at) => at !== article.id),
        place,
      )
    );
  });
  const elsewhere = others.find(({ from }) => from > version.from) ?? others.at(-1) ?? null;
  if (elsewhere === null && places.length === 0) return null;
  const paragraph = place.replace(/__(?:al|item)_([^_]+)/, '__para_$1');
  return { elsewhere, meant: paragraph !== place && isSaid(places, paragraph) ? paragraph : null };
}

/** Whether one of the places lies in a part, or a part in it. */
function isSaid(places: readonly ProvisionId[], part: ProvisionId): boolean {
  return places.some((at) => overlap(at, part));
}

function placesIn(version: ProvisionVersion): readonly ProvisionId[] {
  const { offences, aggravations, measures, attempts, exemptions, perVictim, consent } = version;
  const norms = [
    ...offences.flatMap(({ tiers, variants }) => [...tiers, ...(variants ?? [])]),
    ...[...aggravations, ...measures, ...attempts, ...exemptions],
    ...[perVictim, consent].filter((norm) => norm !== undefined),
  ];
  return norms.map(({ at }) => at);
}
