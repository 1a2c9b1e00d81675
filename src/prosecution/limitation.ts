import type { LimitationPeriod, LimitationStart, ProsecutionNorm } from '../law/prosecution.ts';
import type { WholeVersion } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { isComputable } from '../law/source.ts';
import { type Term, termParts } from '../law/term.ts';
import type { Stated } from '../penalty/norms.ts';
import { type Day, laterBy, nextDay, previousDay } from '../time/day.ts';
import { type Prosecuted, reaches } from './reach.ts';

/** A norm with the version of the article that states it. */
export type Ruling<Norm> = Stated<Norm, WholeVersion>;

/** The law of limitation from one day on, gathered from the articles that state it. */
export interface LimitationLaw {
  readonly on: Day;
  readonly periods: readonly Ruling<LimitationPeriod>[];
  readonly starts: readonly Ruling<LimitationStart>[];
  readonly never: readonly Ruling<ProsecutionNorm>[];
  /** The offence as it is stated under the law of that day. */
  readonly offence: Prosecuted;
}

/** What the facts leave open, settled one way: each way is walked by itself. */
export interface Assumed {
  /** The crime is reduced to a correctional penalty (mitigating circumstances). */
  readonly mitigated: boolean;
  /** Whether what no text settles, or no fact tells, is taken to hold. */
  readonly unsettled: boolean;
  /** The victim's eighteenth birthday; null when neither age nor birth is known. */
  readonly majority: Day | null;
  /** Rules graded too low to compute on count as settled. */
  readonly includeUnverified: boolean;
}

/** One rule that governed the case, from the day on which it did. */
export interface LimitationStep {
  readonly on: Day;
  /** Null: under this law the offence never lapses. */
  readonly period: { readonly norm: Ruling<LimitationPeriod>; readonly term: Term } | null;
  readonly start: Ruling<LimitationStart> | null;
  readonly never: Ruling<ProsecutionNorm> | null;
  /** The first day of the period; null when it hangs on an unknown birthday. */
  readonly starts: Day | null;
  /** The last day on which prosecution is possible; null: none, or not known. */
  readonly lastDay: Day | null;
}

export type LimitationResult = 'open' | 'expired' | 'imprescriptible' | 'undetermined';

export interface Walked {
  readonly result: LimitationResult;
  readonly steps: readonly LimitationStep[];
  /** The norms of which it had to be assumed whether, or how, they cover the case; in the order of time. */
  readonly doubts: readonly ProvisionId[];
}

/**
 * Through the successive laws, the first being that of the day of the facts. Each applies at once to what
 * has not lapsed, and none revives what has (law/04-general-rules, section 3). Interruption and suspension
 * are not in it: they are in the file of the case.
 */
export function walk(laws: readonly LimitationLaw[], facts: Day, assumed: Assumed, at: Day): Walked {
  const steps: LimitationStep[] = [];
  const doubts: ProvisionId[] = [];
  const doubtful = (at: ProvisionId): boolean => {
    doubts.push(at);
    return assumed.unsettled;
  };
  const ended = (result: LimitationResult): Walked => ({ result, steps, doubts });
  for (const law of laws) {
    const last = steps.at(-1);
    if (last && (last.never || (last.lastDay !== null && last.lastDay < law.on))) break;
    const step = stepUnder(law, facts, assumed, doubtful);
    if (step === null) return ended('undetermined');
    if (!last || !isSameRule(last, step)) steps.push(step);
    if (step.lastDay === null && !step.never) return ended('undetermined');
  }
  const end = steps.at(-1);
  if (end?.never) return ended('imprescriptible');
  if (!end?.lastDay) return ended('undetermined');
  return ended(end.lastDay < at ? 'expired' : 'open');
}

function isSameRule(a: LimitationStep, b: LimitationStep): boolean {
  return a.lastDay === b.lastDay && a.starts === b.starts && (a.never === null) === (b.never === null);
}

type Find = <Norm extends ProsecutionNorm>(
  norms: readonly Ruling<Norm>[],
  offence: Prosecuted,
) => Ruling<Norm> | null;

/** `doubtful` says how to take what no text settles, and remembers that it was asked. */
function stepUnder(
  law: LimitationLaw,
  facts: Day,
  assumed: Assumed,
  doubtful: (at: ProvisionId) => boolean,
): LimitationStep | null {
  const find: Find = (norms, offence) =>
    norms.find(({ norm, source }) => {
      const truth = reaches(norm.reach, offence);
      const sure = truth === false || assumed.includeUnverified || isComputable(source.grade);
      return truth === 'unknown' || !sure ? doubtful(norm.at) : truth;
    }) ?? null;
  const never = find(law.never, law.offence);
  if (never) return { on: law.on, period: null, start: null, never, starts: null, lastDay: null };
  const stated = find(law.starts, law.offence);
  const start = stated && (stated.norm.open !== true || doubtful(stated.norm.at)) ? stated : null;
  const period = periodUnder(law, stated, assumed, find);
  if (period === null) return null;
  const starts = start ? assumed.majority : facts;
  const lastDay = starts && lastDayOf(starts, period.term);
  return { on: law.on, period, start, never: null, starts, lastDay };
}

/** The period of the offence; that of a délit for a crime which is reduced, unless a text keeps the other. */
function periodUnder(
  law: LimitationLaw,
  start: Ruling<LimitationStart> | null,
  { mitigated }: Assumed,
  find: Find,
): LimitationStep['period'] {
  // Without the penalty, a period can be said only where no rule on penalties comes before the one that names it.
  const first = law.periods.find(({ norm }) => reaches(norm.reach, law.offence) !== false);
  if (law.offence.class === null && first && reaches(first.norm.reach, law.offence) === 'unknown')
    return null;
  const stated = find(law.periods, law.offence);
  if (stated === null) return null;
  const { period, mitigated: reduced } = stated.norm;
  const kept = reduced === 'same' || start?.norm.keepsPeriod === true;
  if (!mitigated || kept || law.offence.class !== 'crime') return { norm: stated, term: period };
  if (reduced !== undefined) return { norm: stated, term: reduced };
  const asDelict = find(law.periods, { ...law.offence, class: 'delict', penalty: { kind: 'imprisonment' } });
  return asDelict && { norm: asDelict, term: asDelict.norm.period };
}

/** The first day counts: five years from 1 March 2018 end on 28 February 2023. */
export function lastDayOf(starts: Day, term: Term): Day {
  return previousDay(after(starts, term, 1));
}

/** The first day from which a period of this term ends on that day or later. */
export function firstStart(term: Term, end: Day): Day {
  return nextDay(after(end, term, -1));
}

function after(day: Day, term: Term, times: 1 | -1): Day {
  const { count, unit } = termParts(term);
  return laterBy(day, { [LENGTHS[unit]]: count * times });
}

const LENGTHS = { Y: 'years', M: 'months', D: 'days' } as const;
