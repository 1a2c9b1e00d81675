import { describe, test } from 'vitest';
import { expectFound } from './marked.ts';

type Row = readonly [marked: string, names: readonly string[]];

describe('a work without an id in front of its article', () => {
  test.each<Row>([
    ['⟦ECHR, art. 3⟧ applies', [': 3']],
    ['de ⟦Grondwet, art. 22bis⟧, beschermt', [': 22bis']],
    ['⟦Universal Declaration of Human Rights, Article 4⟧', [': 4']],
    ['⟦Universal Declaration of Human Rights, 1948, Article 4⟧', [': 4']],
    ['⟦UDHR (1948), art. 4⟧', [': 4']],
    ['⟦Convention de Genève, art. 1er⟧', [': 1']],
    ['⟦EVRM, 4 november 1950, art. 3⟧', [': 3']],
    ['The ECHR applies.', []],
  ])('%j: %j', expectFound);
});

describe('a treaty, the year it is of, and its article', () => {
  test.each<Row>([
    ['⟦CRC (1989), art. 34⟧', ['crc: 34']],
    ['⟦CRC, 1989, art. 34⟧', ['crc: 34']],
    ['⟦Lanzarote Convention (2007), art. 18⟧', ['lanzarote: 18']],
    ['⟦CRC⟧ (1989) protects', ['crc:']],
  ])('%j: %j', expectFound);
});

describe('days as English writes them', () => {
  test.each<Row>([
    ['the ⟦Act of 10th August, 2005⟧', ['be/law/2005-08-10:']],
    ['the ⟦Act of 10 August, 2005⟧', ['be/law/2005-08-10:']],
    ['the ⟦Act of the 10th of August 2005⟧', ['be/law/2005-08-10:']],
    ['the ⟦10 August 2005 Act⟧', ['be/law/2005-08-10:']],
    ['the ⟦August 10, 2005 law⟧', ['be/law/2005-08-10:']],
    ['⟦Article 5 of the 10 August 2005 Act⟧', ['be/law/2005-08-10: 5']],
    ['On 10 August 2005 law students met.', []],
    ['la loi du 13 avril, 12 enfants', []],
  ])('%j: %j', expectFound);
});

describe('what else stands between an article and its work', () => {
  test.each<Row>([
    ["l'⟦art 433 ter actuel du Code pénal⟧", ['criminal-code: 433ter']],
    ['a inséré dans le ⟦Code pénal un article 458bis⟧', ['criminal-code: 458bis']],
    ['heeft in het ⟦Strafwetboek een artikel 383bis/1⟧ ingevoegd', ['criminal-code: 383bis/1']],
    ['introduced into the ⟦Criminal Code a new Article 433bis/1⟧', ['criminal-code: 433bis/1']],
    ['the ⟦Criminal Code⟧. A new ⟦Article 379⟧', ['criminal-code:', 'criminal-code: 379']],
    ['⟦Article 15(1) of [Directive 2002/58⟧]', ['eu/dir-2002-58: art_15__para_1']],
    ['⟦art. 379 Strafwetboek / Code pénal⟧', ['criminal-code: 379']],
    ['⟦UN Protocol on Trafficking, art. 3⟧', ['palermo: 3']],
    ['CRC General Comment No. 13', []],
    ['⟦Ministerial Circular of 23 December 2016⟧', ['be/circular/2016-12-23:']],
  ])('%j: %j', expectFound);
});
