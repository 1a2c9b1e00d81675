import { expect, test } from 'vitest';
import type { Penalty } from '../../../src/law/penalty.ts';
import type { AttemptRule } from '../../../src/law/provision.ts';
import { attemptAt } from '../../../src/penalty/attempt.ts';
import { evaluate } from '../../../src/penalty/evaluate.ts';
import { factsOn } from '../../facts-on.ts';
import { applicable, imprisonment, norm, reclusion, tier } from './made-up.ts';

const aggravated = norm('art_2', ['art_1'], { when: { circumstance: 'weapon' }, penalty: reclusion(10, 15) });

/** What is said of an attempt at the offence of article 1, with the circumstances told. */
function attempted(
  penalty: Penalty,
  rules: readonly AttemptRule[],
  told: readonly string[] = [],
  general = true,
): string {
  const law = applicable([tier('art_1', penalty)], [{ aggravations: [aggravated], attempts: rules }]);
  const outcome = evaluate(law, factsOn('2015-03-01', { present: new Set(told) }));
  return outcome.kind === 'penalty' ? attemptAt(law, outcome.applied, general).kind : outcome.kind;
}

const same: AttemptRule = { at: 'a/art_2__para_2', for: ['a/art_1'] };
const own: AttemptRule = { ...same, penalty: imprisonment(1, 3) };

test.each([
  ['a misdaad without a rule of its own: one step lower', reclusion(5, 10), [], [], 'crime-one-step-lower'],
  ['a wanbedrijf without one: not punishable', imprisonment(1, 5), [], [], 'not-punishable'],
  ['a rule of its own comes first', imprisonment(1, 5), [own], [], 'own-rule'],
  [
    'a penalty for the attempt is not that of the aggravated form',
    imprisonment(1, 5),
    [own],
    ['weapon'],
    'crime-one-step-lower',
  ],
  [
    'what exists from its start does so in its aggravated form',
    imprisonment(1, 5),
    [same],
    ['weapon'],
    'own-rule',
  ],
  [
    'a rule for another article says nothing',
    imprisonment(1, 5),
    [{ ...own, for: ['a/art_3'] }],
    [],
    'not-punishable',
  ],
])('%s', (_, penalty, rules, told, wanted) => {
  expect(attempted(penalty, rules, told)).toBe(wanted);
});

test('where the general rules are not held, nothing is said of what has no rule of its own', () => {
  expect(attempted(imprisonment(1, 5), [], [], false)).toBe('rule-not-held');
  expect(attempted(reclusion(5, 10), [], [], false)).toBe('rule-not-held');
  expect(attempted(imprisonment(1, 5), [own], [], false)).toBe('own-rule');
});
