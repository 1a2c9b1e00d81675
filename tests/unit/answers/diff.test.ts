import { describe, expect, test } from 'vitest';
import { type Diff, diff } from '../../../src/answers/diff.ts';
import type { Change, Compared } from '../../../src/answers/diff-changes.ts';
import type { Value } from '../../../src/answers/diff-points.ts';
import type { Penalty } from '../../../src/law/penalty.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { valuePhrase } from '../../../src/render/screens/diff-values.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

function between(id: string, first: string, second: string): Diff {
  const article = shipped.get('article', `be/${id}`);
  if (!article) throw new Error(`${id} is not held`);
  return diff(shipped, article, first as Day, second as Day);
}

function short(value: Value | null): string {
  if (value === null) return '-';
  if (value.kind === 'text') return value.text.en;
  if (value.kind === 'principal') return `${value.penalty.principal?.min}-${value.penalty.principal?.max}`;
  if (value.kind === 'fine') return `${value.penalty.fine?.max} ${value.penalty.fine?.currency}`;
  return value.kind === 'per-victim' ? value.rule : value.kind;
}

/** `art_379__al_3 under 10 => under 14` */
function told({ changed }: { changed: readonly Compared[] }, kinds: readonly string[]): string[] {
  const place = (at: string | undefined) => at?.replace(/^.*\//, '') ?? '';
  return changed
    .filter(({ before, after }) => kinds.includes((after ?? before)?.kind ?? ''))
    .flatMap(({ before, after, changes }) => {
      const places = [...new Set([before?.at, after?.at].filter(Boolean).map(place))].join('>');
      return changes.map((each: Change) => `${places} ${short(each.before)} => ${short(each.after)}`);
    });
}

/** What changed in one offence, of these kinds. */
function changes(found: Diff, offence: string, ...kinds: string[]): string[] {
  const meant = found.offences.find(({ id }) => id === offence);
  if (!meant) throw new Error(`no offence ${offence}`);
  return told(meant, kinds);
}

const ids = ({ before, after }: Diff) =>
  [before, after].map(({ texts }) => texts.map(({ article }) => article.replace(/^.*\//, '')));

describe('one article', () => {
  const found = between('sw-1867/art_379', '2000-01-01', '2015-03-01');

  test('a bound that moved, and francs that are read as euro', () => {
    expect(changes(found, 'incitement-of-a-minor', 'tier')).toEqual([
      'art_379__al_1 2500000 BEF => 2500000 EUR',
      'art_379__al_2 5000000 BEF => 5000000 EUR',
      'art_379__al_3 under 10 => under 14',
      'art_379__al_3 10000000 BEF => 10000000 EUR',
    ]);
    expect(found.readings.map(({ id }) => id)).toContain('euro');
  });

  test('what other articles came to do to it, and what an article did that only got another number', () => {
    const around = changes(found, 'incitement-of-a-minor', 'aggravation');
    expect(around).toContain('art_377ter__al_1 - => raise');
    expect(around).toContain('art_381bis>art_381 10000000 BEF => 10000000 EUR');
  });

  test('measures that came, and one that became mandatory', () => {
    const measures = changes(found, 'incitement-of-a-minor', 'measure');
    expect(measures).toContain('art_382quater - => measure');
    expect(measures).toContain('art_382bis>art_382ter__al_1 measure => measure');
  });

  test('what stayed the same is counted', () => {
    expect(found.offences[0]?.unchanged).toBeGreaterThan(10);
    const same = between('sw-1867/art_379', '2015-03-01', '2015-03-02');
    expect([same.article.changed, same.offences[0]?.changed]).toEqual([[], []]);
  });
});

describe('through successors', () => {
  test('an offence is found by its id, a paragraph in the article that became of it', () => {
    const found = between('sw-1867/art_379', '2015-03-01', '2023-01-01');
    expect(ids(found)).toEqual([['art_379'], ['art_417_25', 'art_417_26']]);
    expect(changes(found, 'incitement-of-a-minor', 'tier', 'aggravation')).toEqual([
      'art_379__al_1>art_417_25__al_2 P5Y-P10Y => P10Y-P15Y',
      'art_379__al_1>art_417_25__al_2 2500000 EUR => 5000000 EUR',
      'art_379__al_2>art_417_26__al_1 P10Y-P15Y => P15Y-P20Y',
      'art_379__al_2>art_417_26__al_1 5000000 EUR => 10000000 EUR',
      'art_381>art_417_37__al_1 P15Y-P20Y => P20Y-P30Y',
    ]);
  });

  test('the penalties are set side by side by age: what seems gone may have become part of another step', () => {
    const [only] = between('sw-1867/art_379', '2015-03-01', '2023-01-01').offences;
    const term = (result: { penalty: Penalty } | null) => result?.penalty.principal?.max ?? '-';
    expect(only?.ages.map(({ under, before, after }) => [under, term(before), term(after)])).toEqual([
      [14, 'P20Y', 'P20Y'],
      [16, 'P15Y', 'P20Y'],
      [18, 'P10Y', 'P15Y'],
      [null, '-', '-'],
    ]);
  });

  // Trafficking of a minor for sexual exploitation: level 4, or another that no good source settles (sheet 03, note 3.5a).
  test('a penalty that is left out for its grade is told beside the one that is not', () => {
    const [only] = between('sw-1867/art_433quinquies', '2020-01-01', '2026-10-01').offences;
    expect(only?.ages.map(({ under, withheld }) => [under, withheld])).toEqual([
      [18, { before: null, after: ['purpose-sexual-exploitation'] }],
      [null, { before: null, after: null }],
    ]);
  });

  test('measures and norms that stand on one day only may stand elsewhere: they are not told', () => {
    const found = between('sw-1867/art_380', '2022-05-31', '2022-06-01');
    expect(found.rewritten).toBe(true);
    const oneSided = found.offences
      .flatMap(({ changed }) => changed)
      .filter(({ before, after }) => before === null || after === null);
    expect(found.offences.length).toBeGreaterThan(0);
    expect(oneSided).toEqual([]);
  });

  test('over two reforms', () => {
    const found = between('sw-1867/art_379', '2015-03-01', '2026-11-22');
    expect(ids(found)).toEqual([['art_379'], ['art_152', 'art_153']]);
    expect(changes(found, 'incitement-of-a-minor', 'tier')).toContain(
      'art_379__al_1>art_152__al_2 P5Y-P10Y => P5Y-P10Y',
    );
  });

  test('back from the article asked about', () => {
    expect(ids(between('sw-2024/art_153', '2015-03-01', '2026-11-22'))).toEqual([['art_379'], ['art_153']]);
  });

  test('from an article that is in force on neither day', () => {
    expect(ids(between('sw-1867/art_379', '2023-01-01', '2026-11-22'))).toEqual([
      ['art_417_25', 'art_417_26'],
      ['art_152', 'art_153'],
    ]);
  });

  test('one offence that came in the place of one other is the same conduct', () => {
    const found = between('sw-1867/art_377quater', '2015-01-01', '2023-01-01');
    expect(found.offences.map(({ id, before, after }) => [id, before !== null, after !== null])).toEqual([
      ['solicitation', true, true],
    ]);
  });

  test('the one tier left over on each day is the same under another condition', () => {
    const found = between('sw-1867/art_383bis', '2015-01-01', '2026-10-01');
    expect(changes(found, 'possession-of-images', 'tier')).toEqual([
      'art_383bis__para_2>art_173__al_2 depicted person a minor => minor, apparent minor or realistic image',
      'art_383bis__para_2>art_173__al_2 P1M-P1Y => P3Y-P5Y',
      'art_383bis__para_2>art_173__al_2 100000 EUR => 1000000 EUR',
    ]);
  });

  // Sheet 02, section 12: the second paragraph of 372 went to incest (417/18), not to any victim.
  test('but not where one of them was for every victim', () => {
    const found = between('sw-1867/art_372', '2022-05-31', '2022-06-01');
    const steps = changes(found, 'violation-of-sexual-integrity', 'tier', 'aggravation');
    expect(steps.filter((each) => each.startsWith('art_372__al_1>art_417_16__al_1'))).not.toEqual([]);
    expect(steps.filter((each) => /art_372__al_2|art_417_7/.test(each))).toEqual([]);
  });
});

describe('an offence that took up others', () => {
  // Article 417/60, 1°, punishes what article 389, § 4, did (sheet 02, 9).
  const found = between('sw-1867/art_389', '2022-05-31', '2022-06-01');

  test('each of them is set beside it', () => {
    expect(found.offences.map(({ id, before, after }) => [id, before, after])).toEqual(
      ['breach-of-ban', 'breach-of-closure'].map((id) => [id, 'be/sw-1867/art_389', 'be/sw-1867/art_417_60']),
    );
    expect(changes(found, 'breach-of-closure', 'tier')).toContain(
      'art_389__para_4>art_417_60__al_2 P3M-P3Y => P1Y-P3Y',
    );
  });

  test('it is not said to be new besides', () => {
    const { offences } = between('sw-1867/art_417_7', '2022-05-31', '2022-06-01');
    expect(offences.filter(({ before }) => before === null)).toEqual([]);
  });

  test('a fine that may be left out is not called mandatory', () => {
    const values = found.offences.flatMap(({ changed }) =>
      changed.flatMap((each) => each.changes.flatMap(({ before }) => before ?? [])),
    );
    const fines = values
      .filter(({ kind }) => kind === 'fine')
      .map((value) => valuePhrase(value, labelsFor(shipped, 'en')));
    expect(fines[0]).toMatch(/^100 to 1.000 euro$/);
  });
});

describe('a number with two texts', () => {
  const found = between('sw-1867/art_380bis', '1999-01-01', '2002-02-01');

  test('the text of the first day is followed, and the other one named', () => {
    expect(ids(found)).toEqual([['art_380bis'], ['art_380']]);
    expect(found.otherText).toBe('2002-02-01');
  });

  test('paragraphs of an article that was only renumbered are known by their place', () => {
    expect(changes(found, 'recruitment', 'tier')).toContain(
      'art_380bis__para_5>art_380__para_5 under 10 => under 16',
    );
  });
});

describe('articles without offences', () => {
  test('what they do to others', () => {
    const found = between('sw-1867/art_433septies', '2012-01-01', '2014-01-01');
    expect(told(found.article, ['per-victim'])).toEqual(['art_433septies__al_2 - => yes']);
  });

  test('a multiplier is said once, with the article that states it', () => {
    const found = between('sw-1867/art_380', '2012-03-01', '2013-09-01');
    expect(changes(found, 'recruitment', 'per-victim')).toContain('art_380__para_7 - => yes');
  });
});

describe('what is not known', () => {
  const unknown = ({ offences }: Diff) =>
    offences.flatMap(({ changed }) => changed.filter((each) => each.unknown)).map(({ after }) => after?.at);

  test('a norm of which the older text is not held may be older', () => {
    expect(unknown(between('sw-1867/art_375', '2000-01-01', '2002-03-01'))).toContain('be/sw-1867/art_378');
    expect(unknown(between('sw-1867/art_379', '2010-01-01', '2015-03-01'))).toEqual([]);
  });

  test('a version that says what it lacks is quoted', () => {
    const { notes } = between('sw-1867/art_379', '2000-01-01', '2015-03-01');
    expect(notes.map(({ article }) => article)).toContain('be/sw-1867/art_382');
  });
});

describe('multipliers', () => {
  test('several articles with one each, that became one article, still multiply', () => {
    const found = between('sw-1867/art_433quinquies', '2020-01-01', '2026-10-01');
    expect(changes(found, 'trafficking', 'per-victim')).toEqual([]);
  });
});

describe('nothing to compare', () => {
  test.each([
    ['sw-1867/art_379', '1990-01-01', '2000-01-01', 'not-held'],
    ['sw-1867/art_386bis', '1999-01-01', '2002-01-01', 'not-held'],
    ['sw-1867/art_377quater', '2000-01-01', '2013-01-01', 'not-in-force'],
    ['sw-1867/art_388', '2023-01-01', '2024-01-01', 'not-in-force'],
    ['sw-1867/art_377quater', '2013-01-01', '2015-01-01', 'determined'],
    ['sw-1867/art_388', '2015-01-01', '2023-01-01', 'determined'],
  ])('%s between %s and %s: %s', (id, first, second, status) => {
    const found = between(id, first, second);
    expect(found.status).toBe(status);
    if (status !== 'determined') expect([found.article.changed, found.offences]).toEqual([[], []]);
  });
});
