import { expect, test } from 'vitest';
import { evaluate } from '../../../src/penalty/evaluate.ts';
import type { Facts } from '../../../src/penalty/facts.ts';
import type { Applicable } from '../../../src/penalty/norms.ts';
import { wouldChange } from '../../../src/penalty/would-change.ts';
import { factsOn } from '../../facts-on.ts';
import { applicable, imprisonment, norm, reclusion, tier } from './made-up.ts';

/** `art_2 +association: P20Y` */
function rows(law: Applicable, told: Partial<Omit<Facts, 'date'>> = {}): string[] {
  const facts = factsOn('2015-03-01', { victimAge: 15, ...told });
  return wouldChange(law, facts, evaluate(law, facts)).map(
    ({ norm: { norm: each }, assumption, obligation, outcome }) => {
      const assumed = [
        ...assumption.present.map((id) => `+${id}`),
        ...assumption.absent.map((id) => `-${id}`),
      ].join(' ');
      const result = outcome.kind === 'penalty' ? outcome.applied.penalty.principal?.max : outcome.kind;
      return `${each.at.slice(2)} ${assumed}: ${result}${obligation === 'may' ? ' (may)' : ''}`;
    },
  );
}

const base = tier('art_1__al_1', imprisonment(1, 5));
const violent = tier('art_1__al_2', reclusion(10, 15), { circumstance: 'violence' });
const association = {
  aggravations: [
    norm('art_2', ['art_1__al_2'], { when: { circumstance: 'association' }, penalty: reclusion(15, 20) }),
  ],
};

test('one row per norm that may still hold', () => {
  expect(rows(applicable([base, violent]))).toEqual(['art_1__al_2 +violence: P15Y']);
});

test.each([
  ['it holds already', { present: new Set(['violence']) }],
  ['it was denied', { absent: new Set(['violence']) }],
])('none where %s', (_, told) => {
  expect(rows(applicable([base, violent]), told)).toEqual([]);
});

test('none where it would be lighter than what applies', () => {
  const lighter = tier('art_1__al_2', imprisonment(1, 2), { circumstance: 'remorse' });
  expect(rows(applicable([base, lighter]))).toEqual([]);
});

test('none for a norm that touches another part than the one that applies', () => {
  expect(rows(applicable([base, violent], [association]))).toEqual(['art_1__al_2 +violence: P15Y']);
});

test('a tier under a norm that is known to hold: the row gives what both make', () => {
  const told = { present: new Set(['association']) };
  expect(rows(applicable([base, violent], [association]), told)).toEqual(['art_1__al_2 +violence: P20Y']);
});

test('what another norm brings in with the first of its circumstances, a further one brings in alone', () => {
  const violentOrFamily = {
    aggravations: [
      norm('art_2', ['art_1'], {
        when: { any: [{ circumstance: 'violence' }, { circumstance: 'authority' }] },
        penalty: reclusion(10, 15),
      }),
    ],
  };
  const worse = tier('art_1__al_2', reclusion(12, 15), { circumstance: 'violence' });
  expect(rows(applicable([base, worse], [violentOrFamily]))).toEqual([
    'art_1__al_2 +violence: P15Y',
    'art_2 +authority: P15Y',
  ]);
});

test('what needs the absence of something says so', () => {
  const unless = tier('art_1__al_2', reclusion(10, 15), {
    all: [{ circumstance: 'family' }, { not: { circumstance: 'married' } }],
  });
  expect(rows(applicable([base, unless]))).toEqual(['art_1__al_2 +family -married: P15Y']);
});

test('no row for a norm whose circumstances only bring in another', () => {
  const other = norm('art_2', ['art_1__al_2'], {
    when: { circumstance: 'weapon' },
    penalty: reclusion(20, 30),
  });
  const own = norm('art_3', ['art_1__al_1'], { when: { circumstance: 'weapon' }, penalty: reclusion(5, 10) });
  const law = applicable([base, violent], [{ aggravations: [other] }, { aggravations: [own] }]);
  expect(rows(law)).toEqual(['art_1__al_2 +violence: P15Y', 'art_3 +weapon: P10Y']);
});

test('of two norms that the same circumstance brings in, the one that sets the penalty', () => {
  const when = { circumstance: 'weapon' };
  const heavier = norm('art_2', ['art_1'], { when, penalty: reclusion(15, 20) });
  const lighter = norm('art_3', ['art_1'], { when, penalty: reclusion(10, 15) });
  const law = applicable([base], [{ aggravations: [lighter, heavier] }]);
  expect(rows(law)).toEqual(['art_2 +weapon: P20Y']);
});

test('what the judge may do stands beside, even where its conditions hold', () => {
  const optional = {
    aggravations: [
      norm('art_2', ['art_1'], {
        when: { circumstance: 'motive' },
        penalty: imprisonment(1, 10),
        obligation: 'may',
      }),
    ],
  };
  const law = applicable([base], [optional]);
  expect(rows(law)).toEqual(['art_2 +motive: P10Y (may)']);
  expect(rows(law, { present: new Set(['motive']) })).toEqual(['art_2 : P10Y (may)']);
  expect(rows(law, { absent: new Set(['motive']) })).toEqual([]);
});

test('the age cannot be assumed', () => {
  const young = tier('art_1__al_2', reclusion(10, 15), { victimAge: { under: 10 } });
  expect(rows(applicable([base, young]))).toEqual([]);
});
