import { expect, test } from 'vitest';
import { loadFiles, told } from './small-base.ts';

// The work ends on 1 September 2026; its one article has no end of its own.
const WORK = `kind: work
id: be/sw-1867
title: { nl: Strafwetboek, fr: Code pénal, en: Criminal Code }
abbreviation: { nl: Sw., fr: C. pén., en: Criminal Code }
repealed_from: 2026-09-01
source: { id: book, grade: official }
`;

const row = (assessments: string) => `kind: comparison
work: opsc
eid: art_3
rows:
  - at: para_1
    assessments:
${assessments}verified: { on: 2026-11-22 }
`;

const assessed = (from: string, provisions = '') => `      - from: ${from}
        verdict: met
${provisions}        says: { nl: straft, fr: punit, en: punishes }
        assessed: { by: lexkind, on: "2026" }
        source: { id: be/law/2000-11-28, at: art. 1, grade: official }
`;
const NAMED = '        provisions: [be/sw-1867/art_380]\n';

test.each([
  ['ends with the work', assessed('2001-03-27', NAMED) + assessed('2026-09-01'), []],
  ['has no end', assessed('2001-03-27', NAMED), ['9:22 error provision-not-in-force']],
  [
    'ends a day later',
    assessed('2001-03-27', NAMED) + assessed('2026-09-02'),
    ['9:22 error provision-not-in-force'],
  ],
  [
    'begins before the article',
    assessed('2001-03-26', NAMED) + assessed('2026-09-01'),
    ['9:22 error provision-not-in-force'],
  ],
])('an assessment that %s', (_, assessments, faults) => {
  const { diagnostics } = loadFiles({ 'work.yaml': WORK, 'row.yaml': row(assessments) });
  expect(diagnostics.map(told)).toEqual(faults);
});
