import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factorOf, surcharged } from '../../src/law/surcharge.ts';
import { payableFine } from '../../src/penalty/fine.ts';
import { stated } from '../../src/penalty/norms.ts';
import { factsOn } from '../facts-on.ts';
import { articles, shipped } from '../shipped.ts';

const rates = (shipped.get('surcharge') ?? []).filter(({ work }) => work === 'be/sw-1867');

const multiplied = articles
  .flatMap(({ id, versions }) => versions.map((version) => ({ article: id, version })))
  .flatMap((by) => (by.version.perVictim?.rule === 'yes' ? [stated(by.version.perVictim, by)] : []));

/** A fine in whole units, on the first day of some rate, for some victims. */
const fine = fc.record({
  rate: fc.constantFrom(...rates),
  low: fc.integer({ min: 1, max: 100_000 }),
  more: fc.integer({ min: 0, max: 1_000_000 }),
  victims: fc.integer({ min: 1, max: 10_000 }),
  perVictim: fc.option(fc.constantFrom(...multiplied)),
});

type Fine = typeof fine extends fc.Arbitrary<infer T> ? T : never;

function payable({ rate, low, more, perVictim }: Fine, victims: number) {
  const nominal = {
    min: low * 100,
    max: (low + more) * 100,
    currency: rate.currency,
    obligation: 'must',
  } as const;
  return payableFine(nominal, perVictim, factsOn(rate.from, { victims }), rates, true).payable;
}

test('what is payable is the amount of the law times the victims times the factor, to the cent', () => {
  fc.assert(
    fc.property(fine, (each) => {
      const times = each.perVictim ? each.victims : 1;
      const tenths = BigInt(10 + each.rate.decimes) * BigInt(times) * 100n;
      expect(payable(each, each.victims)).toEqual({
        min: Number((BigInt(each.low) * tenths) / 10n),
        max: Number((BigInt(each.low + each.more) * tenths) / 10n),
      });
    }),
    { numRuns: 2000 },
  );
});

test('a fine per victim grows with each victim by that of one; another fine does not', () => {
  fc.assert(
    fc.property(fine, (each) => {
      const [one, some, next] = [1, each.victims, each.victims + 1].map((victims) => payable(each, victims));
      expect((next?.min ?? 0) - (some?.min ?? 0)).toBe(each.perVictim ? one?.min : 0);
      expect((next?.max ?? 0) - (some?.max ?? 0)).toBe(each.perVictim ? one?.max : 0);
    }),
    { numRuns: 2000 },
  );
});

test('the factor that is shown is the one that is used', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(...rates), (units, { decimes }) => {
      expect(surcharged(units * 100, decimes) / (units * 100)).toBeCloseTo(factorOf(decimes), 9);
    }),
  );
});

test('every fine of the law is one of whole units, so that its product has whole cents', () => {
  const fines = articles.flatMap(({ versions }) =>
    versions.flatMap(({ offences, aggravations, attempts }) =>
      [...offences.flatMap(({ tiers }) => tiers), ...aggravations, ...attempts].flatMap(
        ({ penalty }) => penalty?.fine ?? [],
      ),
    ),
  );
  expect(fines.length).toBeGreaterThan(10);
  expect(fines.filter(({ min, max }) => min % 100 !== 0 || max % 100 !== 0 || min > max)).toEqual([]);
});
