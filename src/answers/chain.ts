import type { Knowledge } from '../knowledge/knowledge.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import { type SourceRef, weakest } from '../law/source.ts';
import { byDay, type Day, previousDay } from '../time/day.ts';
import { arrivals, departures, type Link } from './departures.ts';
import { headOn } from './head-on.ts';

/** A text to which a chain leads, on the day that was asked about. */
export interface ChainEnd {
  readonly at: ProvisionId;
  /** `ended`: repealed, and nothing is known to succeed it; `new`: made later, from nothing that is known. */
  readonly state: 'in-force' | 'ended' | 'new' | 'not-held';
  /** The day on which it ended, or was made. */
  readonly on: Day | null;
  /** The weakest link on the way; null where there was none. */
  readonly link: SourceRef | null;
}

/** The links in the order of time, and where they lead. */
export interface Chain {
  readonly links: readonly Link[];
  readonly ends: readonly ChainEnd[];
}

/**
 * Follows the text that an article has on a day to where it stands on a later one, through renumberings
 * and successors; without a later day, to the last text held.
 */
export function chainForward(knowledge: Knowledge, article: ProvisionId, on: Day, until: Day | null): Chain {
  const onward = ({ to, on: day }: Link) => ({ place: to, day });
  return walk({ place: article, day: on, link: null }, ({ place, day, link }) => {
    const links: Link[] = [];
    for (const departure of departures(knowledge, articleOf(place))) {
      if (departure.on <= day || (until !== null && departure.on > until)) continue;
      links.push(...departure.links);
      if (departure.stays) continue;
      const ended: ChainEnd = { at: place, state: 'ended', on: departure.on, link };
      return { links, next: onward, end: departure.links.length > 0 ? null : ended };
    }
    const state = stands(knowledge, place, until ?? lastDay(knowledge, place)) ? 'in-force' : 'not-held';
    return { links, next: onward, end: { at: place, state, on: null, link } };
  });
}

/**
 * Follows the text that an article has on a day back to where it stood on an earlier one; without an
 * earlier day, to the first text held.
 */
export function chainBack(knowledge: Knowledge, article: ProvisionId, on: Day, since: Day | null): Chain {
  const back = ({ from, on: day }: Link) => ({ place: from, day: previousDay(day) });
  return walk({ place: article, day: on, link: null }, ({ place, day, link }) => {
    const id = articleOf(place);
    const left = departures(knowledge, id).filter((each) => !each.stays && each.on <= day);
    const began = left.at(-1)?.on ?? null;
    const links = arrivals(knowledge, id).filter(
      ({ on: moved }) =>
        moved <= day && (began === null || moved >= began) && (since === null || moved > since),
    );
    const end = links.length > 0 ? null : { at: place, link, ...origin(knowledge, place, began, since) };
    return { links, next: back, end };
  });
}

interface Stop {
  readonly place: ProvisionId;
  readonly day: Day;
  /** The weakest link up to here. */
  readonly link: SourceRef | null;
}

interface Step {
  readonly links: readonly Link[];
  readonly next: (link: Link) => Omit<Stop, 'link'>;
  readonly end: ChainEnd | null;
}

/** Takes each stop once for each grade that it is reached with. Days go one way only, so the walk ends. */
function walk(start: Stop, step: (stop: Stop) => Step): Chain {
  const taken: Chain[] = [];
  const seen = new Set<string>();
  const queue: Stop[] = [start];
  for (let stop = queue.shift(); stop; stop = queue.shift()) {
    const key = `${stop.place} ${stop.day} ${stop.link?.grade}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const { links, next, end } = step(stop);
    taken.push({ links, ends: end ? [end] : [] });
    for (const link of links) queue.push({ ...next(link), link: weakerLink(stop.link, link.source) });
  }
  return joined(taken);
}

/** Chains as one: each link once, each end on the best way to it. */
export function joined(chains: readonly Chain[]): Chain {
  const all = chains.flatMap(({ links }) => links);
  const links = new Map(all.map((link) => [`${link.from} ${link.to} ${link.on}`, link]));
  const ends = new Map<ProvisionId, ChainEnd>();
  for (const end of chains.flatMap((chain) => chain.ends)) ends.set(end.at, better(ends.get(end.at), end));
  const inTime = [...links.values()].sort((a, b) => byDay(a.on, b.on));
  return { links: inTime, ends: [...ends.values()] };
}

/** Of two ways to one text, the one that is better confirmed. */
function better(known: ChainEnd | undefined, found: ChainEnd): ChainEnd {
  if (!known?.link || !found.link) return known ?? found;
  return weakest([known.link.grade, found.link.grade]) === found.link.grade ? known : found;
}

/** A chain is as good as its weakest link. */
export function weakerLink(before: SourceRef | null, next: SourceRef | null): SourceRef | null {
  if (before === null || next === null) return before ?? next;
  return weakest([before.grade, next.grade]) === before.grade ? before : next;
}

function stands(knowledge: Knowledge, place: ProvisionId, on: Day | null): boolean {
  const article = knowledge.get('article', articleOf(place));
  return article !== undefined && on !== null && headOn(knowledge, article, on) !== null;
}

function lastDay(knowledge: Knowledge, place: ProvisionId): Day | null {
  return knowledge.get('article', articleOf(place))?.versions.at(-1)?.from ?? null;
}

/** What a text was that no link leads further back from. `began`: the day on which another left its number. */
function origin(
  knowledge: Knowledge,
  place: ProvisionId,
  began: Day | null,
  since: Day | null,
): Pick<ChainEnd, 'state' | 'on'> {
  if (since !== null && stands(knowledge, place, since)) return { state: 'in-force', on: null };
  const article = knowledge.get('article', articleOf(place));
  const first = article?.versions.find(
    ({ from, repealed, notHeld }) => !repealed && !notHeld && (began === null || from >= began),
  );
  const isNew = began !== null || article?.before === 'none';
  return isNew && first ? { state: 'new', on: first.from } : { state: 'not-held', on: null };
}
