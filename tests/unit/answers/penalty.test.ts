import { describe, expect, test } from 'vitest';
import { type PenaltyAnswer, penalty } from '../../../src/answers/penalty.ts';
import type { Facts } from '../../../src/penalty/facts.ts';
import { comparePenalties } from '../../../src/penalty/scale.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';

function ask(about: string | null, facts: Facts, includeUnverified = false): Promise<PenaltyAnswer> {
  return penalty(shipped, { about, facts, policy: { includeUnverified }, judged: null });
}

async function offences(about: string | null, facts: Facts, includeUnverified = false) {
  const answer = await ask(about, facts, includeUnverified);
  return answer.kind === 'offences' ? answer.offences : [];
}

const mid2015 = (told: Parameters<typeof factsOn>[1] = {}) => factsOn('2015-03-01', told);

describe('what is asked about', () => {
  test.each([
    [
      '380',
      [
        'recruitment',
        'house-of-prostitution',
        'premises',
        'exploitation-of-prostitution',
        'obtaining-prostitution-of-a-minor',
        'attending-prostitution-of-a-minor',
      ],
    ],
    ['380, § 4, 5°', ['obtaining-prostitution-of-a-minor']],
    ['380, § 6', ['attending-prostitution-of-a-minor']],
    ['433septies, 1°', ['trafficking']],
    ['trafficking', ['trafficking']],
    [
      '381',
      [
        'incitement-of-a-minor',
        'recruitment',
        'house-of-prostitution',
        'premises',
        'exploitation-of-prostitution',
        'obtaining-prostitution-of-a-minor',
      ],
    ],
  ])('%s: the offences that it states or touches', async (about, ids) => {
    expect((await offences(about, mid2015())).map(({ offence }) => offence.id)).toEqual(ids);
  });

  test.each([
    ['379', '2022-06-01', 'not-in-force'],
    ['379', '1995-05-04', 'not-held'],
    ['trafficking', '2005-09-11', 'not-in-force'],
    ['3799', '2015-03-01', 'not-found'],
    ['no-such-offence', '2015-03-01', 'not-found'],
    ['53', '2015-03-01', 'no-penalty'],
  ])('%s on %s: %s', async (about, day, kind) => {
    expect((await ask(about, factsOn(day))).kind).toBe(kind);
  });

  test('nothing: every offence that day, the heaviest first, and none that these facts are not', async () => {
    const all = await offences(null, mid2015({ victimAge: 13 }));
    const results = all.flatMap(({ result }) => result ?? []);
    expect(results.length).toBeGreaterThan(5);
    for (const [index, each] of results.entries())
      expect(comparePenalties(each.penalty, results[index - 1]?.penalty ?? each.penalty)).toBeLessThanOrEqual(
        0,
      );
    expect(all.every(({ result, status }) => result !== null || status === 'undetermined')).toBe(true);
    const adult = await offences(null, mid2015({ victimAge: 30 }));
    expect(adult.map(({ offence }) => offence.id)).not.toContain('incitement-of-a-minor');
  });
});

