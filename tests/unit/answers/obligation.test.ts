import { expect, test } from 'vitest';
import { treatyAsked } from '../../../src/answers/citation-asked.ts';
import { obligation } from '../../../src/answers/obligation.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

const on = '2026-11-22' as Day;

async function placeOf(query: string): Promise<string> {
  const citation = await treatyAsked(query);
  if (!citation) return expect.fail(`${query} cites no treaty`);
  const answer = await obligation(shipped, citation, query, on);
  return answer.kind === 'obligation' ? answer.place : answer.kind;
}

// Article 18a (bis in Dutch and French) was inserted in 2024; article 18 has paragraphs and no points, article 3(a) of Palermo is a point.
test.each([
  ['art. 18a of Directive 2011/36', 'eu/dir-2011-36/art_18a'],
  ['art. 18a(1) Richtlijn 2011/36', 'eu/dir-2011-36/art_18a__para_1'],
  ['artikel 18bis, lid 1, richtlijn 2011/36', 'eu/dir-2011-36/art_18a__para_1'],
  ["l'article 18 bis de la directive 2011/36/UE", 'eu/dir-2011-36/art_18a'],
  ['artikel 18ter richtlijn 2011/36', 'not-found'],
  ['art. 3(a) Palermo', 'palermo/art_3__point_a'],
  ['OPSC 3(1)(b)', 'opsc/art_3__para_1__point_b'],
])('%s is %s', async (query, place) => {
  expect(await placeOf(query)).toBe(place);
});
