import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Facts } from '../penalty/facts.ts';
import { ageOn, birthDays, birthday } from '../time/age.ts';
import type { Day } from '../time/day.ts';
import { type Ages, ageBands, MAJORITY } from './age-bands.ts';
import { normsOf, type Span, spanOf, type Way, type WayQuestion, waysOf } from './limitation-ways.ts';

/** One way in which the case can lie, and the victims that it is about. */
export interface Possibility extends Way {
  /** Completed years; null bounds where the age was told or decides nothing. */
  readonly ages: Ages;
}

/** Every way in which the case can lie; those that differ by nothing but the victim's age are one. */
export function possibilitiesOf(
  knowledge: Knowledge,
  question: Omit<WayQuestion, 'majority'>,
  born: Day | null,
): Possibility[] {
  const all = isVictimless(knowledge, question.facts)
    ? [{ age: null, ages: { atLeast: null, under: null } }]
    : ageBands(question.offence, question.facts);
  const bands = all.map(({ age, ages }) => {
    const facts = { ...question.facts, victimAge: age };
    const majority = majorityOf(age, ages, facts.date, born);
    return { ages, ways: waysOf(knowledge, { ...question, facts, majority }) };
  });
  const merged: { ages: Ages; ways: Way[] }[] = [];
  for (const { ages, ways } of bands) {
    const last = merged.at(-1);
    if (last && areAlike(last.ways, ways))
      merged[merged.length - 1] = {
        ages: { atLeast: last.ages.atLeast, under: ages.under },
        ways: last.ways.map((way, index) => united(way, ways[index] ?? way)),
      };
    else merged.push({ ages, ways });
  }
  const whole = merged.length === 1;
  return merged.flatMap(({ ages, ways }) =>
    ways.map((way) => ({ ...way, ages: whole ? { atLeast: null, under: null } : ages })),
  );
}

/** The facts tell of no victim: whether a rule about minors covers them is then settled by no age. */
export function isVictimless(knowledge: Knowledge, { victimAge, present }: Facts): boolean {
  const all = knowledge.get('circumstances') ?? [];
  return victimAge === null && all.some(({ id, victimless }) => victimless === true && present.has(id));
}

/** The eighteenth birthday: by birth, else the earliest and the latest that the age, or the band, allows. */
function majorityOf(age: number | null, { under }: Ages, date: Day, born: Day | null): Span | null {
  if (age === null || age >= MAJORITY || (born !== null && ageOn(born, date) >= MAJORITY)) return null;
  if (born !== null) return spanOf([birthday(born, MAJORITY)]);
  const oldest = under === null ? age : under - 1;
  return spanOf([
    birthday(birthDays(oldest, date).earliest, MAJORITY),
    birthday(birthDays(age, date).latest, MAJORITY),
  ]);
}

/** The same rules with the same results, be it on other days. */
function areAlike(a: readonly Way[], b: readonly Way[]): boolean {
  const key = ({ result, circumstances, mitigated, unsettled, steps }: Way) => {
    const rules = steps.map((step) => [step.on, normsOf(step).map(({ norm }) => norm.at)]);
    return JSON.stringify([result, circumstances, mitigated, unsettled, rules]);
  };
  return a.length === b.length && a.every((way, index) => key(way) === key(b[index] ?? way));
}

function united(a: Way, b: Way): Way {
  const both = (x: Span | null, y: Span | null) =>
    spanOf([x, y].flatMap((span) => (span ? [span.earliest, span.latest] : [])));
  const steps = a.steps.map((step, index) => {
    const other = b.steps[index] ?? step;
    return { ...step, starts: both(step.starts, other.starts), lastDay: both(step.lastDay, other.lastDay) };
  });
  return { ...a, starts: both(a.starts, b.starts), lastDay: both(a.lastDay, b.lastDay), steps };
}
