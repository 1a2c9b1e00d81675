import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lawChanges } from '../../src/answers/law-changes.ts';
import { penalty } from '../../src/answers/penalty.ts';
import type { Facts } from '../../src/penalty/facts.ts';
import { ageOn } from '../../src/time/age.ts';
import { type Day, nextDay } from '../../src/time/day.ts';
import { factsOn } from '../facts-on.ts';
import { articles, shipped } from '../shipped.ts';
import { anyDay } from './any-day.ts';

const offending = shipped.get('offending') ?? [];
const circumstances = (shipped.get('circumstances') ?? []).map(({ id }) => id);

/** Days on which something changes, and days around them: a change that is missed shows there. */
const opening = fc
  .constantFrom(...articles.flatMap(({ versions }) => versions.map(({ from }) => from)))
  .filter((day) => day > '1990-01-01');
const birthday = anyDay(1980, 2010);

/** What is answered, without the days on which it holds. */
async function answered(article: string, facts: Facts): Promise<unknown> {
  const answer = await penalty(shipped, {
    about: article,
    facts,
    policy: { includeUnverified: false },
    judged: null,
  });
  if (answer.kind !== 'offences') return answer.kind;
  return answer.offences.map(({ offence, status, missing, result, ladder, outcome }) => ({
    offence: offence.id,
    status,
    missing,
    outcome: outcome.kind,
    at: result?.at,
    penalty: result?.penalty,
    payable: result?.fine?.payable,
    ladder: ladder.map(({ atLeast, under, result: rung }) => [atLeast, under, rung?.at, rung?.penalty]),
  }));
}

test('two days with nothing that changes between them have one answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...offending),
      opening,
      fc.option(birthday),
      fc.subarray(circumstances, { maxLength: 6 }),
      async (article, opens, born, told) => {
        const [first, last] = [previousOf(opens), opens];
        fc.pre(born === null || born < first);
        const present = new Set(told);
        const changes = lawChanges(shipped, [article], { born, present }, first, last);
        fc.pre(changes.length === 0);
        const on = (day: Day) =>
          answered(article, factsOn(day, { victimAge: born && ageOn(born, day), present }));
        expect(await on(last)).toEqual(await on(first));
      },
    ),
    { numRuns: 2000 },
  );
});

function previousOf(day: Day): Day {
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10) as Day;
  expect(nextDay(before)).toBe(day);
  return before;
}

test('what changes lies after the first day and not after the last, in the order of time', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...offending),
      anyDay(1990, 2030),
      anyDay(1990, 2030),
      birthday,
      (article, a, b, born) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        const days = lawChanges(shipped, [article], { born, present: new Set() }, first, last).map(
          ({ on }) => on,
        );
        expect(days.filter((on) => on <= first || on > last)).toEqual([]);
        expect(days).toEqual([...days].sort());
      },
    ),
  );
});

test('the ages that are reached are those of every birthday between the days', () => {
  fc.assert(
    fc.property(birthday, anyDay(2010, 2030), anyDay(2010, 2030), (born, a, b) => {
      const [first, last] = a < b ? [a, b] : [b, a];
      const ages = lawChanges(shipped, [], { born, present: new Set() }, first, last).filter(
        ({ kind }) => kind === 'age',
      );
      expect(ages).toHaveLength(ageOn(born, last) - ageOn(born, first));
      for (const change of ages) {
        expect(change.kind === 'age' && ageOn(born, change.on) === change.age).toBe(true);
        expect(change.kind === 'age' && ageOn(born, previousOf(change.on)) === change.age - 1).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
