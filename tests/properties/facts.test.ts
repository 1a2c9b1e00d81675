import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applicableOn, versionsOn } from '../../src/answers/applicable.ts';
import { answerOffence, type OffenceAnswer } from '../../src/answers/offence-answer.ts';
import type { Condition } from '../../src/law/condition.ts';
import type { Offence, WholeVersion } from '../../src/law/provision.ts';
import { assuming, type Facts, truthOf } from '../../src/penalty/facts.ts';
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
}

const days = new Set(articles.flatMap(({ versions }) => versions.map(({ from }) => from)));
const SITUATIONS = [...days].flatMap((day) =>
  versionsOn(shipped, shipped.get('offending') ?? [], day).flatMap((own) =>
    own.version.offences.map(
      (offence): Situation => ({ day, own, offence, asks: askedBy(own, offence, day) }),
    ),
  ),
);

function askedBy(own: WholeVersion, offence: Offence, day: Day): string[] {
  const { applicable } = applicableOn(shipped, own, offence, day, false);
  const norms = [...tiersOf(applicable), ...aggravationsOf(applicable), ...exemptionsOf(applicable)];
  const conditions = [offence.presumes, ...norms.map(({ norm }) => norm.when)];
  return [...new Set(conditions.flatMap((condition) => (condition ? circumstancesIn(condition) : [])))];
}

function circumstancesIn(condition: Condition): string[] {
  if ('circumstance' in condition) return [condition.circumstance];
  if ('not' in condition) return circumstancesIn(condition.not);
  if ('all' in condition) return condition.all.flatMap(circumstancesIn);
  return 'any' in condition ? condition.any.flatMap(circumstancesIn) : [];
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
      for (const { obligation, assumption, result } of before.changes) {
        if (obligation === 'may') continue;
        const after = answer(situation, assuming(adding(facts, more), assumption));
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
      const [completed, attempted] = [false, true].map(
        (attempt) => answer(situation, { ...facts, attempt }).result,
      );
      if (completed && attempted)
        expect(comparePenalties(attempted.penalty, completed.penalty)).toBeLessThanOrEqual(0);
      if (!completed) expect(attempted).toBe(null);
    }),
    RUNS,
  );
});
