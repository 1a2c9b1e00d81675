import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, VersionHead } from '../law/provision.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { SourceRef } from '../law/source.ts';
import type { Text } from '../law/text.ts';
import type { Day } from '../time/day.ts';

/** One step of a text: on this day it left one number, and went on under another. */
export interface Link {
  readonly from: ProvisionId;
  /** A part of an article, where the source names one. */
  readonly to: ProvisionId;
  readonly on: Day;
  readonly renumbered: boolean;
  /** What alone went on there, of a text that itself stays. */
  readonly part?: Text;
  readonly source: SourceRef;
}

/** A day on which a text left its number, or ended; no links: nothing is known to succeed it. */
export interface Departure {
  readonly on: Day;
  readonly links: readonly Link[];
  /** A text of its own stays under the number: two articles bore it, or a new one takes its place. */
  readonly stays: boolean;
}

/** Where the texts of this number went, in the order of time: to another number, or to their successors. */
export function departures(knowledge: Knowledge, id: ProvisionId): Departure[] {
  const article = knowledge.get('article', id);
  if (!article) return [];
  const moved = renumberings(knowledge, id);
  const ended = endings(knowledge, article);
  const days = [...new Set([...moved, ...ended].map(({ on }) => on))].sort();
  return days.map((on) => {
    const links = [...moved, ...ended.flatMap((each) => each.links)].filter((link) => link.on === on);
    const first = links.filter(({ to }, index) => links.findIndex((other) => other.to === to) === index);
    const opened = article.versions.find(({ from }) => from === on);
    const stays = opened !== undefined && !opened.repealed && opened.renumberedFrom === undefined;
    return { on, links: first, stays };
  });
}

/** The links that end in this article, on whatever day. */
export function arrivals(knowledge: Knowledge, id: ProvisionId): Link[] {
  const before = knowledge.get('predecessors', id) ?? [];
  return before
    .flatMap((from) => departures(knowledge, from))
    .flatMap(({ links }) => links)
    .filter(({ to }) => articleOf(to) === id);
}

function renumberings(knowledge: Knowledge, from: ProvisionId): Link[] {
  return (knowledge.get('renumbered', from) ?? []).flatMap(({ to, on }) => {
    const head = knowledge.get('article', to)?.versions.find((version) => opensFrom(version, from, on));
    return head ? [{ from, to, on, renumbered: true, source: head.source }] : [];
  });
}

function opensFrom({ from, renumberedFrom }: VersionHead, old: ProvisionId, on: Day): boolean {
  return from === on && renumberedFrom === old;
}

/** Each repeal, and each version from which on a part stands elsewhere, with the successors; an article without a repeal of its own ends with the work it stands in. */
function endings(knowledge: Knowledge, { id, work, versions }: Article): { on: Day; links: Link[] }[] {
  const leaving = versions.filter(({ repealed, successors }) => repealed || successors.length > 0);
  const own = leaving.map(({ from: on, successors }) => ({
    on,
    links: successors.map((each) => ({ ...each, from: id, on, renumbered: false })),
  }));
  const whole = knowledge.get('work', work)?.repealedFrom;
  const outlives = whole !== undefined && versions.at(-1)?.repealed === false;
  return outlives ? [...own, { on: whole, links: [] }] : own;
}
