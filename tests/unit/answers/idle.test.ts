import { expect, test } from 'vitest';
import { penalty } from '../../../src/answers/penalty.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';

async function idleOf(about: string | null, day: string, ...present: string[]) {
  const facts = factsOn(day, { victimAge: 33, present: new Set(present) });
  const policy = { includeUnverified: false };
  const answer = await penalty(shipped, { about, facts, policy, judged: null });
  if (answer.kind !== 'offences') throw new Error(answer.kind);
  return answer.idle;
}

async function idle(about: string | null, day: string, ...present: string[]) {
  return (await idleOf(about, day, ...present)).map(({ id, since, until }) => [
    id,
    since?.on ?? null,
    until?.on ?? null,
  ]);
}

test.each([
  // Abduction came into 433septies, 3°, on 18 June 2016; permanent incapacity left 5° on 29 February 2016 (sheet 01, 9.2).
  ['433septies', '2016-06-17', 'abduction', [['abduction', '2016-06-18', null]]],
  ['433septies', '2016-06-18', 'abduction', []],
  ['433septies', '2016-02-28', 'permanent-incapacity', []],
  ['433septies', '2016-02-29', 'permanent-incapacity', [['permanent-incapacity', null, '2016-02-29']]],
  // A purpose counts in the element of the offence, under another number.
  [
    '433quinquies',
    '2010-06-30',
    'purpose-forced-marriage',
    [['purpose-forced-marriage', '2026-09-01', null]],
  ],
  ['433quinquies', '2010-06-30', 'purpose-labour', []],
  // It counts for a measure only.
  ['379', '2015-03-01', 'third-party-establishment', []],
  ['379', '2015-03-01', 'abduction', [['abduction', null, null]]],
  // Article 380 asks for these of other offences than attending (§ 6), article 383bis of §§ 1 and 3 only (sheet 01, 5 and 6).
  ['380 § 6', '2015-03-01', 'association', [['association', null, null]]],
  ['380 § 6', '2015-03-01', 'violence', [['violence', null, null]]],
  ['380 § 1', '2015-03-01', 'violence', []],
  ['383bis § 2', '2015-03-01', 'association', [['association', null, null]]],
  ['383bis § 1', '2015-03-01', 'association', []],
  // Factors: the judge weighs them (417/50; 261 of the Code of 2024; 78ter from 31 December 2022).
  ['417/44', '2024-03-01', 'recognised-position', []],
  ['417/44', '2024-03-01', 'prior-approach', []],
  ['417/44', '2024-03-01', 'abduction', [['abduction', null, null]]],
  ['258 Sw. 2024', '2026-10-01', 'authority-over-victim', []],
  ['258 Sw. 2024', '2026-10-01', 'public-officer', []],
  ['433quinquies', '2022-12-30', 'discriminatory-motive', [['discriminatory-motive', '2022-12-31', null]]],
  ['433quinquies', '2022-12-31', 'discriminatory-motive', []],
])('%s on %s, told %s', async (about, day, circumstance, wanted) => {
  expect(await idle(about, day, circumstance)).toEqual(wanted);
});

test('of all offences, what counts in one of them counts', async () => {
  expect(await idle(null, '2017-01-01', 'abduction', 'purpose-labour', 'purpose-forced-marriage')).toEqual([
    ['purpose-forced-marriage', '2026-09-01', null],
  ]);
});

// Articles 376 and 377 begin with a text that is not the first one, but that of the day is held, and did not ask for it.
test.each([
  ['372', '2011-01-01', 'vulnerable-age', 'be/sw-1867/art_376'],
  ['372', '2011-01-01', 'descendant-author', 'be/sw-1867/art_377'],
])('%s on %s, told %s: the text of that day at %s is held', async (about, day, circumstance, at) => {
  const [one] = await idleOf(about, day, circumstance);
  expect(one).toMatchObject({ since: { at, on: '2012-02-02' }, unread: false });
});

test.each([
  // Malicious spreading is an offence of its own since 1 July 2020 (act of 4 May 2020, art. 6; sheet 02, 417/10; Book II, art. 137).
  ['371/1', '2019-07-01', null, '2020-07-01'],
  ['371/1', '2020-07-01', 'be/sw-1867/art_371_2', null],
  ['417/9', '2023-07-01', 'be/sw-1867/art_417_10', null],
  ['136', '2026-09-02', 'be/sw-2024/art_137', null],
])('%s on %s, told malicious intent: where that is another offence', async (about, date, at, since) => {
  const [told] = await idleOf(about, date, 'malicious-or-profit');
  expect(told?.elsewhere?.at ?? null).toBe(at);
  if (since !== null) expect(told?.since).toEqual({ on: since, at: 'be/sw-1867/art_371_2' });
});

test.each([
  // Forced marriage is no purpose of the law of 2023, and taken as the only one it leaves no offence.
  ['433quinquies', '2023-01-01', ['purpose-forced-marriage'], [['purpose-forced-marriage', true]]],
  ['433quinquies', '2023-01-01', ['abduction', 'purpose-labour'], []],
  ['379', '2015-03-01', ['abduction'], [['abduction', false]]],
  // In a list the offence that it rules out is not there.
  [null, '2023-01-01', ['purpose-forced-marriage'], [['purpose-forced-marriage', true]]],
])(
  '%s on %s, told %j: whether what nobody asks for decides all the same',
  async (about, date, told, wanted) => {
    const found = await idleOf(about, date, ...told);
    expect(found.map(({ id, decides }) => [id, decides])).toEqual(wanted);
  },
);

test('an adopter in the Code of 2024: not idle, but left open', async () => {
  for (const about of ['134', '135', '136', '137', '138'])
    expect(await idleOf(`${about} Sw. 2024`, '2026-09-02', 'adopter-author')).toEqual([]);
});
