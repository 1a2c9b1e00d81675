import type { Knowledge } from '../knowledge/knowledge.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import { type Assumption, assuming, decisive, type Facts, NOTHING, truthOf } from '../penalty/facts.ts';
import {
  firstStart,
  type LimitationResult,
  type LimitationStep,
  lastDayOf,
  type Walked,
  walk,
} from '../prosecution/limitation.ts';
import type { Places, Prosecuted } from '../prosecution/reach.ts';
import type { Day } from '../time/day.ts';
import type { Policy } from './asked-offence.ts';
import { type LimitationText, limitationTexts } from './limitation-law.ts';
import { answerOffence, type OffenceAnswer } from './offence-answer.ts';
import { placesOf, prosecuted } from './prosecuted.ts';
import { type Regime, regimes } from './regimes.ts';

/** From the earliest to the latest day that it can be; the same where it is certain. */
export interface Span {
  readonly earliest: Day;
  readonly latest: Day;
}

/** A rule with the act that brought it, and the days that come of it. */
export interface SpannedStep extends Pick<LimitationStep, 'on' | 'period' | 'start' | 'never'> {
  readonly starts: Span | null;
  readonly lastDay: Span | null;
}

/** One way in which a case can lie. */
export interface Way {
  /** Circumstances that were not told and that a list asks for: how they lie here. */
  readonly circumstances: Assumption;
  /** Whether the crime is reduced to a correctional penalty; null where that decides nothing. */
  readonly mitigated: boolean | null;
  /** A rule of which no text settles whether it covers the case, and whether it is taken to; null: none decides. */
  readonly unsettled: { readonly holds: boolean; readonly about: ProvisionId } | null;
  readonly result: LimitationResult;
  readonly starts: Span | null;
  readonly lastDay: Span | null;
  readonly steps: readonly SpannedStep[];
}

/** One offence for a victim of one age (or of any age in a band that makes no other difference). */
export interface WayQuestion {
  readonly offence: OffenceAnswer;
  readonly facts: Facts;
  /** The earliest and the latest eighteenth birthday; null for an adult, or where nothing is known. */
  readonly majority: Span | null;
  readonly policy: Policy;
  readonly at: Day;
}

/** The ways that the case can lie, apart for each circumstance that a list asks for, where that decides. */
export function waysOf(knowledge: Knowledge, question: WayQuestion): Way[] {
  const { offence, facts, at } = question;
  const { texts } = limitationTexts(knowledge, facts.date, at, []);
  const [asked] = askedFor(texts, offence, facts);
  if (asked === undefined) return waysGiven(knowledge, question);
  const under = (assumption: Assumption): Way[] =>
    waysOf(knowledge, { ...question, facts: assuming(facts, assumption) }).map((way) => ({
      ...way,
      circumstances: joined(assumption, way.circumstances),
    }));
  const present = under({ present: [asked], absent: [] });
  const absent = under({ present: [], absent: [asked] });
  if (sameWays(present, absent)) return waysGiven(knowledge, question);
  return isComplete(offence, facts) ? [...absent, ...present] : [...present, ...absent];
}

/** What was told makes the offence already: the facts as they were told are those without anything besides. */
function isComplete({ offence: { presumes } }: OffenceAnswer, facts: Facts): boolean {
  return presumes !== undefined && truthOf(presumes, facts) === true;
}

function joined(a: Assumption, b: Assumption): Assumption {
  return { present: [...a.present, ...b.present], absent: [...a.absent, ...b.absent] };
}

/** The circumstances that were not told and on which it hangs whether a list names the offence. */
function askedFor(texts: readonly LimitationText[], offence: OffenceAnswer, facts: Facts): string[] {
  const norms = texts.flatMap(({ periods, starts, never }) => [...periods, ...starts, ...never]);
  const lists = norms.flatMap(({ norm }) => [...(norm.reach.named ?? []), ...(norm.reach.except ?? [])]);
  const places = placesOf(offence).stated.map(articleOf);
  return lists.flatMap(({ of, when }) =>
    when && of.some((listed) => places.includes(articleOf(listed))) ? decisive(when, facts) : [],
  );
}

/** On facts that are told: each possible penalty, with and without mitigation and what no text settles. */
function waysGiven(knowledge: Knowledge, { offence, facts, majority, policy, at }: WayQuestion): Way[] {
  const base = answerOffence(knowledge, offence.own, offence.offence, facts, policy);
  const laws = regimes(knowledge, base, facts, at, policy);
  const opened = laws.map(({ from }) => from);
  const { texts } = limitationTexts(knowledge, facts.date, at, opened);
  const { includeUnverified } = policy;
  const all = prosecuted(base, facts).map((now) => {
    const placed = texts.map((text) => ({
      ...text,
      offence: { ...now, places: placesOn(knowledge, text.on, now, laws) },
    }));
    const way = (mitigated: boolean, unsettled: boolean): Way => {
      const walked = (day: Day | null) =>
        walk(placed, facts.date, { mitigated, unsettled, majority: day, includeUnverified }, at);
      const [early, late] = [walked(majority?.earliest ?? null), walked(majority?.latest ?? null)];
      const [about] = [...early.doubts, ...late.doubts];
      const doubt = about === undefined ? null : { holds: unsettled, about };
      return { ...together(early, late), mitigated, unsettled: doubt };
    };
    const reduced = now.class === 'delict' ? [false] : [false, true];
    return collapsed(reduced.map((mitigated) => settled(way(mitigated, true), way(mitigated, false))));
  });
  const distinct = all.filter((ways, index) => !all.slice(0, index).some((other) => sameWays(other, ways)));
  return distinct.flat();
}

