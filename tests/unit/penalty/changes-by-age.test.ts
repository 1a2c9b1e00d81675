import { expect, test } from 'vitest';
import { termOf } from '../../../src/law/term.ts';
import { changesByAge } from '../../../src/penalty/changes-by-age.ts';
import { evaluate } from '../../../src/penalty/evaluate.ts';
import type { Applicable } from '../../../src/penalty/norms.ts';
import { wouldChange } from '../../../src/penalty/would-change.ts';
import { factsOn } from '../../facts-on.ts';
import { applicable, norm, reclusion, tier } from './made-up.ts';

/** `-16 art_2: P30Y`: from and under which age, the norm, and the maximum that it brings. */
function rows(law: Applicable, ages: readonly number[]): string[] {
  const facts = factsOn('2015-03-01');
  const norms = evaluate(law, facts).tested.map((test) => test.norm);
  const changesAt = (victimAge: number) => {
    const aged = { ...facts, victimAge };
    return wouldChange(law, aged, evaluate(law, aged));
  };
  return changesByAge(ages, norms, changesAt).map(({ atLeast, under, norm: { norm: each }, outcome }) => {
    const result = outcome.kind === 'penalty' ? outcome.applied.penalty.principal?.max : outcome.kind;
    return `${atLeast ?? ''}-${under ?? ''} ${each.at.slice(2)}: ${result}`;
  });
}

const minor = tier('art_1__al_1', reclusion(5, 10), { victimAge: { under: 18 } });
const young = tier('art_1__al_2', reclusion(15, 20), { victimAge: { under: 14 } });
const violent = (max: number) =>
  norm('art_2', ['art_1'], { when: { circumstance: 'violence' }, penalty: reclusion(10, max) });

test('one row where it is the same at all ages', () => {
  const law = applicable([tier('art_1', reclusion(5, 10)), young], [{ aggravations: [violent(30)] }]);
  expect(rows(law, [0, 14])).toEqual(['- art_2: P30Y']);
});

test('only for the ages at which it would be heavier', () => {
  const law = applicable([minor, young], [{ aggravations: [violent(15)] }]);
  expect(rows(law, [0, 14, 18])).toEqual(['14-18 art_2: P15Y']);
});

test('a norm that asks for an age and a circumstance: for those of that age', () => {
  const groomed = norm('art_2', ['art_1'], {
    when: { all: [{ victimAge: { under: 16 } }, { circumstance: 'approached' }] },
    penalty: reclusion(10, 30),
  });
  const law = applicable([minor], [{ aggravations: [groomed] }]);
  expect(rows(law, [0, 16, 18])).toEqual(['-16 art_2: P30Y']);
});

test('in the order of the law, then from the youngest', () => {
  const raise = norm('art_3', ['art_1'], {
    when: { circumstance: 'family' },
    raise: { reclusion: termOf(2, 'Y') },
  });
  const law = applicable([minor, young], [{ aggravations: [violent(30)] }, { aggravations: [raise] }]);
  expect(rows(law, [0, 14, 18])).toEqual(['-18 art_2: P30Y', '-14 art_3: P20Y', '14-18 art_3: P10Y']);
});
