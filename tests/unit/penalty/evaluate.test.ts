import { describe, expect, test } from 'vitest';
import { evaluate, type Outcome } from '../../../src/penalty/evaluate.ts';
import type { Facts } from '../../../src/penalty/facts.ts';
import { factsOn } from '../../facts-on.ts';
import { applicable, imprisonment, norm, reclusion, tier } from './made-up.ts';

function knowing(...present: readonly string[]): Facts {
  return factsOn('2015-03-01', { present: new Set(present) });
}

/** `art_2 15-20`: where the penalty stands and its years; else the kind of outcome. */
function told(outcome: Outcome): string {
  if (outcome.kind !== 'penalty') return outcome.kind;
  const { at, penalty } = outcome.applied;
  return `${at.slice(2)} ${penalty.principal?.min}-${penalty.principal?.max}`;
}

describe('tiers', () => {
  const ages = [
    tier('art_1__al_1', reclusion(5, 10)),
    tier('art_1__al_3', reclusion(15, 20), { victimAge: { under: 14 } }),
    tier('art_1__al_2', reclusion(10, 15), { victimAge: { under: 16 } }),
  ];

  test.each([
    [13, 'art_1__al_3 P15Y-P20Y'],
    [15, 'art_1__al_2 P10Y-P15Y'],
    [16, 'art_1__al_1 P5Y-P10Y'],
    [null, 'art_1__al_1 P5Y-P10Y'],
  ])('at %s the heaviest that certainly holds: %s', (victimAge, wanted) => {
    expect(told(evaluate(applicable(ages), factsOn('2015-03-01', { victimAge })))).toBe(wanted);
  });

  test('what was tested is told, in the order of the law', () => {
    const { tested } = evaluate(applicable(ages), factsOn('2015-03-01'));
    expect(tested.map(({ truth }) => truth)).toEqual([true, 'unknown', 'unknown']);
  });

  test('none that holds: open while one still may', () => {
    const young = [tier('art_1', reclusion(5, 10), { victimAge: { under: 18 } })];
    expect(evaluate(applicable(young), factsOn('2015-03-01'))).toMatchObject({ kind: 'none', open: true });
    expect(evaluate(applicable(young), factsOn('2015-03-01', { victimAge: 18 }))).toMatchObject({
      kind: 'none',
      open: false,
    });
  });

  test('an element that was denied takes the offence away, one not spoken of does not', () => {
    const adult = applicable([tier('art_1', reclusion(5, 10))], [], { circumstance: 'adult' });
    expect(told(evaluate(adult, knowing()))).toBe('art_1 P5Y-P10Y');
    const denied = factsOn('2015-03-01', { absent: new Set(['adult']) });
    expect(evaluate(adult, denied)).toMatchObject({ kind: 'none', lacks: [[['adult']]] });
  });
});

