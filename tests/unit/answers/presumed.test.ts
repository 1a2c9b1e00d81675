import { expect, test } from 'vitest';
import { penalty } from '../../../src/answers/penalty.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';

async function presumed(about: string, day: string, victimAge: number | null = null) {
  const facts = factsOn(day, { victimAge });
  const policy = { includeUnverified: false };
  const answer = await penalty(shipped, { about, facts, policy, judged: null });
  if (answer.kind !== 'offences') throw new Error(answer.kind);
  return { attempt: answer.presumed.attempt, circumstances: answer.presumed.circumstances };
}

test.each([
  // The paragraph that punishes the attempt; the whole article also punishes the completed offences.
  ['380, § 2', { attempt: true, circumstances: [] }],
  ['380', { attempt: false, circumstances: [] }],
  ['381', { attempt: false, circumstances: ['association'] }],
  // The victim's age is a fact of the case, never taken as met.
  ['433septies, 1°', { attempt: false, circumstances: [] }],
])('%s: what is taken as met', async (about, wanted) => {
  expect(await presumed(about, '2015-03-01')).toEqual(wanted);
});

test('an age that was not told leaves open whether it holds, not what it is about', async () => {
  const about = (victimAge: number | null) => presumed('417/18', '2023-01-01', victimAge);
  expect((await about(null)).circumstances).toEqual(['family-author']);
  expect((await about(12)).circumstances).toEqual(['family-author']);
  expect((await about(30)).circumstances).toEqual([]);
});
