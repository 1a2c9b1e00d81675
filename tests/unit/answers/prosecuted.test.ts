import { expect, test } from 'vitest';
import { penalty } from '../../../src/answers/penalty.ts';
import { prosecuted } from '../../../src/answers/prosecuted.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';

// An attempt under the general rules of the 1867 Code is punished one step lower (art. 52 and 80).
test.each([
  // Reclusion of 15 to 20 years: the step lower lies above ten years, so it is still a crime.
  ['375', { victimAge: 15 }, 'crime'],
  // Of 5 to 10 years: a step lower is a correctional penalty or not, and of 20 to 30 years: no rule is held.
  ['375', { victimAge: 30 }, null],
  ['375', { victimAge: 8 }, null],
] as const)('the class of an attempt of %s on %o: %s', async (about, told, wanted) => {
  const facts = factsOn('2010-05-01', { ...told, attempt: true });
  const policy = { includeUnverified: false };
  const answer = await penalty(shipped, { about, facts, policy, judged: null });
  if (answer.kind !== 'offences') throw new Error(answer.kind);
  const classes = answer.offences.flatMap((each) => prosecuted(each, facts).map((one) => one.class));
  expect(classes).toEqual([wanted]);
});
