import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitation, type OffenceLimitation } from '../../src/answers/limitation.ts';
import { ageOn, birthDays } from '../../src/time/age.ts';
import { type Day, nextDay, previousDay } from '../../src/time/day.ts';
import { factsOn } from '../facts-on.ts';
import { shipped } from '../shipped.ts';
import { anyDay } from './any-day.ts';

const AT = '2026-08-31' as Day;
const offences = (shipped.get('offending') ?? []).filter((id) => id.startsWith('be/sw-1867/'));
const circumstances = (shipped.get('circumstances') ?? []).map(({ id }) => id);

const told = fc.record({
  about: fc.constantFrom(...offences),
  date: anyDay(1996, 2025),
  age: fc.integer({ min: 0, max: 25 }),
  present: fc.subarray(circumstances, { maxLength: 3 }),
  attempt: fc.boolean(),
});
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;

async function asked(
  { about, date, present, attempt }: Told,
  who: { age: number | null; born: Day | null },
  at = AT,
): Promise<readonly OffenceLimitation[]> {
  const facts = factsOn(date, { victimAge: who.age, present: new Set(present), attempt });
  const policy = { includeUnverified: false };
  const answer = await limitation(shipped, { about, facts, born: who.born, policy, at });
  return answer.kind === 'limitation' ? answer.offences : [];
}

test('a day of birth settles within what the age left open', async () => {
  await fc.assert(
    fc.asyncProperty(told, fc.boolean(), async (each, isEarliest) => {
      const days = birthDays(each.age, each.date);
      const born = isEarliest ? days.earliest : days.latest;
      const byAge = await asked(each, { age: each.age, born: null });
      const byBirth = await asked(each, { age: each.age, born });
      expect(byBirth).toHaveLength(byAge.length);
      for (const [index, exact] of byBirth.entries()) {
        const open = byAge[index];
        if (open?.result !== 'undetermined') expect(exact.result).toBe(open?.result);
        for (const way of exact.possibilities)
          if (way.starts) expect(way.starts.earliest).toBe(way.starts.latest);
        const spans = open?.possibilities.flatMap(({ steps }) =>
          steps.flatMap(({ lastDay }) => lastDay ?? []),
        );
        const inside = (day: Day) => spans?.some((span) => span.earliest <= day && day <= span.latest);
        for (const { lastDay, result } of exact.possibilities)
          if (lastDay && result !== 'undetermined') expect(inside(lastDay.latest)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('an age settles within what no age left open', async () => {
  await fc.assert(
    fc.asyncProperty(told, async (each) => {
      const open = await asked(each, { age: null, born: null });
      const exact = await asked(each, { age: each.age, born: null });
      const sure = open.filter(({ result }) => result !== null && result !== 'undetermined');
      for (const one of sure) {
        const same = exact.find(({ offence }) => offence.offence.id === one.offence.offence.id);
        if (same && same.result !== null) expect(same.result).toBe(one.result);
      }
    }),
    { numRuns: 300 },
  );
});

test('what has lapsed stays so, and what never lapses too', async () => {
  await fc.assert(
    fc.asyncProperty(told, anyDay(1996, 2026), async (each, day) => {
      fc.pre(day >= each.date && day < AT);
      const [before, after] = [
        await asked(each, { age: each.age, born: null }, day),
        await asked(each, { age: each.age, born: null }),
      ];
      for (const [index, { result }] of before.entries())
        if (result === 'expired' || result === 'imprescriptible') expect(after[index]?.result).toBe(result);
    }),
    { numRuns: 300 },
  );
});

test('on the last day prosecution is possible, on the next it is not, where no law comes between', async () => {
  await fc.assert(
    fc.asyncProperty(told, async (each) => {
      const born = birthDays(each.age, each.date).latest;
      expect(ageOn(born, each.date)).toBe(each.age);
      const who = { age: each.age, born };
      for (const [index, { result, possibilities }] of (await asked(each, who)).entries()) {
        const [only] = possibilities;
        if (result !== 'expired' || possibilities.length !== 1 || !only?.lastDay) continue;
        const last = only.lastDay.latest;
        expect(last >= previousDay(each.date)).toBe(true);
        expect((await asked(each, who, last))[index]?.result).toBe('open');
        expect((await asked(each, who, nextDay(last)))[index]?.result).toBe('expired');
      }
    }),
    { numRuns: 300 },
  );
});