describe('what is missing', () => {
  test('the age, where it decides: the whole ladder and no result', async () => {
    const [only] = await offences('379', mid2015());
    expect(only).toMatchObject({ status: 'undetermined', missing: ['victim-age'], result: null });
    expect(
      only?.ladder.map(({ atLeast, under, result }) => [
        atLeast,
        under,
        result?.penalty.principal?.max ?? null,
      ]),
    ).toEqual([
      [null, 14, 'P20Y'],
      [14, 16, 'P15Y'],
      [16, 18, 'P10Y'],
      [18, null, null],
    ]);
  });

  test('a circumstance, where no tier holds without it', async () => {
    const answer = await offences('433novies/1', factsOn('2017-03-01'));
    expect(answer.map(({ status }) => status)).toEqual(['determined']);
    const [images] = await offences('383bis, § 1', factsOn('2018-03-01', { victimAge: 30 }));
    expect(images).toMatchObject({ status: 'undetermined', missing: ['circumstance'], result: null });
    expect(images?.changes.map(({ assumption }) => assumption.present)).toContainEqual(['appears-minor']);
  });

  // Art. 377bis of 27 March 2003: its text was seen, its partial annulment was not.
  test.each([
    ['372', '2004-05-01', { victimAge: 12 }],
    ['373', '2003-03-27', { victimAge: 19 }],
    ['373', '2007-04-05', { victimAge: 19 }],
    ['375', '2007-06-08', { victimAge: 19 }],
  ])(
    'art. 377bis on %s of %s: nothing is computed, unless the motive was not told',
    async (about, day, told) => {
      const [silent] = await offences(about, factsOn(day, told));
      expect(silent).toMatchObject({ status: 'determined', missing: [] });
      const moved = factsOn(day, { ...told, present: new Set(['discriminatory-motive']) });
      const [refused] = await offences(about, moved);
      expect(refused).toMatchObject({ status: 'undetermined', missing: ['grade'], result: null });
      expect((await ask(about, moved)) as { idle?: unknown }).toMatchObject({ idle: [] });
      expect((await offences(about, moved, true))[0]?.status).toBe('determined');
    },
  );

  test('a source that is good enough, unless the user takes what there is', async () => {
    const asked = factsOn('2000-01-01', { victimAge: 15 });
    const [refused] = await offences('380quater', asked);
    expect(refused).toMatchObject({ status: 'undetermined', missing: ['grade'], result: null });
    const [taken] = await offences('380quater', asked, true);
    expect(taken).toMatchObject({ status: 'determined', missing: [] });
    expect(taken?.result).not.toBe(null);
  });
});

test('a norm that is left out for its source counts at the ages at which it would hold, known or not', async () => {
  const told = { present: new Set(['purpose-sexual-exploitation', 'criminal-organisation']) };
  const missingAt = async (victimAge: number | null) =>
    (await offences('258 Sw. 2024', factsOn('2026-09-01', { ...told, victimAge })))[0]?.missing;
  expect(await missingAt(30)).toEqual([]);
  expect(await missingAt(16)).toEqual(['grade']);
  expect(await missingAt(null)).toEqual(['grade']);
});

describe('attempts', () => {
  const attempted = async (about: string, told: Parameters<typeof factsOn>[1]) => {
    const [only] = await offences(about, mid2015({ ...told, attempt: true }));
    return { rule: only?.attempt?.kind, status: only?.status, at: only?.result?.at ?? null };
  };

  test.each([
    [
      '380, § 1, 4°',
      { victimAge: 30 },
      { rule: 'own-rule', status: 'determined', at: 'be/sw-1867/art_380__para_2' },
    ],
    [
      '433quinquies',
      { victimAge: 30 },
      { rule: 'own-rule', status: 'determined', at: 'be/sw-1867/art_433quinquies__para_3' },
    ],
    ['433quinquies', { victimAge: 17 }, { rule: 'crime-one-step-lower', status: 'undetermined', at: null }],
    ['379', { victimAge: 13 }, { rule: 'crime-one-step-lower', status: 'undetermined', at: null }],
    ['380, § 6', { victimAge: 17 }, { rule: 'not-punishable', status: 'determined', at: null }],
    ['383bis, § 2', { victimAge: 17 }, { rule: 'not-punishable', status: 'determined', at: null }],
  ])('%s, %j: %j', async (about, told, wanted) => {
    expect(await attempted(about, told)).toEqual(wanted);
  });

  test('an offence that exists from its start carries the same penalty', async () => {
    const done = await offences('373', mid2015({ victimAge: 15 }));
    const tried = await offences('373', mid2015({ victimAge: 15, attempt: true }));
    expect(tried[0]?.attempt?.kind).toBe('own-rule');
    expect(tried[0]?.result?.penalty).toEqual(done[0]?.result?.penalty);
  });

  test('without the age each rung says what the attempt comes to, never what the completed offence does', async () => {
    const [only] = await offences('recruitment', mid2015({ attempt: true }));
    expect(
      only?.ladder.map(({ atLeast, attempt, result }) => [atLeast, attempt?.kind, result?.at ?? null]),
    ).toEqual([
      [null, 'crime-one-step-lower', null],
      [16, 'crime-one-step-lower', null],
      [18, 'own-rule', 'be/sw-1867/art_380__para_2'],
    ]);
  });

  test('nor do the rows of what would change', async () => {
    const [only] = await offences('exploitation-of-prostitution', mid2015({ victimAge: 30, attempt: true }));
    expect(only?.changes.map(({ attempt, result }) => [attempt?.kind, result])).toContainEqual([
      'crime-one-step-lower',
      null,
    ]);
    expect(only?.changes.filter(({ result }) => result !== null)).toEqual([]);
  });

  test('of the new Code the rule is not held: nothing is computed, and it is not called unpunishable', async () => {
    const [rape] = await offences('138 Sw. 2024', factsOn('2026-09-01', { victimAge: 30, attempt: true }));
    expect(rape).toMatchObject({ status: 'undetermined', result: null });
    expect(rape?.attempt?.kind).not.toBe('not-punishable');
  });
});

