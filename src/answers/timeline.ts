import type { Knowledge } from '../knowledge/knowledge.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { Reading } from '../law/reading.ts';
import type { Act } from '../law/source.ts';
import type { Instrument, Milestone, Topic } from '../law/treaty.ts';
import { byDay, type Day } from '../time/day.ts';
import { instrumentsOf } from './find-instrument.ts';
import { nearest } from './nearest.ts';
import { openedReadings } from './opened-readings.ts';

/**
 * Something that happened on a day: to an instrument, or to Belgian law by an act that came into force, be it that
 * it amended articles or that it made their words mean something else.
 */
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
    }
  | {
      readonly kind: 'reading';
      readonly on: Day;
      readonly act: Act;
      readonly reading: Reading;
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
  const events = [
    ...instrumentEvents(knowledge, topic),
    ...reforms(knowledge, topic),
    ...readings(knowledge, topic),
  ]
    .filter(({ on }) => inside(on))
    .sort((a, b) => byDay(a.on, b.on));
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
  const byDayAndAct = new Map<string, { on: Day; act: string; articles: ProvisionId[] }>();
  for (const id of articlesOf(knowledge, topic)) {
    for (const { act, textFrom, from } of knowledge.get('article', id)?.versions ?? []) {
      // A reading opens a version without a new text.
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

/** General rules that opened versions without a new text (euro, names of penalties). */
function readings(knowledge: Knowledge, topic: Topic | null): TimelineEvent[] {
  const opened = new Map<string, { on: Day; reading: string; articles: ProvisionId[] }>();
  for (const article of articlesOf(knowledge, topic)) {
    const versions = knowledge.get('article', article)?.versions ?? [];
    versions.forEach((version, index) => {
      for (const reading of openedReadings(version, versions[index - 1])) {
        const key = `${version.from} ${reading}`;
        const entry = opened.get(key) ?? { on: version.from, reading, articles: [] };
        opened.set(key, entry);
        entry.articles.push(article);
      }
    });
  }
  return [...opened.values()].flatMap(({ on, reading: id, articles }) => {
    const reading = knowledge.get('reading', id);
    const act = reading?.act === undefined ? undefined : knowledge.get('act', reading.act);
    return reading && act ? [{ kind: 'reading' as const, on, act, reading, articles }] : [];
  });
}

function articlesOf(knowledge: Knowledge, topic: Topic | null): readonly ProvisionId[] {
  const about = topic && new Set(topic.provisions.map(articleOf));
  return (knowledge.get('articles') ?? []).filter((id) => about === null || about.has(id));
}
