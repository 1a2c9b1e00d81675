import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applicableOn, versionsOn } from '../../src/answers/applicable.ts';
import { idleCircumstances } from '../../src/answers/idle.ts';
import { reachingOmitted } from '../../src/answers/left-out.ts';
import { answerOffence, type OffenceAnswer } from '../../src/answers/offence-answer.ts';
import { NOTHING_PRESUMED } from '../../src/answers/presumed.ts';
import type { Condition } from '../../src/law/condition.ts';
import type { Offence, WholeVersion } from '../../src/law/provision.ts';
import {
  ageBounds,
  assuming,
  circumstancesIn,
  type Facts,
  NOTHING,
  truthOf,
} from '../../src/penalty/facts.ts';
import { aggravationsOf, exemptionsOf, tiersOf } from '../../src/penalty/norms.ts';
import { comparePenalties, samePenalty } from '../../src/penalty/scale.ts';
import type { Day } from '../../src/time/day.ts';
import { factsOn } from '../facts-on.ts';
import { articles, shipped } from '../shipped.ts';

/** An offence on a day on which some article changes, and the circumstances that its law asks for. */
interface Situation {
  readonly day: Day;
  readonly own: WholeVersion;
  readonly offence: Offence;
  readonly asks: readonly string[];
  /** On both sides of each line that its law draws by age, and far from all. */
  readonly ages: readonly number[];
}

const days = new Set(articles.flatMap(({ versions }) => versions.map(({ from }) => from)));
const SITUATIONS = [...days].flatMap((day) =>
  versionsOn(shipped, shipped.get('offending') ?? [], day).flatMap((own) =>
    own.version.offences.map((offence): Situation => {
      const conditions = conditionsFor(own, offence, day);
      const asks = [...new Set(conditions.flatMap(circumstancesIn))];
      const lines = conditions.flatMap(ageBounds).flatMap((age) => [age - 1, age]);
      return { day, own, offence, asks, ages: [...new Set([...lines, 40])] };
    }),
  ),
);

function conditionsFor(own: WholeVersion, offence: Offence, day: Day): Condition[] {
  const { applicable, omitted } = applicableOn(shipped, own, offence, day, false);
  const norms = [...tiersOf(applicable), ...aggravationsOf(applicable), ...exemptionsOf(applicable)];
  const whens = [offence.presumes, ...norms.map(({ norm }) => norm.when), ...omitted.map(({ when }) => when)];
  return whens.flatMap((when) => when ?? []);
}

/** A situation with some of what it asks for told, some denied, and one more thing that was not spoken of. */
const told = fc
  .constantFrom(...SITUATIONS.filter(({ asks }) => asks.length > 0))
  .chain(({ asks, ...situation }) =>
    fc.record({
      situation: fc.constant(situation),
      more: fc.constantFrom(...asks),
      told: fc.tuple(
        ...asks.map(() => fc.constantFrom('unknown', 'unknown', 'unknown', 'present', 'absent')),
      ),
      asks: fc.constant(asks),
      victimAge: fc.option(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(40))),
      attempt: fc.boolean(),
    }),
  )
  .map(({ situation, more, told, asks, victimAge, attempt }) => {
    const those = (how: string) => new Set(asks.filter((id, index) => id !== more && told[index] === how));
    const [present, absent] = [those('present'), those('absent')];
    const facts = factsOn(situation.day, { victimAge, present, absent, attempt });
    const lines = [
      `aged ${victimAge}`,
      attempt ? 'attempt' : '',
      [...present].join(),
      `not ${[...absent].join()}`,
      `more: ${more}`,
    ];
    const shown = [situation.day, situation.own.article, situation.offence.id, ...lines].join(' | ');
    return { ...situation, facts, more, [fc.toStringMethod]: () => shown };
  });

const RUNS = { numRuns: 3000 };

function answer({ own, offence }: Pick<Situation, 'own' | 'offence'>, facts: Facts): OffenceAnswer {
  return answerOffence(shipped, own, offence, facts, { includeUnverified: false });
}

function adding(facts: Facts, ...circumstances: readonly string[]): Facts {
  return { ...facts, present: new Set([...facts.present, ...circumstances]) };
}

/** Whether both carry the same penalty, wherever it is stated, or both none. */
function sameResult(a: OffenceAnswer['result'], b: OffenceAnswer['result']): boolean {
  return a && b
    ? samePenalty(a.penalty, b.penalty) && a.fine?.perVictim?.norm.rule === b.fine?.perVictim?.norm.rule
    : a === b;
}

/** Whether one of the norms left out holds; where no age was told, it may do so at some ages only. */
function withholds(omitted: OffenceAnswer['omitted'], facts: Facts): boolean {
  return omitted.some(({ when }) => {
    const truth = when && truthOf(when, facts);
    return truth === true || (truth === 'unknown' && facts.victimAge === null);
  });
}

