import { expect, test } from 'vitest';
import { lawChanges } from '../../../src/answers/law-changes.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

/** `2014-05-10 be/sw-1867/art_377ter`, `2012-01-01 x6`, `2015-05-10 aged 14` */
function changes(
  article: string,
  first: string,
  last: string,
  born: string | null = null,
  present: readonly string[] = [],
): string[] {
  return lawChanges(
    shipped,
    [`be/sw-1867/${article}`],
    { born: born as Day | null, present: new Set(present) },
    first as Day,
    last as Day,
  ).map((change) => {
    if (change.kind === 'rate') return `${change.on} x${change.factor}`;
    return change.kind === 'age' ? `${change.on} aged ${change.age}` : `${change.on} ${change.id}`;
  });
}

test.each([
  ['nothing within one day', '2014-05-10', '2014-05-10', []],
  ['nothing before the first day', '2014-05-10', '2014-06-30', []],
  ['an article that touches this one', '2014-05-09', '2014-05-10', ['2014-05-10 be/sw-1867/art_377ter']],
  ['a rate', '2011-12-31', '2012-01-01', ['2012-01-01 x6']],
  ['its repeal', '2022-05-31', '2022-06-01', ['2022-06-01 be/sw-1867/art_379']],
])('article 379: %s', (_, first, last, wanted) => {
  const found = changes('art_379', first, last);
  expect(found).toEqual(expect.arrayContaining(wanted));
  if (wanted.length === 0) expect(found).toEqual([]);
});

test('a version that only a reading opens counts as well', () => {
  expect(changes('art_379', '2001-12-31', '2002-01-01')).toEqual(
    expect.arrayContaining(['2002-01-01 be/sw-1867/art_379', '2002-01-01 x5']),
  );
});

test.each([
  // Rape carries no fine, nor does what aggravates it (sheet 01, section 2).
  ['art_375', '2016-12-15', '2017-01-15', []],
  ['art_379', '2016-12-15', '2017-01-15', ['2017-01-01 x8']],
])('%s: the surcharge counts where a fine is stated', (article, first, last, wanted) => {
  expect(changes(article, first, last)).toEqual(wanted);
});

test('of a rate that stays what it was, only the grade changes', () => {
  const regraded = (first: string, last: string) =>
    lawChanges(
      shipped,
      ['be/sw-1867/art_379', 'be/sw-1867/art_433septies'],
      { born: null, present: new Set() },
      first as Day,
      last as Day,
    ).flatMap((change) => (change.kind === 'rate' ? [[change.factor, change.regraded]] : []));
  expect(regraded('2026-03-20', '2026-04-10')).toEqual([[10, 'single']]);
  expect(regraded('2026-01-20', '2026-02-10')).toEqual([[10, undefined]]);
});

test('birthdays', () => {
  const aged = (first: string, last: string, born: string) =>
    changes('art_379', first, last, born).filter((each) => each.includes('aged'));
  expect(aged('2015-05-09', '2016-05-10', '2001-05-10')).toEqual([
    '2015-05-10 aged 14',
    '2016-05-10 aged 15',
  ]);
  expect(aged('2015-05-10', '2016-05-09', '2001-05-10')).toEqual([]);
  expect(aged('2015-02-27', '2016-03-01', '2000-02-29')).toEqual([
    '2015-03-01 aged 15',
    '2016-02-29 aged 16',
  ]);
});

test('each article once a day', () => {
  const found = changes('art_380', '1995-05-05', '2022-06-01');
  expect(found).toEqual([...new Set(found)]);
  expect(found.length).toBeGreaterThan(5);
});

test('an exemption counts where the facts hint at it', () => {
  const told = ['trafficking-victim-own-offence'];
  expect(changes('art_380', '2019-06-30', '2019-07-01')).not.toContain(
    '2019-07-01 be/sw-1867/art_433quinquies',
  );
  expect(changes('art_380', '2019-06-30', '2019-07-01', null, told)).toContain(
    '2019-07-01 be/sw-1867/art_433quinquies',
  );
});
