import { describe, expect, test } from 'vitest';
import { citationResolver } from '../../../src/answers/cite.ts';
import { locate } from '../../../src/answers/locate.ts';
import { unsaidPart } from '../../../src/answers/unsaid-part.ts';
import { findCitations } from '../../../src/citation/running/find.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

/** `said`, or where the part stands instead: the first day of a version, and the part that was meant. */
async function told(query: string, day: string): Promise<string> {
  const located = await locate(shipped, query, day as Day);
  if (located.kind !== 'in-force') return located.kind;
  const unsaid = unsaidPart(shipped, located.article, located.version, located.place);
  if (unsaid === null) return 'said';
  const { elsewhere, meant } = unsaid;
  return [elsewhere?.from ?? 'nowhere', ...(meant ? [meant.slice(meant.indexOf('__') + 2)] : [])].join(' ');
}

describe('a part of an article', () => {
  test.each([
    ['380, § 4, 5° Sw.', '2015-01-01', 'said'],
    ['380 Sw.', '2015-01-01', 'said'],
    // A measure for the whole article says nothing of a paragraph that it doesn't have.
    ['380, § 8 Sw.', '2015-01-01', 'nowhere'],
    ['380, vierde lid Sw.', '2015-01-01', 'nowhere para_4'],
    ['433septies, 3°bis Sw.', '2015-01-01', 'not-in-force'],
    ['433septies, 3°bis Sw.', '2017-01-01', 'said'],
    // Article 380 was numbered 380bis, which since is another offence.
    ['380bis, § 4 Sw.', '2010-01-01', '1996-08-11 para_4'],
    ['380bis, § 4, 1° Sw.', '2010-01-01', '1996-08-11 para_4__item_1'],
    // What article 380 doesn't have that day is not to be found there.
    ['380bis, § 9 Sw.', '2010-01-01', 'said'],
    ['380bis, § 4 Sw.', '2000-06-01', 'said'],
    // Nothing is held by parts: then no part is doubted.
    ['380ter, tweede lid Sw.', '1990-01-01', 'not-held'],
    ['377bis, tweede lid Sw.', '2015-01-01', 'said'],
    // The purposes of trafficking, cited with their paragraph or without; there is no sixth.
    ['433quinquies, § 1, 5° Sw.', '2023-01-01', 'said'],
    ['433quinquies, § 1, eerste lid, 5° Sw.', '2023-01-01', 'said'],
    ['433quinquies, § 1, 6° Sw.', '2023-01-01', 'nowhere'],
    // Cited without its paragraph: the one that has such an item; several are not guessed among.
    ['433quinquies, 5° Sw.', '2023-01-01', 'nowhere para_1__al_1__item_5'],
    ['380, 9° Sw.', '2015-01-01', 'nowhere'],
    ['382bis, 4° Sw.', '2018-01-01', 'said'],
    ['375, eerste lid Sw.', '2015-01-01', 'said'],
  ])('%s on %s: %s', async (query, day, wanted) => {
    expect(await told(query, day)).toBe(wanted);
  });

  // Of what stands before a part that is held there is no doubt; behind the last one there is.
  test.each([
    ['375, tweede lid Sw.', '2018-01-01', true],
    ['389, § 1 Sw.', '2018-01-01', true],
    ['389, § 9 Sw.', '2018-01-01', false],
    ['380, § 8 Sw.', '2018-01-01', false],
    ['380, vierde lid Sw.', '2018-01-01', false],
  ])('%s on %s stands before one that is held: %s', async (query, day, wanted) => {
    const located = await locate(shipped, query, day as Day);
    if (located.kind !== 'in-force') throw new Error(located.kind);
    expect(unsaidPart(shipped, located.article, located.version, located.place)?.precedes).toBe(wanted);
  });

  test('in a text it is told from those that are held', () => {
    const resolve = citationResolver(shipped, '2010-01-01' as Day);
    const parts = (text: string) => findCitations(text).map((found) => resolve(found)?.partsNotHeld);
    expect(parts('art. 433septies, 12° Sw.')).toEqual([['be/sw-1867/art_433septies__item_12']]);
    // Not in force yet is another thing: the article gets its 3°bis in 2013.
    expect(parts('art. 433septies, 3°bis Sw.')).toEqual([[]]);
    expect(parts('art. 380, § 4, 5° Sw. en art. 379 Sw.')).toEqual([[], []]);
  });
});