test('one more circumstance changes a determined answer only as a row of that answer says', () => {
  fc.assert(
    fc.property(told, ({ facts, more, ...situation }) => {
      const before = answer(situation, facts);
      const after = answer(situation, adding(facts, more));
      // With the age it may decide; that it does is itself said by an answer that asks for the age.
      fc.pre(before.status === 'determined' && !after.missing.includes('victim-age'));
      const holds = (when: Condition | null | undefined) =>
        when && truthOf(when, adding(facts, more)) === true;
      const row = before.changes.some(({ norm }) => holds(norm.norm.when));
      const withheld = withholds(before.omitted, adding(facts, more));
      if (!row && !withheld) expect(sameResult(after.result, before.result)).toBe(true);
    }),
    RUNS,
  );
});

test('one more denial does not change a determined answer, but where it denies the offence', () => {
  fc.assert(
    fc.property(told, ({ facts, more, ...situation }) => {
      const before = answer(situation, facts);
      const denied = { ...facts, absent: new Set([...facts.absent, more]) };
      const after = answer(situation, denied);
      fc.pre(
        before.status === 'determined' && !(after.outcome.kind === 'none' && after.outcome.lacks.length > 0),
      );
      // A condition with `not` (417/19) comes to hold by a denial: the answer said so in a row of its own.
      const holds = (when: Condition | null | undefined) => when && truthOf(when, denied) === true;
      const row = before.changes.some(({ norm }) => holds(norm.norm.when));
      const withheld = withholds(before.omitted, denied);
      if (!row && !withheld) expect(sameResult(after.result, before.result)).toBe(true);
    }),
    RUNS,
  );
});

test('a row says what the answer is once its circumstances are told', () => {
  fc.assert(
    fc.property(told, ({ facts, more, ...situation }) => {
      const before = answer(situation, adding(facts, more));
      for (const { obligation, assumption, result, atLeast } of before.changes) {
        if (obligation === 'may') continue;
        const victimAge = facts.victimAge ?? atLeast ?? 0;
        const after = answer(situation, assuming({ ...adding(facts, more), victimAge }, assumption));
        expect(after.missing).not.toContain('grade');
        if (after.status === 'determined') expect(sameResult(after.result, result)).toBe(true);
      }
    }),
    RUNS,
  );
});

test('the age picks its rung of the ladder', () => {
  fc.assert(
    fc.property(told, fc.integer({ min: 0, max: 120 }), ({ facts, ...situation }, age) => {
      const { ladder } = answer(situation, { ...facts, victimAge: null });
      const fits = ladder.filter(({ atLeast, under }) => age >= (atLeast ?? 0) && age < (under ?? 121));
      // More than one only where something else decides as well: then each is that of one way.
      const ways = fits.filter(
        ({ circumstances: { present, absent } }) => present.length + absent.length > 0,
      );
      expect(fits).toHaveLength(ladder.length === 0 ? 0 : ways.length === 0 ? 1 : 2);
      expect(ways).toHaveLength(ways.length === 0 ? 0 : 2);
      const aged = { ...facts, victimAge: age };
      for (const { circumstances, result, withheld } of fits) {
        const one = answer(situation, assuming(aged, circumstances));
        if (one.status === 'determined') expect(sameResult(result, one.result)).toBe(true);
        if (ways.length > 0) expect(one.missing.includes('grade')).toBe(withheld);
      }
    }),
    RUNS,
  );
});

/** What of an answer holds for a victim of this age: the rows of the ladder and those of what would change it. */
function toldAt({ ladder, changes }: OffenceAnswer, age: number) {
  const holds = ({ atLeast, under }: { atLeast: number | null; under: number | null }) =>
    age >= (atLeast ?? 0) && (under === null || age < under);
  return { rungs: ladder.filter(holds), changes: changes.filter(holds) };
}

function shownResult(result: OffenceAnswer['result']): object | null {
  if (result === null) return null;
  const { nominal, possible, reason, perVictim } = result.fine ?? {};
  return { ...result, fine: { nominal, possible, reason, rule: perVictim?.norm.rule } };
}

function shownChange(change: OffenceAnswer['changes'][number]): object {
  const { norm, assumption, obligation, attempt, result } = change;
  return { at: norm.norm.at, assumption, obligation, attempt: attempt?.kind, result: shownResult(result) };
}

/** That an answer without an age agrees, for a victim of each of these ages, with the one that was given the age. */
function agreesAt(
  situation: Pick<Situation, 'own' | 'offence'>,
  facts: Facts,
  ...ages: readonly number[]
): void {
  const without = answer(situation, { ...facts, victimAge: null });
  for (const age of ages) {
    const aged = answer(situation, { ...facts, victimAge: age });
    const { rungs, changes } = toldAt(without, age);
    expect(changes.map(shownChange)).toEqual(aged.changes.map(shownChange));
    // Two rows of one age: each way in which what else decides can lie.
    if (rungs.length > 1) expect(rungs.map(shownWay)).toEqual(aged.ladder.map(shownWay));
    if (rungs.length === 1)
      expect(rungs.map(shownWay)).toEqual([shownWay({ ...aged, circumstances: NOTHING })]);
    if (aged.status === 'undetermined') expect(without.status).toBe('undetermined');
  }
}