describe('fines', () => {
  const fineOf = async (about: string, facts: Facts) => (await offences(about, facts))[0]?.result?.fine;

  test('times the victims where the article says so, and only since it does', async () => {
    const three = { victimAge: 17, victims: 3, present: new Set(['purpose-sexual-exploitation']) };
    expect((await fineOf('433septies', factsOn('2013-08-01', three)))?.payable).toEqual({
      min: 600_000,
      max: 60_000_000,
    });
    expect((await fineOf('433septies', factsOn('2013-08-02', three)))?.payable).toEqual({
      min: 1_800_000,
      max: 180_000_000,
    });
  });

  test('of 381: with several victims of 380 it is open whether it multiplies; of 379 it does not', async () => {
    const told = { victimAge: 17, victims: 2, present: new Set(['association']) };
    const of380 = await offences('exploitation-of-prostitution', mid2015(told));
    expect(of380[0]?.result?.fine).toMatchObject({ payable: null, reason: 'multiplier-open' });
    expect((await fineOf('379', mid2015(told)))?.payable).toEqual({ min: 600_000, max: 60_000_000 });
    expect((await fineOf('exploitation-of-prostitution', mid2015({ ...told, victims: 1 })))?.payable).toEqual(
      { min: 600_000, max: 60_000_000 },
    );
  });

  test('on a day whose rate rests on one source: the nominal amount and the reason, no product', async () => {
    const fine = await fineOf(
      '433septies, 1°',
      factsOn('2026-08-01', { victimAge: 17, present: new Set(['purpose-labour']) }),
    );
    expect(fine).toMatchObject({
      nominal: { min: 100_000, max: 10_000_000 },
      payable: null,
      reason: 'rate-grade',
    });
  });
});

describe('an element of several kinds of which none was told, and a norm graded too low that hangs on one', () => {
  // Article 260 § 1, last paragraph: trafficking of a minor for sexual exploitation (sheet 03, note 3.5a).
  const SEXUAL = 'purpose-sexual-exploitation';
  const trafficked = async (victimAge: number | null, ...present: string[]) => {
    const [only] = await offences('258', factsOn('2026-10-01', { victimAge, present: new Set(present) }));
    return only ?? expect.fail('no offence');
  };

  test.each([15, 17])('a minor of %i: each way, and what decides', async (age) => {
    const { status, missing, result, ladder } = await trafficked(age);
    expect({ status, missing, result }).toEqual({
      status: 'undetermined',
      missing: ['circumstance'],
      result: null,
    });
    expect(
      ladder.map((rung) => [
        rung.circumstances,
        rung.withheld,
        rung.result?.penalty.principal?.level ?? null,
      ]),
    ).toEqual([
      [{ present: [], absent: [SEXUAL] }, false, 4],
      [{ present: [SEXUAL], absent: [] }, true, null],
    ]);
  });

  test('another purpose that was told, and an adult: certain', async () => {
    expect(await trafficked(15, 'purpose-labour')).toMatchObject({ status: 'determined', ladder: [] });
    expect(await trafficked(18)).toMatchObject({ status: 'determined', ladder: [] });
  });

  test('that purpose: not computed', async () => {
    expect(await trafficked(15, SEXUAL)).toMatchObject({ status: 'undetermined', missing: ['grade'] });
  });

  test('no age: apart for minors only', async () => {
    const { missing, ladder } = await trafficked(null);
    expect(missing).toEqual(['victim-age', 'circumstance']);
    expect(ladder.map(({ atLeast, under, withheld }) => [atLeast, under, withheld])).toEqual([
      [null, 18, false],
      [null, 18, true],
      [18, null, false],
    ]);
  });

  test('an age that alone decides nothing is cut where it decides what hangs', async () => {
    const { missing, ladder } = await trafficked(null, 'death-without-intent');
    expect(missing).toEqual(['victim-age', 'circumstance']);
    expect(
      ladder.map(({ atLeast, under, result }) => [atLeast, under, result?.penalty.principal?.level]),
    ).toEqual([
      [null, 18, 5],
      [null, 18, undefined],
      [18, null, 5],
    ]);
  });
});

