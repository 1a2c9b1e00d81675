import { expect, test } from 'vitest';
import { penalty } from '../../../src/answers/penalty.ts';
import { sourceList } from '../../../src/render/citations-list.ts';
import { because } from '../../../src/render/json/because.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { why } from '../../../src/render/screens/why.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';

const labels = labelsFor(shipped, 'en');

/** Exploitation in an association: § 4 has one penalty for it in article 381, § 5 (under 16) another. */
async function exploited(victimAge: number) {
  const facts = factsOn('2010-06-01', { victimAge, present: new Set(['association']) });
  const policy = { includeUnverified: false };
  const answer = await penalty(shipped, { about: '380 § 4 4°', facts, policy, judged: null });
  const [offence] = answer.kind === 'offences' ? answer.offences : [];
  return offence ?? expect.fail(answer.kind);
}

test.each([
  [17, [true, false]],
  [15, [true, true]],
])('at %i an aggravation of what is not met does not hold', async (age, wanted) => {
  const steps = because(await exploited(age), labels).filter(
    ({ step, provision }) => step === 'aggravation' && provision?.endsWith('art_381'),
  );
  expect(steps.map(({ holds }) => holds)).toEqual(wanted);
});

test.each([
  [17, 1],
  [15, 2],
])('nor does it stand among the reasons at %i', async (age, count) => {
  const [table] = why(await exploited(age), labels, sourceList(labels));
  const rows = table?.kind === 'table' ? table.rows : [];
  expect(rows.filter((row) => JSON.stringify(row).includes('association'))).toHaveLength(count);
});

// None of the purposes of 2010 was told.
const LACKS = expect.stringMatching(
  /^required element of the offence, one of: purpose of sexual exploitation; .*; purpose of making/,
);

test('of an element that is lacking it is told that it is, with its source, and of no penalty', async () => {
  const facts = factsOn('2010-06-30', { victimAge: 30, present: new Set(['purpose-forced-marriage']) });
  const policy = { includeUnverified: false };
  const answer = await penalty(shipped, { about: '433quinquies', facts, policy, judged: null });
  const [offence] = answer.kind === 'offences' ? answer.offences : [];
  const sources = sourceList(labels);
  const [table] = offence ? why(offence, labels, sources) : [];
  expect(table).toMatchObject({
    rows: [['·', LACKS, 'art. 433quinquies', '', '[1]']],
  });
  expect(sources.refs[0]?.id).toBe('be/law/2005-08-10');
  expect(offence && because(offence, labels)).toContainEqual(
    expect.objectContaining({ step: 'element', holds: false, provision: 'be/sw-1867/art_433quinquies' }),
  );
});
