import { expect, test } from 'vitest';
import { jurisdiction, type OffenceJurisdiction } from '../../src/answers/jurisdiction.ts';
import { shipped } from '../shipped.ts';
import { type Asked, factsOf, readCases } from './read-cases.ts';

interface Expected {
  /** Null: no offence, or none that is punishable. */
  readonly listed: boolean | 'unknown' | null;
  readonly victim?: 'minor' | 'not met' | 'not told';
  readonly missing?: readonly string[];
}

test.each(readCases<Asked, Expected>('jurisdiction.yaml'))('$file $case', async ({ ask, expect: wanted }) => {
  const policy = { includeUnverified: false };
  const answer = await jurisdiction(shipped, { about: ask.citation, facts: factsOf(ask), policy });
  if (answer.kind !== 'jurisdiction') throw new Error(`no jurisdiction: ${answer.kind}`);
  expect(answer.offences).not.toHaveLength(0);
  for (const each of answer.offences) expect(told(each)).toEqual(wanted);
});

function told({ listed, missing, heads }: OffenceJurisdiction): object {
  const ages = heads.flatMap(({ conditions }) => conditions.filter(({ condition }) => condition.when));
  const [age] = ages;
  const victim = age?.truth === 'unknown' ? 'not told' : age?.truth === true ? 'minor' : 'not met';
  return { listed, ...(age && { victim }), ...(missing.length > 0 && { missing }) };
}
