import { expect, test } from 'vitest';
import { citationResolver } from '../../../src/answers/cite.ts';
import { findCitations } from '../../../src/citation/running/find.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

const TRAFFICKING = 'be/law/1995-04-13/32';
const ABUSE = 'be/law/1995-04-13/33';
const MINORS = 'be/law/2000-11-28';
const OF_TRAFFICKING =
  'wet van 13 april 1995 tot bestrijding van de mensenhandel en van de kinderpornografie';

test.each([
  [`De ${OF_TRAFFICKING}. Dezelfde wet`, [[TRAFFICKING], [TRAFFICKING]], 'the title told'],
  [
    'De wet van 13 april 1995. Dezelfde wet',
    [
      [TRAFFICKING, ABUSE],
      [TRAFFICKING, ABUSE],
    ],
    'nothing told',
  ],
  [
    `De ${OF_TRAFFICKING}. ${'Zo is het. '.repeat(30)} De wet van 13 april 1995. Dezelfde wet`,
    [[TRAFFICKING], [TRAFFICKING, ABUSE], [TRAFFICKING, ABUSE]],
    'told, but not where it was named last',
  ],
  [
    `La loi du 13 avril 1995 contenant des dispositions en vue de la répression de la traite des êtres humains. ${'Ainsi. '.repeat(60)} La loi du 13 avril 1995 précitée`,
    [[TRAFFICKING], [TRAFFICKING]],
    'told long before, and said to be that one',
  ],
  ['de Mensenhandelwet van 13 april 1995', [[TRAFFICKING]], 'the name tells'],
  ['the Anti-Trafficking Act of 13 April 1995', [[TRAFFICKING]], 'the name in front tells'],
  [
    'De wet van 13 april 1995 tot bestrijding van de mensenhandel en de wet van 13 april 1995 betreffende het seksueel misbruik',
    [[TRAFFICKING], [ABUSE]],
    'each by its own title',
  ],
  ['loi du 28 novembre 2000 relative à la protection pénale des mineurs', [[MINORS]], 'the one held'],
  ['wet van 28 november 2000 betreffende de bescherming van minderjarigen', [[MINORS]], 'in other words'],
  ['la loi du 28 novembre 2000', [[MINORS]], 'without a title'],
  ['loi du 28 novembre 2000 relative à la criminalité informatique', [[]], 'another of that day'],
  ['wet van 28 november 2000 inzake computercriminaliteit', [[]], 'no word of the title held'],
  [
    'De wet van 28 november 2000 inzake informaticacriminaliteit. Die wet van 28 november 2000',
    [[], []],
    'the other one again',
  ],
  [
    'wet van 28 november 2000 inzake informaticacriminaliteit en de wet van 28 november 2000 betreffende de strafrechtelijke bescherming van minderjarigen',
    [[], [MINORS]],
    'the other one, and then the one held',
  ],
  [
    'loi du 10 août 2005 visant à compléter la protection pénale des mineurs',
    [[]],
    'two acts of that day on the same field',
  ],
  ['loi du 10 août 2005 concernant la traite', [['be/law/2005-08-10']], 'shortened'],
  ['loi du 10 août 2005 modifiant diverses dispositions', [['be/law/2005-08-10']], 'what every act does'],
  ['wet van 28 november 2000 op de informaticacriminaliteit', [[]], 'another of that day, behind op'],
])('%j is followed to %j: %s', (text, provisions) => {
  const resolve = citationResolver(shipped, '2016-01-01' as Day);
  expect(findCitations(text).map((each) => resolve(each)?.provisions)).toEqual(provisions);
});

test.each([
  [
    '1996-12-01',
    ['372', '373', '374', '375', '376', '377', '378'],
    'art. 378 stood, in words that are not held',
  ],
  ['2016-01-01', ['372', '373', '374', '375', '376', '377', '377bis', '377ter', '377quater', '378'], 'all'],
])('on %s art. 372 tot 378 Sw. holds %j: %s', (on, articles) => {
  const resolve = citationResolver(shipped, on as Day);
  const [cited] = findCitations('art. 372 tot 378 Sw.').map((each) => resolve(each));
  expect(cited).toEqual(
    expect.objectContaining({
      status: 'resolved',
      provisions: articles.map((article) => `be/sw-1867/art_${article}`),
      notInForce: [],
    }),
  );
});

test('a range of articles that are all repealed holds what stood between its ends', () => {
  const resolve = citationResolver(shipped, '2026-11-22' as Day);
  const [cited] = findCitations('artikelen 433quinquies tot 433octies').map((each) => resolve(each));
  expect(cited?.provisions).toEqual(
    ['quinquies', 'sexies', 'septies', 'octies'].map((suffix) => `be/sw-1867/art_433${suffix}`),
  );
});

