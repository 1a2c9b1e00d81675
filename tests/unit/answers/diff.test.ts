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
      // No step of its own any more: under 14 it is under 16, as the ages show.
      'art_379__al_3 P15Y-P20Y => -',
      'art_379__al_3 10000000 EUR => -',
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

  test('what stands on one day only is told, with a question mark where only a summary is held of what it became', () => {
    const found = between('sw-1867/art_380', '2022-05-31', '2022-06-01');
    expect(found.rewritten).toBe(true);
    // Sheet 02: the adults of article 380, § 1, went to articles 433quater/1 and 433quater/4, of which the penalties are not held.
    const adults = found.offences
      .flatMap(({ changed }) => changed)
      .filter(({ before, after }) => after === null && before?.at.endsWith('art_380__para_1__item_1'));
    expect(adults.map(({ unknown }) => unknown)).toEqual([true]);
    expect(found.notCompared).toMatchObject([
      { reason: 'summary-only', articles: ['be/sw-1867/art_433quater_1', 'be/sw-1867/art_433quater_4'] },
    ]);
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
      'art_383bis__para_2>art_173__al_2 ways => ways',
      'art_383bis__para_2>art_173__al_2 P1M-P1Y => P3Y-P5Y',
      'art_383bis__para_2>art_173__al_2 100000 EUR => 1000000 EUR',
    ]);
  });

  // Sheet 02, section 12: the second paragraph of 372 went to incest (417/18), not to any victim.
  test('a tier is set beside the aggravation with the same circumstances, not beside one for every victim', () => {
    const found = between('sw-1867/art_372', '2022-05-31', '2022-06-01');
    const steps = changes(found, 'violation-of-sexual-integrity', 'tier', 'aggravation');
    expect(steps).toContain('art_372__al_1>art_417_16__al_1 P5Y-P10Y => P15Y-P20Y');
    expect(steps).toContain('art_372__al_2>art_417_18__al_2 P10Y-P15Y => P15Y-P20Y');
    expect(steps.filter((each) => each.includes('art_417_7'))).toEqual(['art_417_7__al_1 - => P6M-P5Y']);
  });

  test('where a circumstance decides, no age is said to carry no penalty', () => {
    const [only] = between('sw-1867/art_372', '2022-05-31', '2022-06-01').offences;
    const open = only?.ages.map((band) => [band.under, band.open.before.map(({ at }) => at)]);
    expect(open).toEqual([
      [16, []],
      [18, ['be/sw-1867/art_372__al_2']],
      [null, []],
    ]);
  });
});

describe('articles that aggravate, where another came in their place', () => {
  const onReform = (article: string) => between(`sw-1867/${article}`, '2026-08-31', '2026-09-01');

  // Book II, article 145: levels 5, 4, 5, 5 and 6; the adopter is no longer named.
  test('each penalty is set beside the one for the same offence, be it stated once for several', () => {
    const { article } = onReform('art_417_18');
    const penalties = told(article, ['aggravation']).filter((each) => /P\d+Y-P\d+Y => /.test(each));
    expect(penalties.map((each) => each.replace(/^\S+ /, ''))).toEqual([
      'P15Y-P20Y => P10Y-P15Y',
      'P10Y-P15Y => P5Y-P10Y',
      'P15Y-P20Y => P10Y-P15Y',
      'P15Y-P20Y => P10Y-P15Y',
      'P20Y-P30Y => P15Y-P20Y',
    ]);
    const gone = article.changed.flatMap((each) => each.changes).filter(({ what }) => what === 'condition');
    expect(gone[0]?.before).toMatchObject({
      kind: 'ways',
      ways: [{ all: [{ victimAge: { under: 18 } }, { circumstance: 'adopter-author' }] }],
    });
  });

  // Book II, article 261; sheet 03, 3.5.
  test('an aggravation may have become a factor', () => {
    expect(told(onReform('art_433sexies').article, ['factor'])).toContain(
      'art_433sexies__item_2>art_261__item_2 P5Y-P10Y => weighed',
    );
  });

  test('the minor victim and the harm of article 433septies are those of article 260, § 1, 1° and 6°', () => {
    const steps = told(onReform('art_433septies').article, ['aggravation']);
    expect(steps).toContain('art_433septies__item_1>art_260__para_1__item_1 P10Y-P15Y => P5Y-P10Y');
    expect(steps).toContain('art_433septies__item_5>art_260__para_1__item_6 P10Y-P15Y => P5Y-P10Y');
  });

  // Book II, articles 262, 263, 270, 297 and 298; sheet 01, 9.3.
  test('measures go, come, or stand in an article that is none of the successors', () => {
    const { changed } = onReform('art_433novies').article;
    const gone = changed.filter(({ after }) => after === null).map(({ before }) => before?.id);
    expect(gone).toEqual(['residence-ban', 'notice-to-employer']);
    const rights = changed.find(({ before }) => before?.id === 'loss-of-rights');
    expect(rights?.after?.at).toBe('be/sw-2024/art_270__al_1');
  });

  // Sheet 02, section 5: the raised minima of article 377 became penalties of four articles.
  test('a norm that was split among several articles became none of them', () => {
    const { article } = between('sw-1867/art_377', '2022-05-31', '2022-06-01');
    const own = article.changed.filter(({ before }) => before?.at.includes('art_377__'));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter(({ after }) => after !== null)).toEqual([]);
  });
});

