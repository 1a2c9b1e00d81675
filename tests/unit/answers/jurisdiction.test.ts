import { expect, test } from 'vitest';
import { jurisdiction } from '../../../src/answers/jurisdiction.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';

// Article 10ter, 1°, names the aggravated forms of trafficking (433sexies to 433octies), not the basic offence.
test.each([
  [null, 'unknown'],
  [12, true],
  [30, false],
])('trafficking in 2015, victim of %s: on the list %s', async (victimAge, listed) => {
  const facts = factsOn('2015-03-01', { victimAge });
  const policy = { includeUnverified: false };
  const answer = await jurisdiction(shipped, { about: '433quinquies', facts, policy });
  if (answer.kind !== 'jurisdiction') throw new Error(answer.kind);
  expect(answer.offences.map((each) => each.listed)).toEqual([listed]);
});

test.each([
  ['2010-06-15', 0],
  ['2019-06-02', 0],
  ['2019-06-03', 1],
])('a condition is that of the day of the facts: %s', async (date, times) => {
  const answer = await jurisdiction(shipped, {
    about: '379',
    facts: factsOn(date, { victimAge: 13 }),
    policy: { includeUnverified: false },
  });
  if (answer.kind !== 'jurisdiction') throw new Error(answer.kind);
  const [offence] = answer.offences;
  const abroad = offence?.others.find(({ head }) => head.norm.id === 'active-personality');
  const found = abroad?.conditions.filter(({ condition }) => condition.id === 'found-in-belgium') ?? [];
  // Since 3 June 2019 not for every article.
  expect(found).toHaveLength(1);
  expect(found.filter(({ condition }) => condition.label.en.includes('347bis'))).toHaveLength(times);
});

// Sheet 04, 5.1: an article of a range is named, be it an aggravation. 417/20 is not, before 28 April 2024.
test.each([
  ['417/16', '2023-06-01', true],
  ['417/20', '2024-04-27', false],
  ['417/20', '2024-04-28', true],
  ['417/37', '2022-06-01', true],
  ['433septies', '2016-06-18', true],
  ['376', '2010-01-01', true],
  ['377bis', '2018-01-01', false],
  ['381', '2010-01-01', true],
])('%s on %s: itself among what the list names is %s', async (about, date, wanted) => {
  const facts = factsOn(date, { victimAge: 15 });
  const answer = await jurisdiction(shipped, { about, facts, policy: { includeUnverified: false } });
  if (answer.kind !== 'jurisdiction' || answer.answer.located === null) throw new Error(answer.kind);
  const { id } = answer.answer.located.article;
  const listed = answer.offences.filter((each) => each.listed === true);
  expect(listed.length).toBeGreaterThan(0);
  expect(new Set(listed.map(({ listedAs }) => listedAs.includes(id)))).toEqual(new Set([wanted]));
});
