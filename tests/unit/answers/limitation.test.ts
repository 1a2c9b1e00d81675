import { describe, expect, test } from 'vitest';
import { limitation, type OffenceLimitation } from '../../../src/answers/limitation.ts';
import type { Facts } from '../../../src/penalty/facts.ts';
import type { Day } from '../../../src/time/day.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';

const AT = '2026-08-31' as Day;

async function ask(about: string, facts: Facts, includeUnverified = false) {
  const answer = await limitation(shipped, {
    about,
    facts,
    born: null,
    policy: { includeUnverified },
    at: AT,
  });
  if (answer.kind !== 'limitation') throw new Error(`no limitation: ${answer.kind}`);
  const [first] = answer.offences;
  if (!first) throw new Error('no offence');
  return { ...answer, first };
}

/** The terms of the periods on which an answer rests. */
const terms = ({ possibilities }: OffenceLimitation) =>
  possibilities.flatMap(({ steps }) => steps.flatMap(({ period }) => period?.term ?? []));

describe('a penalty graded too low to compute on', () => {
  // Article 376, second paragraph, rests on one source: before 2001 it decides whether the rape is a heavier crime.
  const tortured = factsOn('1999-06-01', { victimAge: 12, present: new Set(['torture-or-confinement']) });

  test('gives no class, so no period that follows from one', async () => {
    const { first } = await ask('375', tortured);
    expect(first.result).toBe('undetermined');
    expect(first.missing).toEqual(['grade']);
    expect(terms(first)).toEqual([]);
  });

  test('is computed on where that is asked for', async () => {
    const { first } = await ask('375', tortured, true);
    expect(first.missing).not.toContain('grade');
    expect(terms(first)).not.toEqual([]);
  });
});

describe('whether acts of investigation could interrupt the period', () => {
  test.each([
    ['1999-06-01', true],
    ['2024-04-27', true],
    ['2024-04-28', false],
  ])('for facts of %s: %s', async (day, interruptible) => {
    const about = day < '2022-06-01' ? '379' : '417/25';
    expect((await ask(about, factsOn(day, { victimAge: 12 }))).interruptible).toBe(interruptible);
  });
});

test('what would lapse under a law that was not read has not been shown to lapse', async () => {
  const adult = factsOn('2019-10-01', { victimAge: 30 });
  const at = async (day: string) => {
    const policy = { includeUnverified: false };
    const question = { about: '380', facts: adult, born: null, policy, at: day as Day };
    const answer = await limitation(shipped, question);
    // The offences of article 380 that ask for a minor are none here.
    const all = answer.kind === 'limitation' ? answer.offences : [];
    return all.filter(({ possibilities }) => possibilities.length > 0);
  };
  const open = await at('2026-08-31');
  expect(open).not.toHaveLength(0);
  for (const each of open) expect(each.result).toBe('open');
  for (const each of await at('2040-01-01')) {
    expect(each.result).toBe('undetermined');
    expect(each.missing).toEqual(['law-not-held']);
  }
});