describe('what the norms do not show', () => {
  // Act of 6 December 2022, article 28.
  test('a list of grounds that became longer is told by what the version says of itself, also with the offences', () => {
    for (const id of ['sw-1867/art_417_20', 'sw-1867/art_417_11']) {
      const { amendments } = between(id, '2022-12-30', '2022-12-31');
      expect(amendments.map(({ articles, on }) => [articles, on])).toEqual([
        [['be/sw-1867/art_417_20'], '2022-12-31'],
      ]);
    }
  });

  test('the summaries of a text and of its successor are shown, not compared', () => {
    const { notCompared } = between('sw-1867/art_417_23', '2026-08-31', '2026-09-01');
    expect(notCompared).toMatchObject([
      {
        reason: 'content',
        before: { article: 'be/sw-1867/art_417_23' },
        after: { article: 'be/sw-2024/art_150' },
      },
    ]);
  });

  test('an offence that went on in an article that is not looked at is not said to be gone', () => {
    const found = between('sw-1867/art_417_8', '2022-05-31', '2022-06-01');
    expect(found.offences.map(({ id }) => id)).toEqual(['voyeurism']);
    expect(found.notCompared).toContainEqual(
      expect.objectContaining({
        reason: 'elsewhere',
        id: 'spreading-of-images',
        articles: ['be/sw-1867/art_417_9'],
      }),
    );
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

  test.each([
    [
      'a norm of which it is not settled that it stands',
      '371_1',
      '2023-01-01',
      '2026-11-01',
      'art_146__al_2',
    ],
    ['an accessory penalty that may be a general one', '371_1', '2015-03-01', '2023-01-01', 'art_417_62'],
    [
      'an attempt, beside general rules that are not held',
      '433quinquies',
      '2023-01-01',
      '2026-11-01',
      'art_433quinquies__para_3',
    ],
  ])('%s, on one day only', (_, number, first, second, place) => {
    const found = between(`sw-1867/art_${number}`, first, second);
    const there = found.offences
      .flatMap(({ changed }) => changed)
      .filter(({ before, after }) => (before === null) !== (after === null))
      .filter(({ before, after }) => (after ?? before)?.at.endsWith(`/${place}`));
    expect(there.length).toBeGreaterThan(0);
    expect(there.every((each) => each.unknown)).toBe(true);
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

  test('that of an article which aggravates is not what the article of the offence has', () => {
    const found = between('sw-1867/art_380', '2015-03-01', '2023-01-01');
    expect(changes(found, 'recruitment', 'per-victim')).toContain('art_381 open => -');
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
