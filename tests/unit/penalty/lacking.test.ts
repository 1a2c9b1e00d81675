import { expect, test } from 'vitest';
import type { Condition } from '../../../src/law/condition.ts';
import { lacking } from '../../../src/penalty/lacking.ts';
import { factsOn } from '../../facts-on.ts';

const is = (circumstance: string): Condition => ({ circumstance });
const PURPOSE: Condition = { any: [is('labour'), { all: [is('organs'), is('breach')] }, is('begging')] };

test.each<[string, Condition, readonly string[], readonly string[], readonly (readonly string[][])[]]>([
  ['what is unknown is not lacking', is('adult'), [], [], []],
  ['what was denied is', is('adult'), [], ['adult'], [[['adult']]]],
  [
    'each part that was',
    { all: [is('adult'), is('gift'), is('act')] },
    ['gift'],
    ['adult', 'act'],
    [[['adult']], [['act']]],
  ],
  [
    'one of all, where none was told',
    PURPOSE,
    [],
    ['labour', 'organs', 'begging'],
    [[['labour'], ['organs', 'breach'], ['begging']]],
  ],
  [
    'what is wanting to the one that was',
    PURPOSE,
    ['organs'],
    ['labour', 'breach', 'begging'],
    [[['breach']]],
  ],
])('%s', (_, condition, present, absent, wanted) => {
  const facts = factsOn('2019-06-30', { present: new Set(present), absent: new Set(absent) });
  expect(lacking(condition, facts)).toEqual(wanted);
});
