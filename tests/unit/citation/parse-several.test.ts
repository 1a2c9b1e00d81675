import { describe, expect, test } from 'vitest';
import { eidOf } from '../../../src/citation/citation.ts';
import { parseAsFound, parseSeveral } from '../../../src/citation/typed/parse-several.ts';

/** `be/sw-1867 art_379 | art_380`, `art_372-art_377`, `art_379-` with what follows; null where no list is read. */
function told(text: string): string | null {
  const members = parseSeveral(text);
  if (members === null) return null;
  const each = members.map(({ from, to }) =>
    to ? `${eidOf(from)}-${to === 'following' ? '' : eidOf(to)}` : eidOf(from),
  );
  return [members[0]?.from.work, each.join(' | ')].filter(Boolean).join(' ');
}

describe('several provisions in one citation', () => {
  test.each([
    ['379 en 380', 'art_379 | art_380'],
    ['379 et 380', 'art_379 | art_380'],
    ['379 and 380', 'art_379 | art_380'],
    ['379, 380', 'art_379 | art_380'],
    ['380 en 379', 'art_380 | art_379'],
    ['379-380bis', 'art_379-art_380bis'],
    ['433quinquies tot 433octies', 'art_433quinquies-art_433octies'],
    ['433quinquies à 433octies', 'art_433quinquies-art_433octies'],
    ['433sexies tot octies', 'art_433sexies-art_433octies'],
    ['372 tot 377, 379 en 380', 'art_372-art_377 | art_379 | art_380'],
    ['articles 379 et 380 du Code pénal', 'criminal-code art_379 | art_380'],
    ['379 e.v.', 'art_379-'],
    ['art. 379 e.v. Sw.', 'criminal-code art_379-'],
    ['art. 379 et s. C. pén.', 'criminal-code art_379-'],
    ['Articles 379 et seq. of the Criminal Code', 'criminal-code art_379-'],
    ['372 en 379 e.v.', 'art_372 | art_379-'],
    ['379 380', 'art_379 | art_380'],
    ['art. 379 380bis 433bis/1 Sw.', 'criminal-code art_379 | art_380bis | art_433bis_1'],
    ['sections 3 and 4', 'art_3 | art_4'],
    [
      'Book II, Title VII, Chapter VI, Articles 379 to 381 of the Criminal Code',
      'criminal-code art_379-art_381',
    ],
    ['ss. 417/7 and 417/8 of the Criminal Code', 'criminal-code art_417_7 | art_417_8'],
    ['sections 3 and 4 of the Act of 13 April 1995', 'be/law/1995-04-13 art_3 | art_4'],
    ['art. 433quinquies jo. 433septies Sw.', 'criminal-code art_433quinquies | art_433septies'],
    ['380, § 1 en § 4', 'art_380__para_1 | art_380__para_4'],
    ['433septies, 1° en 2°', 'art_433septies__item_1 | art_433septies__item_2'],
    ['OPSC 3 en 4', 'opsc art_3 | art_4'],
    ['OPSC, art. 3(1)(b) en 4', 'opsc art_3__para_1__point_b | art_4'],
    ['articles 3 and 4 OPSC', 'opsc art_3 | art_4'],
    ['artikel 3 van het Facultatief Protocol', 'opsc art_3 | art_3 | art_3'],
    ["l'article 3 du Protocole facultatif", 'opsc art_3 | art_3 | art_3'],
  ])('%s: %s', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  test.each([
    '379',
    'art. 379, § 1 Sw.',
    '379 en 379',
    '379 en',
    '379 tot',
    '380 tot 379',
    '379 en kinderen',
    '379 en 380 van de huurovereenkomst',
    '379, § 1 e.v.',
    '380 379',
    'artikel 3 van het Protocol',
    'artikel 3 van de wet',
    '379 2024',
    '225-4-1',
    '379 en 380, § 4, 9°, al. 2, § 5, 1°, 1° jaar',
    'mensenhandel',
    '',
    '§ 1 en § 2',
    `379${' en 380'.repeat(1000)}`,
  ])('%j is none', (text) => {
    expect(told(text)).toBe(null);
  });
});

/** `be/sw-1867/art_379`, of each; `art_379-` with what follows. */
function toldOfWorks(text: string): string | null {
  const each = parseSeveral(text)?.map(
    ({ from, to }) =>
      `${from.work}/${eidOf(from)}${to === null ? '' : to === 'following' ? '-' : `-${eidOf(to)}`}`,
  );
  return each?.join(' | ') ?? null;
}

describe('several provisions as running text has them', () => {
  test.each([
    ['379 Sw. juncto 10ter V.T.Sv.', 'criminal-code/art_379 | be/vtsv-1878/art_10ter'],
    ['art. 379 Sw. en art. 10ter V.T.Sv.', 'criminal-code/art_379 | be/vtsv-1878/art_10ter'],
    ['articles 379 C. pén. et 10ter TPCPP', 'criminal-code/art_379 | be/vtsv-1878/art_10ter'],
    ['379 en 380 Sw. en 3 OPSC', 'criminal-code/art_379 | criminal-code/art_380 | opsc/art_3'],
    ['art. 2 OPSC; art. 379 Sw.', 'opsc/art_2 | criminal-code/art_379'],
    ['(art. 379 Sw.) en (art. 2 OPSC)', 'criminal-code/art_379 | opsc/art_2'],
    ['oude artikelen 379 en 380 Sw.', 'be/sw-1867/art_379 | be/sw-1867/art_380'],
    ['art. 379 Sw. e.v.', 'criminal-code/art_379-'],
    ['(art. 379 C. pén. et s.)', 'criminal-code/art_379-'],
    ['tweede en derde lid van artikel 379', 'null/art_379__al_2 | null/art_379__al_3'],
  ])('%s: %s', (text, wanted) => {
    expect(toldOfWorks(text)).toBe(wanted);
  });

  test.each([
    'art. 379 Sw. maar niet art. 10ter V.T.Sv.',
    'art. 379 Sw. tot art. 10ter V.T.Sv.',
    'art. 379 Sw. en wet van 13 april 1995',
    'art. 379 Sw. en artikel 12 van de Grondwet',
    'art. 379 Sw. en art. 10ter V.T.Sv. voor kinderen',
    'oud art. 379, § 1 Sw. e.v.',
    'art. 379 Sw. art. 380 Sw.',
  ])('%j is none', (text) => {
    expect(parseSeveral(text)).toBe(null);
  });
});

describe('one provision as running text has it', () => {
  test.each([
    ['oud art. 379 Sw.', 'be/sw-1867/art_379'],
    ['ancien article 379 du Code pénal', 'be/sw-1867/art_379'],
    ['the former Article 379 of the Criminal Code', 'be/sw-1867/art_379'],
    ['oud artikel 380, § 4, 1°, Sw.', 'be/sw-1867/art_380__para_4__item_1'],
    ['art. 417 / 7 Sw.', 'criminal-code/art_417_7'],
    ['art. 417\u00a0/\u202f7 Sw.', 'criminal-code/art_417_7'],
    ['383bis / 1', 'null/art_383bis_1'],
    ['art. nr. 382quater Sw.', 'criminal-code/art_382quater'],
    ['(art. 379 Sw.)', 'criminal-code/art_379'],
    ['[art. 379 Sw.].', 'criminal-code/art_379'],
    ["(l'article 379 précité)", 'null/art_379'],
    ['art. 3.1.b) OPSC', 'opsc/art_3__para_1__point_b'],
    ['art. 379 Sw. of art. 379 Sw.', 'criminal-code/art_379'],
  ])('%s: %s', (text, wanted) => {
    const citation = parseAsFound(text);
    expect(citation && `${citation.work}/${eidOf(citation)}`).toBe(wanted);
  });

  test.each([
    'zie art. 379 Sw.',
    'art. 379 Sw. van vroeger',
    'oud art. 379 Sw. e.v.',
    'wet van 13 april 1995',
    'artikel 12 van de Grondwet',
    'oud art. 379 Sw. en oud art. 380 Sw.',
    'oud artikel 380, § 4, § 5, Sw.',
    'tweede lid van paragraaf 3 van lid 2 van artikel 380 Sw.',
    `(art. 379 Sw.${' '.repeat(1000)})`,
    'loverboy',
    '',
  ])('%j is none', (text) => {
    expect(parseAsFound(text)).toBe(null);
  });
});
