import { describe, test } from 'vitest';
import { expectFound } from './marked.ts';

const ALIENS = 'be/law/1980-12-15';

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

describe('an act, its title, and its article', () => {
  test.each<Row>([
    ["⟦loi du 15 décembre 1980 sur l'accès au territoire, le séjour, article 39/82⟧", [`${ALIENS}: 39/82`]],
    ['⟦Loi du 15 décembre 1980 relative à la protection, art. 38⟧', [`${ALIENS}: 38`]],
    ['⟦wet van 15 december 1980 betreffende de toegang, artikel 61/2⟧, en', [`${ALIENS}: 61/2`]],
    [
      'De ⟦wet van 15 december 1980⟧ betreffende de toegang bepaalt, ⟦artikel 61/2⟧, dat',
      [`${ALIENS}:`, `${ALIENS}: 61/2`],
    ],
    [
      'La ⟦loi du 15 décembre 1980⟧ sur les étrangers renvoie au ⟦Code pénal, article 380⟧.',
      [`${ALIENS}:`, 'criminal-code: 380'],
    ],
    [
      'la ⟦loi du 15 décembre 1980⟧ sur les étrangers et le ⟦Code pénal, article 380⟧',
      [`${ALIENS}:`, 'criminal-code: 380'],
    ],
    [
      'La ⟦loi du 15 décembre 1980⟧ sur les étrangers renvoie, ⟦article 61/2⟧, à',
      [`${ALIENS}:`, `${ALIENS}: 61/2`],
    ],
    ['⟦Act of 15 December 1980⟧ on aliens. ⟦Article 61/2⟧', [`${ALIENS}:`, 'criminal-code: 61/2']],
  ])('%j: %j', expectFound);
});

describe('numbers and organisations of other makers', () => {
  test.each<Row>([
    ['⟦Règlement UE 604/2013⟧', ['eu/reg-2013-604:']],
    ['⟦Regulation (EU) 2016/679⟧', ['eu/reg-2016-679:']],
    ["⟦International Labour Organization's Convention No. 182⟧", ['ilo-c182:']],
    ['⟦circulaire 15/09/2005⟧', ['be/circular/2005-09-15:']],
    ['⟦Art. 4 Titre prél. CIC⟧', ['be/vtsv-1878: 4']],
    ['⟦Strafwetboek (Code pénal), art. 379⟧', ['criminal-code: 379']],
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
    ['the 10 August 2005 law firm', []],
    ['On 10 August 2005 law and order broke down.', []],
    ['Under French law, the 10 August 2005 Act', []],
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
