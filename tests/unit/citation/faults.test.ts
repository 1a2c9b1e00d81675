import { beforeAll, describe, expect, test } from 'vitest';
import { parseCitation } from '../../../src/citation/typed/parse.ts';

/** Text, fault, offset, reason. */
type Row = readonly [text: string, fault: string, at: number, why: string];

const FAULTS: readonly Row[] = [
  ['', 'empty', 0, 'nothing'],
  [' \u00a0\u200b"', 'empty', 0, 'blank characters only'],
  ['hello', 'no-article', 0, 'a word'],
  ['art.', 'no-article', 0, 'the word alone'],
  ['derde lid', 'no-article', 9, 'a part of nothing'],
  ['§ 4, 5°', 'no-article', 7, 'parts of nothing'],
  ['5°, 379', 'no-article', 2, 'parts stand in front of "art." only'],
  ['Sw. 2024', 'no-article', 8, 'a work alone, 2024 is its year'],
  ['0379', 'no-article', 0, 'leading zero'],
  ['123456', 'no-article', 0, 'longer than any article number'],
  ["à l'article 379", 'no-article', 0, 'a preposition is no point a'],
  ['be/xx-1900/art_379', 'no-article', 0, 'unknown work in an id'],
  ['be/sw-1867/art_379__foo_1', 'no-article', 11, 'malformed eId'],
  ['art_379__para_4__para_5', 'no-article', 0, 'two paragraphs in an eId'],
  ['nieuw Sw. 1867, art. 379', 'no-article', 0, 'contradictory Code'],
  ['433septis', 'trailing', 3, 'misspelt suffix'],
  ['433 foo', 'trailing', 4, 'unknown word'],
  ['379 Sr', 'trailing', 4, 'the Dutch code'],
  ['379 Militair Strafwetboek', 'trailing', 4, 'another code'],
  ['379 du Code pénal militaire', 'trailing', 18, 'another code'],
  ['379 Code pénal français', 'trailing', 15, 'a foreign code'],
  ['art. 3, § 1 C.P.P.', 'trailing', 12, 'not C.P. and a point p'],
  ['379, 380', 'trailing', 5, 'a list'],
  ['379 en 380', 'trailing', 4, 'a list'],
  ['379-380', 'trailing', 3, 'a range'],
  ['379–382', 'trailing', 3, 'a range with a dash'],
  ['379 / 380', 'trailing', 4, 'a list: a slash inside a number has no spaces'],
  ['379 tot 382', 'trailing', 4, 'a range'],
  ['380, §§ 4-5', 'trailing', 5, 'several paragraphs'],
  ['380, § 4, 1° en 5°', 'trailing', 13, 'several items'],
  ['380, § 4, 1°, 5°', 'trailing', 14, 'several items'],
  ['380, § 4, § 5', 'trailing', 10, 'several paragraphs'],
  ['380, § 4, 1°, § 5', 'trailing', 14, 'paragraph below an item'],
  ['380, 5°, § 4', 'trailing', 9, 'inside out without "of"'],
  ['379, laatste lid', 'trailing', 5, 'the last has no number'],
  ['379 e.v.', 'trailing', 4, 'en volgende, not points e and v'],
  ['379 i.v.m. 380', 'trailing', 4, 'in verband met, not item i'],
  ['379 s.v. prostitutie', 'trailing', 4, 'sub voce, not Sv.'],
  ['379 a', 'trailing', 4, 'a word rather than a point'],
  ['10.2', 'trailing', 2, 'dotted numbers only in treaties and Union acts'],
  ['379²', 'trailing', 3, 'footnote mark'],
  ['152 Sw. (2015)', 'trailing', 8, 'a year, not a paragraph'],
  ['379 van het', 'trailing', 4, 'unfinished'],
  ['379 §', 'trailing', 4, 'unfinished'],
  ['379 (', 'trailing', 4, 'unfinished'],
  ['art. 380 (4', 'trailing', 9, 'open bracket'],
  ['379 of 380', 'trailing', 4, 'Dutch "or"'],
  ['379, derde lid of 5°', 'trailing', 15, 'Dutch "or"'],
  ['379 CP Sw.', 'trailing', 7, 'two works'],
  ['379 wet van 30 februari 2001', 'trailing', 4, 'no such day'],
  ['61/1/1/1', 'trailing', 6, 'deeper than any article'],
];

test.each(FAULTS)('%j -> %s at %i: %s', (text, fault, at) => {
  expect(parseCitation(text)).toEqual({ fault, at });
});

describe('adversarial input returns a fault at once', () => {
  const MANY = 1_000_000;
  const INPUTS: readonly [name: string, text: string][] = [
    ['a million digits', '9'.repeat(MANY)],
    ['a million blanks', ' '.repeat(MANY)],
    ['a thousand digits', '9'.repeat(1000)],
    ['slashes', '1/'.repeat(500)],
    ['brackets', '('.repeat(1000)],
    ['bracketed numbers', `3${'(1)'.repeat(333)}`],
    ['parts in front', '§ 1 van '.repeat(125)],
    ['dotted letters', `3${'.a'.repeat(499)}`],
    ['openings of names', 'verdrag inzake de rechten van het '.repeat(29)],
    ['capital dotted i', 'İ'.repeat(1000)],
    ['lone surrogates', '\ud800'.repeat(1000)],
    ['combining marks', `e${'\u0301'.repeat(999)}`],
    ['underscores', `art_${'_'.repeat(996)}`],
    ['parts of an eId', `art_1${'__para_1'.repeat(124)}`],
  ];
  // The tables of names are made once, whatever is asked first.
  beforeAll(() => parseCitation('verdrag inzake de rechten'));

  test.each(INPUTS)('%s', (_, text) => {
    // Time on the processor: the clock counts what others do on the machine too.
    const started = process.cpuUsage();
    expect(parseCitation(text)).toHaveProperty('fault');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(100);
  });
});