/**
 * Where the law of that day states the offence: where it stood on the day of the facts, or its successor. Where
 * no link to a successor is graded well enough, the numbers of the day of the facts, and the successors as "maybe".
 */
function placesOn(knowledge: Knowledge, day: Day, now: Prosecuted, laws: readonly Regime[]): Places {
  const law = laws.findLast(({ from }) => from <= day);
  if (law === undefined || law === laws[0]) return now.places;
  if (law.answer) return placesOf(law.answer);
  const articles = [...now.places.stated, ...laws.flatMap(({ provision }) => provision ?? [])].map(articleOf);
  const successors = articles.flatMap((id) =>
    (knowledge.get('article', id)?.versions ?? []).flatMap((head) =>
      head.from <= day ? head.successors : [],
    ),
  );
  return { ...now.places, maybe: [...new Set([...articles, ...successors.map(({ to }) => to)])] };
}

/** The walks for the earliest and the latest birth, step by step under one another. */
function together(early: Walked, late: Walked): Way {
  const days = [...new Set([...early.steps, ...late.steps].map(({ on }) => on))].sort();
  const steps = days.flatMap((on) => {
    const both = [early, late].flatMap((each) => each.steps.find((step) => step.on === on) ?? []);
    const [first] = both;
    if (first === undefined) return [];
    const reached = both.length < 2 && early !== late ? firstToReach(first, late.steps) : null;
    const all = reached ? [reached, ...both] : both;
    const { period, start, never } = first;
    return [
      {
        on,
        period,
        start,
        never,
        starts: spanOf(all.map((step) => step.starts)),
        lastDay: spanOf(all.map((step) => step.lastDay)),
      },
    ];
  });
  const ends = [early, late].flatMap((each) => each.steps.at(-1) ?? []);
  return {
    circumstances: NOTHING,
    mitigated: null,
    unsettled: null,
    result: early.result === late.result ? early.result : 'undetermined',
    starts: spanOf(ends.map((step) => step.starts)),
    lastDay: spanOf(ends.map((step) => step.lastDay)),
    steps,
  };
}

/** The step as it is for the earliest birth that reaches it: by an earlier one the case had lapsed before. */
function firstToReach(
  step: LimitationStep,
  steps: readonly LimitationStep[],
): Pick<LimitationStep, 'starts' | 'lastDay'> | null {
  const before = steps[steps.indexOf(step) - 1];
  if (!before?.start || !before.period || !step.start || !step.period) return null;
  const starts = firstStart(before.period.term, step.on);
  return { starts, lastDay: lastDayOf(starts, step.period.term) };
}

export function spanOf(days: readonly (Day | null)[]): Span | null {
  const known = days.filter((day) => day !== null).sort();
  const [earliest, latest] = [known[0], known.at(-1)];
  return earliest && latest ? { earliest, latest } : null;
}

/** What no text settles is left out of sight where it decides nothing. */
function settled(holds: Way, doesNot: Way): Way[] {
  return isSame(holds, doesNot) ? [{ ...doesNot, unsettled: null }] : [holds, doesNot];
}

/** The norms behind a step: what never lapses, or the period and, where it is moved, its start. */
export function normsOf({ never, period, start }: Pick<SpannedStep, 'never' | 'period' | 'start'>) {
  return [never, period?.norm, start].filter((each) => each !== null && each !== undefined);
}

/** Whether the crime is reduced is left out of sight where it decides nothing. */
function collapsed([full = [], reduced]: readonly Way[][]): Way[] {
  if (reduced === undefined) return full.map((way) => ({ ...way, mitigated: null }));
  const matches = (a: Way, b: Way) => a.unsettled?.holds === b.unsettled?.holds && isSame(a, b);
  const kept = full.map((way) =>
    reduced.some((other) => matches(way, other)) ? { ...way, mitigated: null } : way,
  );
  return [...kept, ...reduced.filter((other) => !full.some((way) => matches(way, other)))];
}

export function sameWays(a: readonly Way[], b: readonly Way[]): boolean {
  return a.length === b.length && a.every((way, index) => isSame(way, b[index]));
}

/** Whether two ways come to the same days; what led there may differ. */
function isSame(a: Way, b: Way | undefined): boolean {
  const never = ({ steps }: Way) => steps.at(-1)?.never && steps.at(-1)?.on;
  const key = (way: Way) => JSON.stringify([way.result, way.starts, way.lastDay, never(way)]);
  return b !== undefined && key(a) === key(b);
}