// Possession is a délit whose attempt no text punishes (sheet 04: art. 53 of the Code of 1867).
test('what is punishable at no age needs no age', async () => {
  const found = await offences('383bis, § 2', mid2015({ attempt: true }));
  expect(found.map(({ status, missing, result }) => [status, missing, result])).toEqual([
    ['determined', [], null],
    ['determined', [], null],
  ]);
  const completed = await offences('383bis, § 2', mid2015());
  expect(completed.map(({ missing }) => missing)).toEqual([['victim-age'], ['victim-age']]);
});

describe('every offence, the heaviest first', () => {
  /** On the ladder; where a row of it hangs on a circumstance, also what that would bring. */
  const heaviestOf = async (facts: Facts) =>
    (await offences(null, facts)).map(({ offence, result, ladder, changes }) => {
      const open = ladder.filter(({ missing }) => missing.includes('circumstance'));
      const opening = changes.filter((change) =>
        open.some((rung) => rung.under === change.under || rung.atLeast === change.atLeast),
      );
      const all = [result, ...ladder.map((rung) => rung.result), ...opening.map((change) => change.result)];
      const penalties = all.flatMap((each) => each?.penalty ?? []);
      return { id: offence.id, penalty: penalties.sort(comparePenalties).at(-1) };
    });

  test.each(['2015-03-01', '2018-03-01', '2023-01-01', '2026-10-01'])(
    'without the age, on %s',
    async (day) => {
      const all = await heaviestOf(factsOn(day));
      const known = all.flatMap(({ penalty: each }) => each ?? []);
      expect(known.length).toBeGreaterThan(10);
      expect(known).toEqual(known.toSorted((a, b) => comparePenalties(b, a)));
    },
  );

  test('rape leads in 2015, and what is punished lightly comes last', async () => {
    const ids = (await heaviestOf(factsOn('2015-03-01'))).map(({ id }) => id);
    expect(ids[0]).toBe('rape');
    expect(ids.indexOf('breach-of-closure')).toBeGreaterThan(ids.indexOf('trafficking'));
  });
});

test.each([
  // Article 383 is held from 1 January 2002, 378bis and 384 to 387 from 27 March 2001 (sheet 01, section 6).
  ['2001-06-01', ['art_383']],
  ['2020-01-01', []],
])('every offence on %s: the articles of which only a later text is held', async (day, wanted) => {
  const policy = { includeUnverified: false };
  const facts = factsOn(day, { victimAge: 14 });
  const answer = await penalty(shipped, { about: null, facts, policy, judged: null });
  if (answer.kind !== 'offences') expect.fail(answer.kind);
  expect(answer.unread.map((id) => id.slice('be/sw-1867/'.length))).toEqual(wanted);
});

test('what was not seen before 27 March 2001 is named too', async () => {
  const policy = { includeUnverified: false };
  const facts = factsOn('1999-06-01', { victimAge: 14 });
  const answer = await penalty(shipped, { about: null, facts, policy, judged: null });
  if (answer.kind !== 'offences') expect.fail(answer.kind);
  for (const eid of ['378bis', '383', '384', '385', '386', '387'])
    expect(answer.unread).toContain(`be/sw-1867/art_${eid}`);
});
