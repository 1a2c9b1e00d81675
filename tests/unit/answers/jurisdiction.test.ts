import { expect, test } from 'vitest';
import { jurisdiction } from '../../../src/answers/jurisdiction.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';

// Article 10ter, 1°, names the aggravated forms of trafficking (433sexies to 433octies), not the basic offence.
test.each([
  [null, 'unknown'],
  [12, true],
  [30, false],
])('trafficking in 2015, victim of %s: on the list %s', async (victimAge, listed) => {
  const facts = factsOn('2015-03-01', { victimAge });
  const policy = { includeUnverified: false };
  const answer = await jurisdiction(shipped, { about: '433quinquies', facts, policy });
  if (answer.kind !== 'jurisdiction') throw new Error(answer.kind);
  expect(answer.offences.map((each) => each.listed)).toEqual([listed]);
});
