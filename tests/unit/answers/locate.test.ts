import { describe, expect, test } from 'vitest';
import { type Located, locate } from '../../../src/answers/locate.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

function on(query: string, day: string): Promise<Located> {
  return locate(shipped, query, day as Day);
}

/** The kind of answer and the place: `in-force be/sw-1867/art_379`. */
async function told(query: string, day: string): Promise<string> {
  const located = await on(query, day);
  return 'place' in located ? `${located.kind} ${located.place}` : located.kind;
}

describe('which article is meant', () => {
  test.each([
    ['379', '2015-03-01', 'in-force be/sw-1867/art_379'],
    ['art. 379 Sw.', '2015-03-01', 'in-force be/sw-1867/art_379'],
    ['be/sw-1867/art_379', '2015-03-01', 'in-force be/sw-1867/art_379'],
    ['433septies, 3°', '2015-03-01', 'in-force be/sw-1867/art_433septies__item_3'],
    ['433septies, 3°bis', '2017-03-01', 'in-force be/sw-1867/art_433septies__item_3bis'],
    ['article 380, § 4, 5° du Code pénal', '2015-03-01', 'in-force be/sw-1867/art_380__para_4__item_5'],
    ['380', '2015-03-01', 'in-force be/sw-1867/art_380'],
    ['380bis', '2015-03-01', 'in-force be/sw-1867/art_380bis'],
    ['433bis/1', '2015-03-01', 'in-force be/sw-1867/art_433bis_1'],
    ['417/7', '2023-03-01', 'in-force be/sw-1867/art_417_7'],
    ['417/17', '2023-03-01', 'in-force be/sw-1867/art_417_17'],
  ])('%s on %s: %s', async (query, day, wanted) => {
    expect(await told(query, day)).toBe(wanted);
  });

  test.each([
    '417',
    '417/71',
    '417/177',
    '433',
    '433quaterdecies',
    '37',
    '3799',
    'incitement',
    '',
    '379 Sw. 2024',
  ])('%j is no article that is held: a number is never completed or cut', async (query) => {
    expect(await told(query, '2023-03-01')).toBe('not-found');
  });

  test.each([
    ['433septis', 'be/sw-1867/art_433septies'],
    ['383bis/2', 'be/sw-1867/art_383bis_1'],
  ])('near to %s is %s, and at most three are named', async (query, id) => {
    const located = await on(query, '2015-03-01');
    const near = located.kind === 'not-found' ? located.nearest.map((name) => name.id) : [];
    expect(near).toContain(id);
    expect(near.length).toBeLessThanOrEqual(3);
  });
});

describe('which Code a bare number means', () => {
  test('the one of the day, where it has the number', async () => {
    expect(await on('52', '2026-08-31')).toMatchObject({
      kind: 'in-force',
      place: 'be/sw-1867/art_52',
      otherCode: null,
    });
    expect(await on('52', '2026-09-01')).toMatchObject({
      kind: 'in-force',
      place: 'be/sw-2024/art_52',
      otherCode: null,
    });
  });

  test('else the other, and it is said that the Code of the day is another one', async () => {
    expect(await on('152', '2026-08-31')).toMatchObject({
      kind: 'not-in-force',
      place: 'be/sw-2024/art_152',
      otherCode: 'be/sw-1867',
      next: { from: '2026-09-01' },
    });
    expect(await on('379', '2026-09-01')).toMatchObject({
      kind: 'not-in-force',
      place: 'be/sw-1867/art_379',
      otherCode: 'be/sw-2024',
      repeal: { from: '2022-06-01' },
    });
  });

  test('a Code that is named is the one that is meant', async () => {
    expect(await on('152 Sw. 2024', '2026-09-01')).toMatchObject({ kind: 'in-force', otherCode: null });
    expect(await on('379 Sw.', '2015-03-01')).toMatchObject({ place: 'be/sw-1867/art_379', otherCode: null });
  });
});

describe('when it is not in force', () => {
  test('before it was made: the version to come', async () => {
    const located = await on('371/1', '2016-02-28');
    expect(located).toMatchObject({
      kind: 'not-in-force',
      last: null,
      repeal: null,
      next: { from: '2016-02-29' },
    });
  });

  test('after its repeal: the repeal and the last version', async () => {
    const located = await on('379', '2022-06-01');
    expect(located).toMatchObject({
      kind: 'not-in-force',
      repeal: { from: '2022-06-01', repealed: true },
      last: { from: '2002-01-01', until: '2022-06-01' },
      next: null,
    });
  });

  test('between two texts: both', async () => {
    const located = await on('380', '2001-03-26');
    expect(located).toMatchObject({
      kind: 'not-in-force',
      last: null,
      repeal: { from: '1995-05-05' },
      next: { from: '2001-03-27' },
    });
  });

  test('before what is held, a text that is not: never "not in force"', async () => {
    expect(await on('379', '1995-05-04')).toMatchObject({ kind: 'not-held', held: { from: '1995-05-05' } });
    expect(await on('383bis', '1995-05-04')).toMatchObject({ kind: 'not-in-force' });
  });

  test('with the work that it stands in', async () => {
    expect(await on('53 Sw. 1867', '2026-08-31')).toMatchObject({
      kind: 'in-force',
      place: 'be/sw-1867/art_53',
    });
    expect(await on('53 Sw. 1867', '2026-09-01')).toMatchObject({
      kind: 'not-in-force',
      last: { until: '2026-09-01' },
    });
  });
});

test.each([
  ['2001-03-26', '1996-08-11', '2001-03-27'],
  ['2001-03-27', '2001-03-27', '2002-01-01'],
  ['2001-12-31', '2001-03-27', '2002-01-01'],
  ['2002-01-01', '2002-01-01', '2022-06-01'],
  ['2022-05-31', '2002-01-01', '2022-06-01'],
])('article 379 on %s is the version from %s until %s', async (day, from, until) => {
  const located = await on('379', day);
  expect(located.kind === 'in-force' && [located.version.from, located.version.until]).toEqual([from, until]);
});
