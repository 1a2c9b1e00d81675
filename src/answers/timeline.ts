import type { Knowledge } from '../knowledge/knowledge.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { Act } from '../law/source.ts';
import type { Instrument, Milestone, Topic } from '../law/treaty.ts';
import type { Day } from '../time/day.ts';
import { instrumentsOf } from './find-instrument.ts';
import { nearest } from './nearest.ts';

/** Something that happened on a day: to an instrument, or to Belgian law by an act that came into force. */
export type TimelineEvent =
  | {
      readonly kind: 'instrument';
      readonly on: Day;
      readonly instrument: Instrument;
      readonly milestone: Milestone;
    }
  | {
      readonly kind: 'reform';
      readonly on: Day;
      readonly act: Act;
      readonly articles: readonly ProvisionId[];
    };

export interface TimelineQuestion {
  readonly from: Day | null;
  /** The last day. */
  readonly to: Day | null;
  readonly topic: string | null;
}

export type TimelineAnswer =
  | { readonly kind: 'timeline'; readonly topic: Topic | null; readonly events: readonly TimelineEvent[] }
  | { readonly kind: 'not-found'; readonly query: string; readonly nearest: readonly Topic[] };

/** Instruments and reforms of Belgian law on one axis, the earliest first. */
export async function timeline(
  knowledge: Knowledge,
  { from, to, topic: id }: TimelineQuestion,
): Promise<TimelineAnswer> {
  const topics = knowledge.get('topics') ?? [];
  const topic = topics.find((each) => each.id === id) ?? null;
  if (id !== null && topic === null)
    return {
      kind: 'not-found',
      query: id,
      nearest: await nearest(topics, ({ id: name, label }) => [name, ...Object.values(label)], id),
    };
  const inside = (on: Day) => (from === null || from <= on) && (to === null || on <= to);
  const events = [...instrumentEvents(knowledge, topic), ...reforms(knowledge, topic)]
    .filter(({ on }) => inside(on))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { kind: 'timeline', topic, events };
}

function instrumentEvents(knowledge: Knowledge, topic: Topic | null): TimelineEvent[] {
  return instrumentsOf(knowledge)
    .filter(({ id }) => topic === null || topic.instruments.includes(id))
    .flatMap((instrument) =>
      instrument.dates.map(
        (milestone): TimelineEvent => ({ kind: 'instrument', on: milestone.on, instrument, milestone }),
      ),
    );
}

/** Acts that opened a version of an article, each on the day on which that version came into force. */
function reforms(knowledge: Knowledge, topic: Topic | null): TimelineEvent[] {
  const about = topic && new Set(topic.provisions.map(articleOf));
  const byDayAndAct = new Map<string, { on: Day; act: string; articles: ProvisionId[] }>();
  for (const id of knowledge.get('articles') ?? []) {
    if (about && !about.has(id)) continue;
    for (const { act, textFrom, from } of knowledge.get('article', id)?.versions ?? []) {
      // A reading (euro, names of penalties) opens a version without a new text.
      if (act === undefined || textFrom !== from) continue;
      const key = `${from} ${act}`;
      const entry = byDayAndAct.get(key) ?? { on: from, act, articles: [] };
      byDayAndAct.set(key, entry);
      entry.articles.push(id);
    }
  }
  return [...byDayAndAct.values()].flatMap(({ on, act: actId, articles }) => {
    const act = knowledge.get('act', actId);
    return act ? [{ kind: 'reform' as const, on, act, articles }] : [];
  });
}
