import { expect, test } from 'vitest';
import { penalty } from '../../src/answers/penalty.ts';
import type { AppliedMeasure } from '../../src/penalty/measures.ts';
import { shipped } from '../shipped.ts';
import { type Asked, factsOf, readCases, shortId } from './read-cases.ts';

interface Expected {
  /** Each must go with a conviction: measure and place, then must or may, and the term. Others may. */
  readonly measures?: Readonly<Record<string, string>>;
  /** None of these may: a measure and its place, or the beginning of a place. */
  readonly not_measures?: readonly string[];
}

test.each(readCases<Asked, Expected>('measures.yaml'))('$file $case', async ({ ask, expect: wanted }) => {
  const policy = { includeUnverified: false };
  const answer = await penalty(shipped, { about: ask.citation, facts: factsOf(ask), policy, judged: null });
  if (answer.kind !== 'offences') throw new Error(`no offence: ${answer.kind}`);
  const found = answer.offences.find(({ offence }) => offence.id === ask.offence);
  expect(found?.result).not.toBeNull();
  const told = Object.fromEntries((found?.measures ?? []).map(inWords));
  expect(told).toMatchObject(wanted.measures ?? {});
  for (const not of wanted.not_measures ?? [])
    expect(Object.keys(told).filter((each) => each === not || each.includes(` ${not}`))).toEqual([]);
});

/** `closure art_417_57__al_1`, `may P1M-P3Y` */
function inWords({ measure: { norm }, truth }: AppliedMeasure): [string, string] {
  const { min, max } = norm.duration ?? {};
  const term = norm.duration && `${min ?? ''}-${max ?? ''}`;
  const said = [norm.obligation, term, truth === 'unknown' && 'if'].filter(Boolean).join(' ');
  return [`${norm.id} ${shortId(norm.at)}`, said];
}
