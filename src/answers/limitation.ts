import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Named } from '../law/prosecution.ts';
import { assuming, type Facts } from '../penalty/facts.ts';
import type { Change } from '../penalty/would-change.ts';
import type { LimitationResult } from '../prosecution/limitation.ts';
import type { Day } from '../time/day.ts';
import type { Policy } from './asked-offence.ts';
import { limitationTexts } from './limitation-law.ts';
import { isVictimless, type Possibility, possibilitiesOf } from './limitation-possibilities.ts';
import { normsOf, sameWays } from './limitation-ways.ts';
import type { OffenceAnswer } from './offence-answer.ts';
import { type OffencesAnswer, type PenaltyAnswer, penalty } from './penalty.ts';
import { withPresumed } from './presumed.ts';
import { type Through, throughBasic } from './prosecuted.ts';

export interface LimitationQuestion {
  readonly about: string;
  readonly facts: Facts;
  readonly born: Day | null;
  readonly policy: Policy;
  /** The day on which one asks whether prosecution is still possible. */
  readonly at: Day;
}

type LimitationGap =
  | 'law-not-held'
  | 'grade'
  | 'victim-age'
  | 'victim-birth'
  | 'circumstance'
  | 'attempt-step'
  | 'mitigation'
  | 'settled-text';

export interface OffenceLimitation {
  readonly offence: OffenceAnswer;
  /** Null: these facts make no offence here, or one that is not punishable. */
  readonly result: LimitationResult | null;
  /** More than one where what decides was not told; the first is that of the facts as they were told. */
  readonly possibilities: readonly Possibility[];
  readonly missing: readonly LimitationGap[];
  readonly through: Through | null;
  /** Circumstances that would give another period. */
  readonly changes: readonly { readonly change: Change; readonly possibilities: readonly Possibility[] }[];
}

export type LimitationAnswer =
  | Exclude<PenaltyAnswer, { kind: 'offences' }>
  /** The law of limitation of the day of the facts is not held. */
  | { readonly kind: 'limitation-not-held'; readonly on: Day }
  | {
      readonly kind: 'limitation';
      readonly answer: OffencesAnswer;
      readonly offences: readonly OffenceLimitation[];
      /** Whether acts of investigation could interrupt the period (art. 22, until it was repealed). */
      readonly interruptible: boolean;
      /** From this day on the law of limitation is not held. */
      readonly notHeldFrom: Day | null;
    };

/** The article on interruption (stuiting). */
const INTERRUPTION = 'be/vtsv-1878/art_22';

/** Until when an offence can be prosecuted, through the successive laws of limitation. */
export async function limitation(
  knowledge: Knowledge,
  question: LimitationQuestion,
): Promise<LimitationAnswer> {
  const { about, facts, policy, at } = question;
  const answer = await penalty(knowledge, { about, facts, policy, judged: null });
  if (answer.kind !== 'offences') return answer;
  const { texts, notHeldFrom } = limitationTexts(knowledge, facts.date, at, []);
  if (texts.length === 0) return { kind: 'limitation-not-held', on: facts.date };
  const presumed = withPresumed(facts, answer.presumed);
  const offences = answer.offences.map((each) =>
    limited(knowledge, each, { ...question, facts: presumed }, notHeldFrom),
  );
  const abolished = knowledge.get('article', INTERRUPTION)?.versions.find(({ repealed }) => repealed)?.from;
  const interruptible = abolished === undefined || facts.date < abolished;
  return { kind: 'limitation', answer, offences, interruptible, notHeldFrom };
}

function limited(
  knowledge: Knowledge,
  offence: OffenceAnswer,
  question: LimitationQuestion,
  notHeldFrom: Day | null,
): OffenceLimitation {
  const { born, policy, at } = question;
  const under = (facts: Facts) =>
    possibilitiesOf(knowledge, { offence, facts, policy, at }, born).map((each) => unread(each, notHeldFrom));
  const possibilities = under(question.facts);
  const result = agreed(possibilities.map((each) => each.result));
  // What else might be present is told where the case itself is clear.
  const clear = possibilities.length === 1 && question.facts.victimAge !== null;
  const changes = clear ? offence.changes.filter(({ obligation }) => obligation === 'must') : [];
  return {
    offence,
    result,
    possibilities,
    missing: missingOf(
      offence,
      possibilities,
      question,
      isVictimless(knowledge, question.facts),
      notHeldFrom,
    ),
    // Where it is not settled whether a list reaches the aggravated form, that is said already.
    through: possibilities.some(({ unsettled }) => unsettled)
      ? null
      : throughBasic(offence, possibilities.flatMap(listsOf)),
    changes: changes.flatMap((change) => {
      const other = under(assuming(question.facts, change.assumption));
      return other.length === 0 || sameWays(other, possibilities) ? [] : [{ change, possibilities: other }];
    }),
  };
}

/** What would lapse under a law that was not read cannot be said to have lapsed. */
function unread(possibility: Possibility, notHeldFrom: Day | null): Possibility {
  const { result, lastDay } = possibility;
  const lapsesLater = notHeldFrom !== null && lastDay !== null && lastDay.latest >= notHeldFrom;
  return result === 'expired' && lapsesLater ? { ...possibility, result: 'undetermined' } : possibility;
}

function listsOf({ steps }: Possibility): readonly Named[] {
  return steps.flatMap(normsOf).flatMap(({ norm }) => norm.reach.named ?? []);
}

function agreed(results: readonly LimitationResult[]): LimitationResult | null {
  const [first] = results;
  if (first === undefined) return null;
  return results.every((each) => each === first) ? first : 'undetermined';
}

function missingOf(
  offence: OffenceAnswer,
  possibilities: readonly Possibility[],
  { facts, born }: LimitationQuestion,
  victimless: boolean,
  notHeldFrom: Day | null,
): LimitationGap[] {
  const gaps: LimitationGap[] = [];
  const undetermined = possibilities.some(({ result }) => result === 'undetermined');
  const open = ({ result, lastDay }: Possibility) =>
    result === 'undetermined' && notHeldFrom !== null && lastDay !== null && lastDay.earliest >= notHeldFrom;
  if (possibilities.some(open)) return ['law-not-held'];
  if (facts.victimAge === null && !victimless && (possibilities.length > 1 || undetermined))
    gaps.push('victim-age');
  if (undetermined && offence.missing.includes('grade')) return [...gaps, 'grade'];
  const stepLower = offence.missing.includes('attempt-step');
  if (undetermined && stepLower) gaps.push('attempt-step');
  else if (facts.victimAge !== null && born === null && undetermined) gaps.push('victim-birth');
  const told = ({ circumstances: { present, absent } }: Possibility) => present.length + absent.length > 0;
  if (possibilities.some(told)) gaps.push('circumstance');
  if (possibilities.some(({ mitigated }) => mitigated !== null)) gaps.push('mitigation');
  if (possibilities.some(({ unsettled }) => unsettled !== null)) gaps.push('settled-text');
  return gaps;
}
