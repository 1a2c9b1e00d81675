import { describe, expect, test } from 'vitest';
import { penalty } from '../../../src/answers/penalty.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';

async function presumed(about: string, day: string, victimAge: number | null = null) {
  const facts = factsOn(day, { victimAge });
  const policy = { includeUnverified: false };
  const answer = await penalty(shipped, { about, facts, policy, judged: null });
  if (answer.kind !== 'offences') throw new Error(answer.kind);
  return { attempt: answer.presumed.attempt, circumstances: answer.presumed.circumstances };
}

test.each([
  // The paragraph that punishes the attempt; the whole article also punishes the completed offences.
  ['380, § 2', { attempt: true, circumstances: [] }],
  ['380', { attempt: false, circumstances: [] }],
  ['381', { attempt: false, circumstances: ['association'] }],
  // A part of the offence's own article that aggravates; several of them in one paragraph.
  ['380, § 3, 1°', { attempt: false, circumstances: ['fraud'] }],
  ['380, § 3', { attempt: false, circumstances: [] }],
  ['380, § 1, 1°', { attempt: false, circumstances: [] }],
  // The victim's age is a fact of the case, never taken as met.
  ['433septies, 1°', { attempt: false, circumstances: [] }],
])('%s: what is taken as met', async (about, wanted) => {
  expect(await presumed(about, '2015-03-01')).toEqual(wanted);
});

test.each([
  // The purposes by their numbers: sheet 01, 9.1, and sheet 03, 3.5.
  ['433quinquies, § 1, eerste lid, 1°', '2015-03-01', ['purpose-sexual-exploitation']],
  ['433quinquies, § 1, 1°', '2007-03-01', ['purpose-sexual-exploitation']],
  ['433quinquies, § 1, 3°', '2023-03-01', ['purpose-labour']],
  ['433quinquies, § 1, 4°', '2019-06-30', ['purpose-organs', 'breach-of-organ-acts']],
  ['433quinquies, § 1, 4°', '2019-07-01', ['purpose-organs']],
  ['258, § 1, 6°', '2026-10-01', ['purpose-illegal-adoption']],
  // Several purposes, and the penalty without one.
  ['433quinquies, § 1', '2023-03-01', []],
  ['433quinquies, § 2', '2023-03-01', []],
  ['433quinquies', '2023-03-01', []],
])('%s on %s: the purpose that its item names', async (about, day, circumstances) => {
  expect(await presumed(about, day, 15)).toEqual({ attempt: false, circumstances });
});

test('an age that was not told leaves open whether it holds, not what it is about', async () => {
  const about = (victimAge: number | null) => presumed('417/18', '2023-01-01', victimAge);
  expect((await about(null)).circumstances).toEqual(['family-author']);
  expect((await about(12)).circumstances).toEqual(['family-author']);
  expect((await about(30)).circumstances).toEqual([]);
});

test.each([
  ['433septies, 3°', '2015-03-01', null],
  ['380, § 3, 1°', '2015-03-01', 30],
  ['380, § 3, 2°', '2015-03-01', null],
  ['417/14', '2023-03-01', null],
  ['417/15', '2023-03-01', 30],
  ['417/54', '2023-03-01', 30],
  ['145', '2026-10-01', null],
  ['145', '2026-10-01', 17],
])(
  '%s on %s at %s: what is taken as met is so no more once the advice was followed',
  async (about, day, victimAge) => {
    const policy = { includeUnverified: false };
    const asked = async (absent: readonly string[]) => {
      const facts = factsOn(day, { victimAge, absent: new Set(absent) });
      const answer = await penalty(shipped, { about, facts, policy, judged: null });
      return answer.kind === 'offences' ? answer.presumed : expect.fail(answer.kind);
    };
    const { circumstances, denial } = await asked([]);
    expect(circumstances).not.toEqual([]);
    expect((await asked(denial)).circumstances).toEqual([]);
  },
);

describe('of a family of circumstances, such as the purpose, what is told is what there is', () => {
  const told = async (about: string, day: string, present: string[], absent: string[] = []) => {
    const facts = factsOn(day, { victimAge: 30, present: new Set(present), absent: new Set(absent) });
    const policy = { includeUnverified: false };
    const answer = await penalty(shipped, { about, facts, policy, judged: null });
    return answer.kind === 'offences' ? answer : expect.fail(answer.kind);
  };

  test.each([
    // Illegal adoption and forced marriage are purposes since 1 September 2026 (sheet 03, 3.5, art. 258).
    ['433quinquies', '2010-06-30', ['purpose-illegal-adoption'], [], 'none'],
    ['433quinquies', '2020-06-30', ['purpose-forced-marriage'], [], 'none'],
    ['258', '2026-10-01', ['purpose-forced-marriage'], [], 'penalty'],
    // Organs only in breach of the Acts, until 30 June 2019 (sheet 01, oracle 127 and 128).
    ['433quinquies', '2019-06-30', ['purpose-organs'], ['breach-of-organ-acts'], 'none'],
    ['433quinquies', '2019-06-30', ['purpose-organs'], [], 'penalty'],
    ['433quinquies', '2019-07-01', ['purpose-organs'], ['breach-of-organ-acts'], 'penalty'],
    // The same where the item is cited: the element that is denied leaves its purpose.
    ['433quinquies, § 1, 4°', '2006-07-01', [], ['breach-of-organ-acts'], 'none'],
    ['433quinquies, § 1, 4°', '2019-06-30', [], ['breach-of-organ-acts'], 'none'],
    ['433quinquies, § 1, 4°', '2019-06-30', ['purpose-organs'], ['breach-of-organ-acts'], 'none'],
    ['433quinquies, § 1, 4°', '2019-07-01', [], ['breach-of-organ-acts'], 'penalty'],
    ['433quinquies, § 1, 4°', '2019-06-30', [], ['purpose-organs'], 'penalty'],
    ['433quinquies', '2010-06-30', ['purpose-labour'], [], 'penalty'],
    ['433quinquies', '2010-06-30', ['purpose-labour', 'purpose-forced-marriage'], [], 'penalty'],
    // No purpose told: the elements are taken as met.
    ['433quinquies', '2010-06-30', ['violence'], [], 'penalty'],
  ])('%s on %s with %j without %j: %s', async (about, day, present, absent, kind) => {
    const { offences } = await told(about, day, present, absent);
    expect(offences.map(({ outcome }) => outcome.kind)).toEqual([kind]);
  });

  test('the others are told to be taken as absent, not those that were told', async () => {
    const { presumed } = await told('258', '2026-10-01', ['purpose-labour'], ['purpose-organs']);
    expect(presumed.only).toEqual(['purpose-labour']);
    expect(presumed.absent).toContain('purpose-sexual-exploitation');
    expect(presumed.absent).not.toContain('purpose-labour');
    expect(presumed.absent).not.toContain('purpose-organs');
  });
});
