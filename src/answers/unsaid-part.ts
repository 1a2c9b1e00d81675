import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, ProvisionVersion, VersionHead } from '../law/provision.ts';
import { articleOf, isWithin, overlap, type ProvisionId } from '../law/provision-id.ts';
import type { Day } from '../time/day.ts';
import { chainForward } from './chain.ts';
import { headOn } from './head-on.ts';

/**
 * A part of an article of which the version of a day says nothing by itself: it may not exist, or not have existed that day,
 * or it may hold what is not encoded by parts (a definition, the purposes of an offence).
 */
export interface UnsaidPart {
  /** The version held that does: the first one later, else the last one before; null where none does. */
  readonly elsewhere: VersionHead | null;
  /**
   * The part that bears this number that day: of another kind (§ 4 for "lid 4"), in the one paragraph that has such an
   * item (§ 1, 1° for "1°"), or in the article to which the text went (380, § 4 for 380bis, § 4); null where none does.
   */
  readonly meant: ProvisionId | null;
  /** A later part of the article that day is held, so this one has its place before it: there is no § 2 without § 1. */
  readonly precedes: boolean;
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
  const others = article.versions.filter((head) => isSaid(partsOn(knowledge, article, head.from), place));
  const elsewhere = others.find(({ from }) => from > version.from) ?? others.at(-1) ?? null;
  if (elsewhere === null && places.length === 0) return null;
  const paragraph = place.replace(/__(?:al|item)_([^_]+)/, '__para_$1');
  const sameNumber = paragraph !== place && isSaid(places, paragraph) ? paragraph : null;
  const moved = elsewhere && elsewhere.from < version.from;
  return {
    elsewhere,
    meant:
      itemOfAParagraph(places, place) ??
      sameNumber ??
      (moved ? wentTo(knowledge, place, elsewhere.from, version.from) : null),
    precedes: precedesOne(places, place),
  };
}

function precedesOne(places: readonly ProvisionId[], place: ProvisionId): boolean {
  const [, series = '', number] = /^(.*__(?:para|al|item)_)(\d+)$/.exec(place) ?? [];
  if (number === undefined) return false;
  return places.some((at) => at.startsWith(series) && Number.parseInt(at.slice(series.length), 10) > +number);
}

/** Of an item that was cited without its paragraph: the only one of that number, where there is one. */
function itemOfAParagraph(places: readonly ProvisionId[], place: ProvisionId): ProvisionId | null {
  const item = place.slice(articleOf(place).length);
  if (!item.startsWith('__item_')) return null;
  const [only, ...others] = new Set(places.filter((at) => at.endsWith(item)));
  return others.length === 0 ? (only ?? null) : null;
}

/** The same part of the article to which the text of a day went, on a later one. */
function wentTo(knowledge: Knowledge, place: ProvisionId, from: Day, on: Day): ProvisionId | null {
  const part = place.slice(articleOf(place).length);
  const { ends } = chainForward(knowledge, articleOf(place), from, on);
  const found = ends.flatMap(({ at }) => {
    const article = knowledge.get('article', articleOf(at));
    const head = article && headOn(knowledge, article, on);
    return article && head && isSaid(partsOn(knowledge, article, head.from), article.id + part)
      ? article.id + part
      : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * What is held as one, where a part of that was cited: the article without paragraphs, or the paragraph without items.
 * Whether it has such a part cannot be told. Null where a norm stands in the part itself, or around it nowhere.
 */
export function heldAsOne(version: ProvisionVersion, place: ProvisionId): ProvisionId | null {
  // The first paragraph is there in everything.
  const part = place.replace(/__al_1$/, '');
  const places = placesIn(version);
  const around = places.filter((at) => at !== part && isWithin(part, at));
  if (places.some((at) => overlap(at, part) && !around.includes(at))) return null;
  return around.reduce<ProvisionId | null>(
    (inner, at) => (inner === null || at.length > inner.length ? at : inner),
    null,
  );
}

function partsOn(knowledge: Knowledge, { id }: Article, from: Day): readonly ProvisionId[] {
  const version = knowledge.get('version', `${id} ${from}`);
  return version ? placesIn(version).filter((at) => at !== id) : [];
}

/** Whether one of the places lies in a part, or a part in it. */
function isSaid(places: readonly ProvisionId[], part: ProvisionId): boolean {
  return places.some((at) => overlap(at, part));
}

function placesIn(version: ProvisionVersion): readonly ProvisionId[] {
  const { offences, aggravations, measures, factors, attempts, exemptions, perVictim, consent } = version;
  const norms = [
    ...offences.flatMap(({ tiers, variants }) => [...tiers, ...(variants ?? [])]),
    ...[...aggravations, ...measures, ...factors, ...attempts, ...exemptions],
    ...[perVictim, consent].filter((norm) => norm !== undefined),
  ];
  return norms.map(({ at }) => at);
}
