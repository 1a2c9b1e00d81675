import { expect, test } from 'vitest';
import { circumstantialTiers } from '../../../src/answers/circumstantial-tiers.ts';
import type { Condition } from '../../../src/law/condition.ts';
import type { ProvisionVersion } from '../../../src/law/provision.ts';

const VIOLENCE: Condition = { circumstance: 'violence' };
const MINOR: Condition = { victimAge: { under: 18 } };

/** `1 5`: a tier of paragraph 1, of five years at least. */
function version(...tiers: readonly (readonly [paragraph: number, years: number, when?: Condition])[]) {
  const stated = tiers.map(([paragraph, years, when]) => ({
    at: `be/x/art_1__para_${paragraph}`,
    penalty: { principal: { kind: 'imprisonment', min: `P${years}Y`, max: 'P20Y' } },
    ...(when && { when }),
  }));
  return { offences: [{ tiers: stated }] } as unknown as ProvisionVersion;
}

test.each([
  ['a heavier penalty for a circumstance', version([1, 1], [2, 5, VIOLENCE]), 1],
  ['beside one for an age only', version([1, 1], [2, 3, MINOR], [2, 5, VIOLENCE]), null],
  ['beside one that needs nothing', version([1, 1], [2, 3], [2, 5, VIOLENCE]), null],
  ['none that is lighter elsewhere', version([1, 5], [2, 5, VIOLENCE]), null],
  ['no penalty there', version([1, 1]), null],
])('%s', (_, stated, count) => {
  expect(circumstantialTiers(stated, 'be/x/art_1__para_2')?.length ?? null).toBe(count);
});
