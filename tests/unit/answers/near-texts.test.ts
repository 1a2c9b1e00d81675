import { describe, expect, test } from 'vitest';
import { nearTexts } from '../../../src/answers/near-texts.ts';
import { penalty } from '../../../src/answers/penalty.ts';
import { search } from '../../../src/answers/search.ts';
import type { Day } from '../../../src/time/day.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';

const day = (text: string) => text as Day;

// The everyday word for an offence leads to the article of the day of the facts, and not to one without a penalty.
test.each([
  ['grooming', '2018-01-01', 'be/sw-1867/art_377quater'],
  ['grooming', '2023-01-01', 'be/sw-1867/art_417_24'],
  ['grooming', '2026-10-01', 'be/sw-2024/art_151'],
  ['verkrachting', '2015-01-01', 'be/sw-1867/art_375'],
  ['viol', '2023-01-01', 'be/sw-1867/art_417_11'],
  ['prostitutie', '2010-01-01', 'be/sw-1867/art_380'],
  ['traite', '2023-01-01', 'be/sw-1867/art_433quinquies'],
  ['kinderporno', '2015-01-01', 'be/sw-1867/art_383bis'],
  // Names of later law: where what they name stood that day.
  ['sexting', '2018-01-01', 'be/sw-1867/art_371_1'],
])('penalty %s on %s leads to %s', async (about, date, id) => {
  const question = { about, facts: factsOn(date), policy: { includeUnverified: false }, judged: null };
  const answer = await penalty(shipped, question);
  const [first] = answer.kind === 'not-found' ? answer.nearest : [];
  expect(first).toMatchObject({ kind: 'article', id, isInForce: true });
});

test('of later law that is near, where its text stood that day comes before itself', async () => {
  const near = await nearTexts(shipped, 'prostitutie', day('2010-01-01'), shipped.get('offending') ?? []);
  expect(near.map(({ id, isInForce }) => [id, isInForce])).toEqual([
    ['be/sw-1867/art_380', true],
    ['be/sw-1867/art_379', true],
    ['be/sw-2024/art_152', false],
  ]);
});

// Each offence came into being on a later day; of its names since, the one nearest in time comes first.
test.each([
  ['mensenhandel', '2004-01-01', 'be/sw-1867/art_433quinquies', '2005-09-12'],
  ['traite des êtres humains', '2004-01-01', 'be/sw-1867/art_433quinquies', '2005-09-12'],
  ['voyeurisme', '2010-01-01', 'be/sw-1867/art_371_1', '2016-02-29'],
  ['grooming', '2013-01-01', 'be/sw-1867/art_377quater', '2014-05-10'],
])('%s before there was any, on %s: %s', async (query, on, id, from) => {
  const [first] = await nearTexts(shipped, query, day(on));
  expect(first).toMatchObject({ id, from, isInForce: false });
});

test('what says it best stays, be it of another day', async () => {
  // A purpose of trafficking since 1 September 2026 (sheet 03, 3.5).
  const near = await nearTexts(shipped, 'forced marriage', day('2020-01-01'));
  expect(near.at(-1)).toMatchObject({ id: 'be/sw-2024/art_258', isInForce: false });
});

test('what is in force that day stands before what is not, each with its period', async () => {
  const near = await nearTexts(shipped, 'verkrachting', day('2023-01-01'));
  expect(near.map(({ isInForce }) => isInForce)).toEqual(
    near.map(({ isInForce }) => isInForce).sort((a, b) => Number(b) - Number(a)),
  );
  expect(near[0]).toMatchObject({ from: '2022-06-01', until: '2026-09-01' });
});

test('the first day is left open where an earlier text is not held, and a number taken anew has its own period', async () => {
  const [rape] = await nearTexts(shipped, 'verkrachting', day('2015-01-01'));
  expect(rape).toMatchObject({ id: 'be/sw-1867/art_375', from: null, until: '2022-06-01' });
  const [quater] = await nearTexts(shipped, '380quatr', day('2000-01-01'));
  expect(quater).toMatchObject({ id: 'be/sw-1867/art_380quater', until: '2001-03-27' });
});

describe('a work', () => {
  test.each([
    ['warsaw', 'instrument', ['warsaw']],
    ['Warschau', 'instrument', ['warsaw']],
    ['Richtlijn 2011/36', 'instrument', ['eu/dir-2011-36']],
    ['wet van 13 april 1995', 'act', ['be/law/1995-04-13/32', 'be/law/1995-04-13/33']],
    ['loi du 21 mars 2022', 'act', ['be/law/2022-03-21']],
  ])('%s is named itself', async (name, kind, ids) => {
    const near = await nearTexts(shipped, name, day('2026-11-22'));
    expect(near.map((each) => [each.kind, each.id])).toEqual(ids.map((id) => [kind, id]));
  });
});

test.each([
  ['433quinqies', 'be/sw-1867/art_433quinquies'],
  ['383bi', 'be/sw-1867/art_383bis'],
])('a search for %s proposes %s', async (words, id) => {
  const question = { words, on: day('2026-11-22'), onlyThen: false, kind: null, limit: 10 };
  const { hits, suggestions } = await search(shipped, question);
  expect(hits).toEqual([]);
  expect(suggestions[0]?.id).toBe(id);
});
