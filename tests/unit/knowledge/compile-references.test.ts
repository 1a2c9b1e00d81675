import { expect, test } from 'vitest';
import { referencesByEnd } from '../../../src/knowledge/compile-references.ts';
import type { ProvisionId } from '../../../src/law/provision-id.ts';
import type { Grade } from '../../../src/law/source.ts';
import type { Assessment } from '../../../src/law/treaty.ts';
import type { Day } from '../../../src/time/day.ts';

const OBLIGATION = 'opsc/art_3' as ProvisionId;
const PROVISION = 'be/sw-1867/art_379' as ProvisionId;

function assessed(from: string, until: string | null, grade: Grade): Assessment {
  const says = { nl: '', fr: '', en: '' };
  return {
    from: from as Day,
    until: until as Day | null,
    verdict: 'met',
    provisions: [PROVISION],
    says,
    assessed: { by: 'lexkind', on: '2026' },
    measures: [],
    source: { id: `${grade} source`, grade },
  };
}

const references = (...assessments: Assessment[]) =>
  referencesByEnd([], [{ obligation: OBLIGATION, assessments }])
    .get(PROVISION)
    ?.map(({ since, until, source }) => [since, until, source.grade]);

test('what is said without a break is one reference, as good as its weakest part', () => {
  const [strong, weak] = ['official', 'single'] as const;
  const before = assessed('2001-01-01', '2005-01-01', strong);
  expect(references(before, assessed('2005-01-01', null, weak))).toEqual([['2001-01-01', null, weak]]);
  expect(
    references({ ...before, source: { id: 'a', grade: weak } }, assessed('2005-01-01', null, strong)),
  ).toEqual([['2001-01-01', null, weak]]);
});

test('what is said again after a break is another reference', () => {
  expect(
    references(assessed('2001-01-01', '2005-01-01', 'single'), assessed('2006-01-01', null, 'official')),
  ).toEqual([
    ['2001-01-01', '2005-01-01', 'single'],
    ['2006-01-01', null, 'official'],
  ]);
});

test('it is held under both of its ends', () => {
  const ends = referencesByEnd(
    [],
    [{ obligation: OBLIGATION, assessments: [assessed('2001-01-01', null, 'single')] }],
  );
  expect([...ends.keys()].sort()).toEqual([PROVISION, OBLIGATION].sort());
});
