import { describe, expect, test } from 'vitest';
import { CRIMINAL_CODE, WORK_NAMES } from '../../../src/citation/naming/work-names.ts';
import { abbreviationOf, formatCitation } from '../../../src/citation/typed/format.ts';
import { parseCitation } from '../../../src/citation/typed/parse.ts';
import { plain } from '../../../src/citation/words/tokens.ts';
import { NAMED_WORKS } from '../../../src/citation/works.ts';
import { LANGUAGES } from '../../../src/law/text.ts';

function citationOf(text: string) {
  const parsed = parseCitation(text);
  if (!('citation' in parsed)) throw new Error(`${text}: ${parsed.fault}`);
  return parsed.citation;
}

const FORMS: readonly (readonly [from: string, nl: string, fr: string, en: string])[] = [
  [
    '380, § 4, 5° Sw.',
    'art. 380, § 4, 5° Sw.',
    'art. 380, § 4, 5° C. pén.',
    'art. 380, § 4, 5° Criminal Code',
  ],
  [
    '379, al. 3 Sw.',
    'art. 379, derde lid Sw.',
    'art. 379, al. 3 C. pén.',
    'art. 379, third paragraph Criminal Code',
  ],
  ['379, lid 21', 'art. 379, lid 21', 'art. 379, al. 21', 'art. 379, 21st paragraph'],
  ['379, lid 112', 'art. 379, lid 112', 'art. 379, al. 112', 'art. 379, 112th paragraph'],
  ['1, § 1, al. 1', 'art. 1, § 1, eerste lid', 'art. 1er, § 1er, al. 1er', 'art. 1, § 1, first paragraph'],
  ['433septies, 3bis°', 'art. 433septies, 3°bis', 'art. 433septies, 3°bis', 'art. 433septies, 3°bis'],
  ['152 Sw. 2024', 'art. 152 Sw. 2024', 'art. 152 C. pén. 2024', 'art. 152 Criminal Code 2024'],
  ['OPSC 3(1)(b)', 'art. 3(1)(b) OPSC', 'art. 3(1)(b) OPSC', 'art. 3(1)(b) OPSC'],
  ['OPSC 3(1)(a)(i)', 'art. 3(1)(a)(i) OPSC', 'art. 3(1)(a)(i) OPSC', 'art. 3(1)(a)(i) OPSC'],
  ['34, al. 2 CRC', 'art. 34, alinea 2 IVRK', 'art. 34, al. 2 CIDE', 'art. 34, second paragraph CRC'],
  [
    'art. 61/2 wet van 15 december 1980',
    'art. 61/2 wet van 15 december 1980',
    'art. 61/2 loi du 15 décembre 1980',
    'art. 61/2 Act of 15 December 1980',
  ],
  ['be/col/2015-01/art_3', 'be/col/2015-01/art_3', 'be/col/2015-01/art_3', 'be/col/2015-01/art_3'],
];

test.each(FORMS)('%s', (from, nl, fr, en) => {
  const citation = citationOf(from);
  expect(LANGUAGES.map((language) => formatCitation(citation, language))).toEqual([nl, fr, en]);
});

describe('a given abbreviation', () => {
  test('replaces the own one', () => {
    expect(formatCitation(citationOf('be/sw-1867/art_379'), 'nl', 'Sw.')).toBe('art. 379 Sw.');
  });
  test('is left out when empty', () => {
    expect(formatCitation(citationOf('OPSC 3(1)'), 'nl', '')).toBe('art. 3(1)');
  });
});

test('a work has an abbreviation in the three languages, or none', () => {
  expect(abbreviationOf('be/vtsv-1878', 'fr')).toBe('T.P.C.P.P.');
  expect(abbreviationOf('be/kb/2024-07-01', 'fr')).toBe('arrêté royal du 1er juillet 2024');
  expect(abbreviationOf('eu/fd-2004-68', 'en')).toBe('Framework Decision 2004/68');
  expect(abbreviationOf('coe/rec-2018-7', 'en')).toBeNull();
});

test('no name is that of two works, and every name is read', () => {
  const works = [
    ['criminal-code', CRIMINAL_CODE],
    ...NAMED_WORKS.map((work) => [work, WORK_NAMES[work]]),
  ] as const;
  const owners = new Map<string, string>();
  for (const [work, names] of works as readonly (readonly [string, typeof CRIMINAL_CODE])[]) {
    for (const name of [names.nl, names.fr, names.en, ...names.also]) {
      expect(owners.get(plain(name)) ?? work, name).toBe(work);
      owners.set(plain(name), work);
      expect(citationOf(`art. 3 ${name}`).work, name).toBe(work);
      expect(citationOf(`${name}, art. 3`).work, name).toBe(work);
    }
  }
});
