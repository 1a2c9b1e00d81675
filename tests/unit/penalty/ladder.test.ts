import { expect, test } from 'vitest';
import type { Term } from '../../../src/law/term.ts';
import { ladder } from '../../../src/penalty/ladder.ts';
import { factsOn } from '../../facts-on.ts';
import { applicable, norm, reclusion, tier } from './made-up.ts';

/** `-14 P20Y`: from and under which age, and the maximum there, or what else comes out. */
function rungs(law: Parameters<typeof ladder>[0], ...present: readonly string[]): string[] {
  return ladder(law, factsOn('2015-03-01', { present: new Set(present) })).map(
    ({ atLeast, under, outcome }) => {
      const result = outcome.kind === 'penalty' ? outcome.applied.penalty.principal?.max : outcome.kind;
      return `${atLeast ?? ''}-${under ?? ''} ${result}`;
    },
  );
}

const minor = tier('art_1__al_1', reclusion(5, 10), { victimAge: { under: 18 } });
const young = tier('art_1__al_2', reclusion(15, 20), { victimAge: { under: 14 } });

test('one rung per band of ages, the youngest first', () => {
  expect(rungs(applicable([minor, young]))).toEqual(['-14 P20Y', '14-18 P10Y', '18- none']);
});

test('ages of one outcome share a rung', () => {
  const same = tier('art_1__al_1', reclusion(5, 10), { victimAge: { under: 12 } });
  expect(rungs(applicable([minor, same]))).toEqual(['-18 P10Y', '18- none']);
});

test('a single rung where the age decides nothing', () => {
  expect(rungs(applicable([tier('art_1', reclusion(5, 10))]))).toEqual(['- P10Y']);
});

test('the age bound of a norm counts once its other conditions hold', () => {
  const groomed = norm('art_2', ['art_1'], {
    when: { all: [{ victimAge: { under: 16 } }, { circumstance: 'approached' }] },
    penalty: reclusion(10, 30),
  });
  const law = applicable([minor], [{ aggravations: [groomed] }]);
  expect(rungs(law)).toEqual(['-18 P10Y', '18- none']);
  expect(rungs(law, 'approached')).toEqual(['-16 P30Y', '16-18 P10Y', '18- none']);
});

test('ages at which the same norms collide share a rung', () => {
  const raises = ['art_2', 'art_3'].map((at, index) =>
    norm(at, ['art_1'], { raise: { toAtLeast: `P${6 + index}Y` as Term } }),
  );
  const same = tier('art_1__al_1', reclusion(5, 10), { victimAge: { under: 12 } });
  const law = applicable(
    [minor, same],
    raises.map((each) => ({ aggravations: [each] })),
  );
  expect(rungs(law, 'art_2', 'art_3')).toEqual(['-18 conflict', '18- none']);
});
