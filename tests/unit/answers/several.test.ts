import { describe, expect, test } from 'vitest';
import { several } from '../../../src/answers/several.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

/** `in-force be/sw-1867/art_379`, and `missing art_99999`. */
async function told(query: string, day: string): Promise<readonly string[] | null> {
  const found = await several(shipped, query, day as Day);
  if (found === null) return null;
  const { candidates, missing } = found;
  return [
    ...candidates.map(({ id, state }) => `${state ?? '-'} ${id}`),
    ...missing.map((id) => `missing ${id}`),
  ];
}

describe('the provisions that a list names', () => {
  test('those in force', async () => {
    expect(await told('379 en 380', '2015-03-01')).toEqual([
      'in-force be/sw-1867/art_379',
      'in-force be/sw-1867/art_380',
    ]);
  });

  test('of the Code of the day, and of the other one where it alone has the number', async () => {
    expect(await told('152 en 379', '2026-11-22')).toEqual([
      'in-force be/sw-2024/art_152',
      'not-in-force be/sw-1867/art_379',
    ]);
    expect((await several(shipped, '152 en 379', '2026-11-22' as Day))?.otherCode).toBe('be/sw-2024');
    expect((await several(shipped, '379 en 380', '2015-03-01' as Day))?.otherCode).toBe(null);
  });

  test('what is not held is said to be missing', async () => {
    expect(await told('379 en 99999', '2015-03-01')).toEqual([
      'in-force be/sw-1867/art_379',
      'missing art_99999',
    ]);
    expect(await told('OPSC 3 en 99', '2015-03-01')).toEqual(['- opsc/art_3', 'missing opsc/art_99']);
  });

  test('a text that stood and is not held is not called out of force', async () => {
    expect(await told('379 en 380', '1990-01-01')).toEqual([
      'not-held be/sw-1867/art_379',
      'not-held be/sw-1867/art_380',
    ]);
  });
});

describe('articles of several works', () => {
  test('are each of the work that is named with it', async () => {
    expect(await told('379 Sw. juncto 10ter V.T.Sv.', '2015-03-01')).toEqual([
      'in-force be/sw-1867/art_379',
      'in-force be/vtsv-1878/art_10ter',
    ]);
    expect(await told('art. 379 Sw. en art. 999 V.T.Sv.', '2015-03-01')).toEqual([
      'in-force be/sw-1867/art_379',
      'missing be/vtsv-1878/art_999',
    ]);
  });
});

describe('an article "and following"', () => {
  test('is that article and the five in force behind it, as nobody wrote where it ends', async () => {
    expect(await told('379 e.v.', '2015-03-01')).toEqual(
      ['379', '380', '380bis', '380ter', '381', '382'].map((each) => `in-force be/sw-1867/art_${each}`),
    );
    expect(await told('OPSC 9 et seq.', '2015-03-01')).toEqual(['- opsc/art_9', '- opsc/art_10']);
  });

  test('of which nothing is held names nothing', async () => {
    expect(await told('99999 e.v.', '2015-03-01')).toEqual(['missing art_99999']);
  });
});

describe('the articles of a range', () => {
  test('of two works it is its ends: nothing stands between them', async () => {
    expect(await told('138 tot 379', '2026-11-22')).toEqual([
      'in-force be/sw-2024/art_138',
      'not-in-force be/sw-1867/art_379',
    ]);
  });

  test('those in force that day, between its ends', async () => {
    expect(await told('379-381', '2015-03-01')).toEqual(
      ['379', '380', '380bis', '380ter', '381'].map((number) => `in-force be/sw-1867/art_${number}`),
    );
  });

  test('the ends whatever their state, and inside only what is in force', async () => {
    const found = (await told('371/1 tot 417/7', '2023-03-01')) ?? [];
    expect(found[0]).toBe('not-in-force be/sw-1867/art_371_1');
    expect(found.at(-1)).toBe('in-force be/sw-1867/art_417_7');
    expect(found.slice(1).every((each) => each.startsWith('in-force'))).toBe(true);
  });

  test('of a law that is gone, all that are held', async () => {
    expect(await told('433quinquies tot 433octies', '2026-11-22')).toEqual(
      ['quinquies', 'sexies', 'septies', 'octies'].map(
        (suffix) => `not-in-force be/sw-1867/art_433${suffix}`,
      ),
    );
  });
});