test.each([
  ['Artikel 4 van het Verdrag van Istanbul. Artikel 458 ook.', 'be/sw-2024/art_458', 'no treaty has so many'],
  ['De wet van 15 december 1980. Artikel 433decies ook.', 'be/sw-1867/art_433decies', 'no other act has it'],
  [
    'Artikel 92 Wetboek van Strafvordering. Artikel 420bis ook.',
    'be/sv-1808/art_420bis',
    'another code may have it',
  ],
  ['Artikel 1412 Gerechtelijk Wetboek. Artikel 387bis ook.', 'be/law/1967-10-10/art_387bis', 'that code too'],
  [
    'Artikel 4 van verordening (EU) nr. 575/2013. Artikel 458 ook.',
    'eu/reg-2013-575/art_458',
    'it has over five hundred',
  ],
  [
    'Under Directive 2011/93/EU, art. 4. Under art. 433quinquies, and under art. 375.',
    'be/sw-2024/art_375',
    'a directive that is held has no hundred',
  ],
  [
    'Directive 2006/112/EC, art. 4. Under art. 375.',
    'eu/dir-2006-112/art_375',
    'another has over four hundred',
  ],
])('%j: the last is %s, for %s', (text, provision) => {
  const resolve = citationResolver(shipped, '2026-11-22' as Day);
  expect(
    findCitations(text)
      .map((each) => resolve(each)?.provisions.at(-1))
      .at(-1),
  ).toBe(provision);
});

test('of a work that is not held, a range with a suffix at an end holds the whole numbers between', () => {
  const resolve = citationResolver(shipped, '2026-11-22' as Day);
  const [range] = findCitations('articles 371 à 374ter du Code civil').map(
    (each) => resolve(each)?.provisions,
  );
  expect(range).toEqual(['371', '372', '373', '374', '374ter'].map((each) => `be/bw-1804/art_${each}`));
});

test.each([
  // A number without the word is told where the text has called it an article of the Code; the act in between changes nothing.
  ['artikel 372bis Sw. De wet van 28 november 2000 hief 372bis op', ['372bis', 'be/sw-1867/art_372bis']],
  ['De wet van 28 november 2000 hief 372bis op', null],
  ['artikel 372bis Ger. W. In 1985 verviel 372bis', null],
])('%s: %j', (text, expected) => {
  const resolve = citationResolver(shipped, '2026-11-22' as Day);
  const found = findCitations(text).flatMap((each) => resolve(each) ?? []);
  const last = found.find(({ start, end }) => text.slice(start, end) === '372bis');
  expect(last ? ['372bis', ...last.provisions] : null).toEqual(expected);
});

// Added on 2 May 2013 and 1 July 2019: data of 382bis and 433quinquies.
test.each([
  ['artikel 382bis, eerste lid, 4°, Sw.', '2012-01-01', 1],
  ['artikel 382bis, eerste lid, 4°, Sw.', '2015-01-01', 0],
  ['artikel 433quinquies, § 5, Sw.', '2015-01-01', 1],
  ['artikel 433quinquies, § 1, Sw.', '2015-01-01', 0],
])('%s on %s: %i parts that are yet to come', (text, day, count) => {
  const resolve = citationResolver(shipped, day as Day);
  const [place] = findCitations(text).flatMap((each) => resolve(each) ?? []);
  expect(place?.notInForce).toHaveLength(count);
  if (count > 0) expect(place?.partsNotHeld).toEqual([]);
});

test.each([
  [
    'De wet van 5 mei 2014 is verschenen. Zij geldt vanaf 2016 (art. 136).',
    ['be/sw-2024/art_136', 'be/law/2014-05-05/art_136'],
  ],
  ['De wet van 5 mei 2014 wijzigt het Strafwetboek. Zie art. 136.', ['be/sw-2024/art_136']],
  ['La loi du 29 février 2024 change tout. Voyez l’article 155.', ['be/sw-2024/art_155']],
])('%s: a number that the act named may have as well as the Code: %j', (text, provisions) => {
  const resolve = citationResolver(shipped, '2026-11-22' as Day);
  const found = findCitations(text).flatMap((each) => resolve(each) ?? []);
  expect(found.at(-1)?.provisions).toEqual(provisions);
});

test.each([
  ['Art. 433quinquies CC', 'resolved', ['be/sw-1867/art_433quinquies']],
  ['Art. 488bis CC', 'unknown-work', []],
  ['Art. 387septies CC', 'unknown-work', []],
  ['The then Article 51 of the Criminal Code', 'resolved', ['be/sw-1867/art_51']],
  ['Under French law, Article 51 of the Criminal Code', 'unknown-work', []],
])('on 2026-11-22 %j is %s: %j', (text, status, provisions) => {
  const resolve = citationResolver(shipped, '2026-11-22' as Day);
  const [cited] = findCitations(text).map((each) => resolve(each));
  expect(cited).toEqual(expect.objectContaining({ status, provisions }));
});