describe('norms that replace', () => {
  const base = [
    tier('art_1__al_1', imprisonment(1, 5)),
    tier('art_1__al_2', reclusion(5, 10), { circumstance: 'al_2' }),
  ];
  const two = { aggravations: [norm('art_2', ['art_1'], { penalty: reclusion(10, 15) })] };
  const three = { aggravations: [norm('art_3', ['art_2'], { penalty: reclusion(15, 20) })] };

  test.each([
    [[], 'art_1__al_1 P1Y-P5Y'],
    [['art_2'], 'art_2 P10Y-P15Y'],
    [['al_2', 'art_2'], 'art_2 P10Y-P15Y'],
    [['art_3'], 'art_1__al_1 P1Y-P5Y'],
    [['art_2', 'art_3'], 'art_3 P15Y-P20Y'],
  ])('with %j: %s', (present, wanted) => {
    expect(told(evaluate(applicable(base, [two, three]), knowing(...present)))).toBe(wanted);
  });

  test('a lighter one does not put away what is heavier', () => {
    const lighter = { aggravations: [norm('art_2', ['art_1'], { penalty: imprisonment(1, 2) })] };
    expect(told(evaluate(applicable(base, [lighter]), knowing('art_2')))).toBe('art_1__al_1 P1Y-P5Y');
  });

  test('one that the judge may apply is not applied', () => {
    const optional = {
      aggravations: [norm('art_2', ['art_1'], { penalty: reclusion(10, 15), obligation: 'may' })],
    };
    expect(told(evaluate(applicable(base, [optional]), knowing('art_2')))).toBe('art_1__al_1 P1Y-P5Y');
  });

  test('one for a part of an article leaves its other parts alone', () => {
    const part = { aggravations: [norm('art_2', ['art_1__al_2'], { penalty: reclusion(10, 15) })] };
    expect(told(evaluate(applicable(base, [part]), knowing('art_2')))).toBe('art_1__al_1 P1Y-P5Y');
    expect(told(evaluate(applicable(base, [part]), knowing('art_2', 'al_2')))).toBe('art_2 P10Y-P15Y');
  });

  test('of two that stand in one place the heavier counts, whichever comes first', () => {
    const norms = [
      norm('art_2', ['art_1'], { penalty: reclusion(10, 15) }),
      norm('art_2', ['art_1'], { penalty: reclusion(15, 20) }),
    ];
    for (const aggravations of [norms, [...norms].reverse()])
      expect(told(evaluate(applicable(base, [{ aggravations }]), knowing('art_2')))).toBe('art_2 P15Y-P20Y');
  });

  test('two that touch each other come to an end', () => {
    const circle = [
      { aggravations: [norm('art_2', ['art_1', 'art_3'], { penalty: reclusion(10, 15) })] },
      { aggravations: [norm('art_3', ['art_2'], { penalty: reclusion(15, 20) })] },
    ];
    expect(told(evaluate(applicable(base, circle), knowing('art_2', 'art_3')))).toBe('art_3 P15Y-P20Y');
  });
});

describe('norms that raise', () => {
  const base = [tier('art_1', reclusion(10, 20))];
  const floor = norm('art_2', ['art_1'], {
    raise: { toAtLeast: reclusion(12, 20).principal?.min } as object,
  });
  const years = { raise: { reclusion: reclusion(2, 2).principal?.min } as object };

  test('alone', () => {
    const outcome = evaluate(applicable(base, [{ aggravations: [floor] }]), knowing('art_2'));
    expect(told(outcome)).toBe('art_1 P12Y-P20Y');
    expect(outcome.kind === 'penalty' && outcome.applied.raisedBy.map(({ norm: { at } }) => at)).toEqual([
      'a/art_2',
    ]);
  });

  test.each([
    ['in this order', false],
    ['in the other', true],
  ])('one that names the other adds to it, %s', (_, turned) => {
    const chained = norm('art_3', ['art_1', 'art_2'], years);
    const others = [{ aggravations: [floor] }, { aggravations: [chained] }];
    const outcome = evaluate(applicable(base, turned ? others.reverse() : others), knowing('art_2', 'art_3'));
    expect(told(outcome)).toBe('art_1 P14Y-P20Y');
  });

  test('two that do not speak of each other are a conflict, each shown alone', () => {
    const other = norm('art_3', ['art_1'], years);
    const another = norm('art_2', ['art_1'], {
      raise: { toAtLeast: reclusion(15, 20).principal?.min } as object,
    });
    const outcome = evaluate(
      applicable(base, [{ aggravations: [another] }, { aggravations: [other] }]),
      knowing('art_2', 'art_3'),
    );
    expect(
      outcome.kind === 'conflict' && outcome.between.map(({ penalty }) => penalty.principal?.min).sort(),
    ).toEqual(['P12Y', 'P15Y']);
  });

  test('two that come to the same are none', () => {
    const other = norm('art_3', ['art_1'], years);
    expect(
      told(
        evaluate(
          applicable(base, [{ aggravations: [floor] }, { aggravations: [other] }]),
          knowing('art_2', 'art_3'),
        ),
      ),
    ).toBe('art_1 P12Y-P20Y');
  });
});

test('an exemption that holds takes the penalty away', () => {
  const victim = {
    exemptions: [{ at: 'a/art_2', label: { nl: 'a', fr: 'a', en: 'a' }, when: { circumstance: 'victim' } }],
  };
  const law = applicable([tier('art_1', reclusion(5, 10))], [victim]);
  expect(told(evaluate(law, knowing()))).toBe('art_1 P5Y-P10Y');
  expect(told(evaluate(law, knowing('victim')))).toBe('exempt');
});
