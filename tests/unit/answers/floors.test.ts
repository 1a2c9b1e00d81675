import { expect, test } from 'vitest';
import { checkFloors } from '../../../src/answers/floors.ts';
import type { ProvisionId } from '../../../src/law/provision-id.ts';
import type { Term } from '../../../src/law/term.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

// Article 379 on 1 March 2015: under 14 reclusion of 15 to 20 years, from 14 of 10 to 15, from 16 of 5 to 10.
const INCITEMENT = 'be/sw-1867/art_379' as ProvisionId;
const on = '2015-03-01' as Day;
const against = async (child: 'under-consent-age' | 'over-consent-age' | 'any', term: string) => {
  const measure = { child, provision: INCITEMENT, present: [], absent: [] };
  const [checked] = await checkFloors(shipped, [{ child, term: term as Term }], [measure], on);
  return { age: checked?.lowest?.age, max: checked?.lowest?.principal?.max, reaches: checked?.reaches };
};

test.each([
  ['under-consent-age', 'P10Y', 14, 'P15Y', true],
  ['over-consent-age', 'P5Y', 16, 'P10Y', true],
  ['any', 'P5Y', 16, 'P10Y', true],
] as const)(
  'of %s the lowest maximum counts, at the youngest age that has it',
  async (child, term, age, max, reaches) => {
    expect(await against(child, term)).toEqual({ age, max, reaches });
  },
);

test.each([
  ['P9Y', true],
  ['P10Y', true],
  ['P11Y', false],
  ['P15Y', false],
] as const)('a maximum of ten years against a floor of %s', async (term, reaches) => {
  expect((await against('any', term)).reaches).toBe(reaches);
});

test('no age of the other group is looked at', async () => {
  expect((await against('under-consent-age', 'P15Y')).reaches).toBe(true);
  expect((await against('under-consent-age', 'P16Y')).reaches).toBe(false);
});

test('a provision that is not held leaves it open', async () => {
  const measure = {
    child: 'any' as const,
    provision: 'be/sw-1867/art_999' as ProvisionId,
    present: [],
    absent: [],
  };
  const [checked] = await checkFloors(shipped, [{ child: 'any', term: 'P5Y' as Term }], [measure], on);
  expect(checked).toMatchObject({ lowest: null, reaches: null });
});