type Way = Pick<OffenceAnswer['ladder'][number], 'circumstances' | 'missing' | 'attempt' | 'result'>;

function shownWay({ circumstances, missing, attempt, result }: Way): object {
  return { circumstances, missing, attempt: attempt?.kind, result: shownResult(result) };
}

test.each([...days].sort())('%s: at each age the ladder says what the answer with that age does', (day) => {
  for (const situation of SITUATIONS.filter((each) => each.day === day))
    agreesAt(situation, factsOn(day), ...situation.ages);
});

test('and so it does when more is told', () => {
  fc.assert(
    fc.property(told, fc.integer({ min: 0, max: 120 }), ({ facts, ...situation }, age) =>
      agreesAt(situation, facts, age),
    ),
    RUNS,
  );
});

test('where an answer is determined without the age, the age decides nothing', () => {
  fc.assert(
    fc.property(told, fc.integer({ min: 0, max: 120 }), ({ facts, ...situation }, age) => {
      const before = answer(situation, { ...facts, victimAge: null });
      fc.pre(before.status === 'determined');
      expect(before.ladder).toEqual([]);
      const after = answer(situation, { ...facts, victimAge: age });
      expect(after.status).toBe('determined');
      expect(sameResult(after.result, before.result)).toBe(true);
    }),
    RUNS,
  );
});

test('--include-unverified changes an answer only where it says so', () => {
  fc.assert(
    fc.property(told, ({ facts, own, offence }) => {
      const [without, all] = [false, true].map((includeUnverified) =>
        answerOffence(shipped, own, offence, facts, { includeUnverified }),
      );
      if (!without || !all) throw new Error('two answers');
      // That the version itself is graded too low is said by the answer.
      fc.pre(!(without.omitted.length === 0 && without.missing.includes('grade')));
      const results = [without, all].map(({ result, measures }) => ({
        result: shownResult(result),
        measures: measures.map(({ measure }) => measure.norm.at),
      }));
      if (!without.unverifiedChanges) {
        expect(results[0]).toEqual(results[1]);
        expect(without.changes.map(shownChange)).toEqual(all.changes.map(shownChange));
        expect(without.ladder.map(shownWay)).toEqual(all.ladder.map(shownWay));
      }
    }),
    RUNS,
  );
});

test.each([...days].sort())('%s: what was told counts for nothing, unless some norm asks for it', (day) => {
  const present = new Set((shipped.get('circumstances') ?? []).map(({ id }) => id));
  const facts = factsOn(day, { present });
  for (const situation of SITUATIONS.filter((each) => each.day === day)) {
    const { own, offence } = situation;
    const { applicable, omitted } = applicableOn(shipped, own, offence, day, false);
    const norms = [...tiersOf(applicable), ...aggravationsOf(applicable), ...exemptionsOf(applicable)];
    const around = applicable.around.flatMap(({ version }) => [...version.measures, ...version.factors]);
    const idsIn = (whens: readonly (Condition | null | undefined)[]) =>
      new Set(whens.flatMap((when) => (when ? circumstancesIn(when) : [])));
    const asked = idsIn([
      offence.presumes,
      ...norms.map(({ norm }) => norm.when),
      ...reachingOmitted(omitted, applicable, facts).map(({ when }) => when),
    ]);
    const besides = idsIn(around.map(({ when }) => when));
    const answers = [answer(situation, facts)];
    const idle = idleCircumstances(shipped, answers, facts, NOTHING_PRESUMED).map(({ id }) => id);
    const others = [...present].filter((id) => !asked.has(id) && !besides.has(id));
    expect(idle.filter((id) => !besides.has(id))).toEqual(others);
    expect(idle.filter((id) => asked.has(id))).toEqual([]);
  }
});

test('one more circumstance never makes a penalty lighter', () => {
  fc.assert(
    fc.property(told, ({ facts, more, ...situation }) => {
      const [before, after] = [facts, adding(facts, more)].map((each) => answer(situation, each).result);
      if (before && after) expect(comparePenalties(after.penalty, before.penalty)).toBeGreaterThanOrEqual(0);
    }),
    RUNS,
  );
});

test('an attempt is never punished more heavily than the completed offence', () => {
  fc.assert(
    fc.property(told, ({ facts, ...situation }) => {
      const [completed, attempted] = [false, true].map((attempt) => answer(situation, { ...facts, attempt }));
      if (completed?.result && attempted?.result)
        expect(comparePenalties(attempted.result.penalty, completed.result.penalty)).toBeLessThanOrEqual(0);
      // An age that was not told may decide on the completed offence alone: article 433ter has one penalty for attempts.
      if (!completed?.result && !attempted?.sameAtEveryAge) expect(attempted?.result).toBe(null);
    }),
    RUNS,
  );
});
