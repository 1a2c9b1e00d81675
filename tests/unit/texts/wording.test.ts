import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/texts/folding.ts';
import { numberAt } from '../../../src/texts/wording/number-words.ts';
import { wordingAt } from '../../../src/texts/wording/places.ts';
import { spelledIn } from '../../../src/texts/wording/spelled.ts';

describe('a number in words', () => {
  it.each([
    ['een', 1],
    ['één', 1],
    ['achttien', 18],
    ['zesentwintig', 26],
    ['tweeëntwintig', 22],
    ['vijfhonderd', 500],
    ['zevenhonderd vijftig', 750],
    ['vijfentwintigduizend', 25_000],
    ['vijfenzeventigduizend', 75_000],
    ['honderdduizend', 100_000],
    ['honderdvijftigduizend', 150_000],
    ['un', 1],
    ['vingt-six', 26],
    ['vingt et un', 21],
    ['cinq cents', 500],
    ['sept cent cinquante', 750],
    ['septante-cinq mille', 75_000],
    ['soixante-quinze mille', 75_000],
    ['quatre-vingt-dix', 90],
    ['dix-sept', 17],
    ['mille', 1000],
    ['deux mille', 2000],
    ['vingt-cinq mille', 25_000],
    ['cent mille', 100_000],
    ['cent cinquante mille', 150_000],
    ['10 000', 10_000],
    ['25.000', 25_000],
    ['16', 16],
  ])('%s', (text, value) => {
    const words = wordsOf(text);
    expect(numberAt(words, 0)).toEqual({ value, length: words.length });
  });

  it.each(['jaar', 'euro', 'ans', 'en', 'et', 'tot'])('%s is none', (text) => {
    expect(numberAt(wordsOf(text), 0)).toBeNull();
  });
});

describe('what wording spells', () => {
  it.each([
    ['met opsluiting van tien jaar tot vijftien jaar', 'reclusion', 'P10Y', 'P15Y'],
    ['(opsluiting) van vijf tot tien jaar', 'reclusion', 'P5Y', 'P10Y'],
    ['is de straf drie maanden tot drie jaar gevangenisstraf', 'imprisonment', 'P3M', 'P3Y'],
    ["puni d'un emprisonnement d'un mois à un an", 'imprisonment', 'P1M', 'P1Y'],
    ['la réclusion de quinze à vingt ans', 'reclusion', 'P15Y', 'P20Y'],
    ['dwangarbeid van tien tot vijftien jaar', 'forced-labour', 'P10Y', 'P15Y'],
    ['travaux forcés de dix ans à quinze ans', 'forced-labour', 'P10Y', 'P15Y'],
    ['verbod voor een termijn van een jaar tot twintig jaar', null, 'P1Y', 'P20Y'],
    ['bedraagt de opsluiting ten minste twaalf jaar', 'reclusion', 'P12Y', null],
    ['la réclusion sera de sept ans au moins', 'reclusion', 'P7Y', null],
    ['sluiting voor maximaal twee jaar', null, null, 'P2Y'],
    ['pour une durée de deux ans au plus', null, null, 'P2Y'],
    ['une détention de quinze ans au maximum', null, null, 'P15Y'],
    ['sluiting voor een termijn van vijftien jaar maximum', null, null, 'P15Y'],
    ['un emprisonnement de trois mois minimum', 'imprisonment', 'P3M', null],
    ['pour une période de cinq ans minimum et de quinze ans maximum', null, 'P5Y', 'P15Y'],
    ['pour une période de cinq ans au moins et quinze ans au plus', null, 'P5Y', 'P15Y'],
    ["pour une période d'au moins cinq ans et d'au plus quinze ans", null, 'P5Y', 'P15Y'],
    ['voor een periode van minimum vijf en maximum vijftien jaar', null, 'P5Y', 'P15Y'],
    ['voor ten minste vijf jaar en ten hoogste vijftien jaar', null, 'P5Y', 'P15Y'],
    ['opsluiting van minstens zes maanden en van hoogstens een jaar', 'reclusion', 'P6M', 'P1Y'],
    ['sluiting van een maand tot ten hoogste drie jaar', null, 'P1M', 'P3Y'],
  ])('a term: %s', (wording, kind, min, max) => {
    expect(spelledIn(wording).terms).toEqual([{ kind, min, max }]);
  });

  it.each([
    ['geldboete van vijfhonderd [euro] tot vijfentwintigduizend [euro]', 50_000, 2_500_000, 'EUR'],
    ['geldboete van zesentwintig frank tot duizend frank', 2_600, 100_000, 'BEF'],
    ['une amende de cinq cents à mille francs', 50_000, 100_000, 'BEF'],
    ['une amende de 500 euros à 50.000 euros', 50_000, 5_000_000, 'EUR'],
    ['een geldboete van ten minste honderd euro en ten hoogste duizend euro', 10_000, 100_000, 'EUR'],
  ])('a fine: %s', (wording, min, max, currency) => {
    expect(spelledIn(wording).fines).toEqual([{ min, max, currency }]);
    expect(spelledIn(wording).terms).toEqual([]);
  });

  it.each([
    ['indien de minderjarige geen volle zestien jaar oud is', 16, 'under'],
    ['beneden de volle leeftijd van zestien jaar', 16, 'under'],
    ['boven de volle leeftijd van veertien jaar', 14, 'from'],
    ['de volle leeftijd van veertien jaar niet heeft bereikt', 14, 'under'],
    ['een minderjarige onder de zestien jaar', 16, 'under'],
    ["s'il n'a pas atteint l'âge de quatorze ans accomplis", 14, 'under'],
    ['âgé de moins de seize ans accomplis', 16, 'under'],
    ['âgé de plus de seize ans accomplis', 16, 'from'],
  ])('an age: %s', (wording, years, side) => {
    expect(spelledIn(wording).ages).toEqual([{ years, side }]);
  });

  it('no age in a term, no term in an age', () => {
    const both = spelledIn(
      'gestraft met opsluiting van tien jaar tot vijftien jaar, beneden zestien jaar oud',
    );
    expect([both.terms.length, both.ages.length]).toEqual([1, 1]);
  });

  it.each([
    'een minderjarige van minimum veertien en maximum zestien jaar oud',
    'un mineur âgé de quatorze ans au moins et de seize ans au plus',
  ])('ages from one to another are no term: %s', (wording) => {
    expect(spelledIn(wording).terms.filter(({ min, max }) => min !== null && max !== null)).toEqual([]);
    expect(spelledIn(wording).ages).not.toEqual([]);
  });

  it.each([
    'met opsluiting van ten minste vijf jaar en een boete, sluiting van ten hoogste tien jaar',
    'une peine de dix ans au plus et de cinq ans au moins',
  ])('a least and a most that are no range: %s', (wording) => {
    expect(spelledIn(wording).terms.filter(({ min, max }) => min !== null && max !== null)).toEqual([]);
  });

  it.each([
    ['De boete wordt zo veel keer toegepast als er slachtoffers zijn.', true],
    ["L'amende sera appliquée autant de fois qu'il y a de victimes.", true],
    ["L'amende sera appliquée autant de fois quil y a de victimes.", true],
    ['De slachtoffers worden gehoord.', false],
  ])('the fine per victim: %s', (wording, perVictim) => {
    expect(spelledIn(wording).perVictim).toBe(perVictim);
  });

  it('raises', () => {
    const spelled = spelledIn(
      'verdubbeld in geval van gevangenisstraf en met twee jaar verhoogd in geval van opsluiting',
    );
    expect([spelled.doubles, spelled.raisedBy]).toEqual([true, ['P2Y']]);
    expect(spelledIn('doublé, et augmenté de deux ans').raisedBy).toEqual(['P2Y']);
  });

  it('reads any text without failing', () => {
    fc.assert(fc.property(fc.string(), (text) => spelledIn(text).terms.length >= 0));
  });
});

describe('the wording of a place', () => {
  const text = [
    '(Zie NOTA 1 onder TITEL) § 1. Eerste.',
    '1° een;',
    '[³ 1bis° een en een half;]³',
    '2° twee.',
    'Slot.',
    '(...)',
    '[¹ § 2.]¹ Tweede :',
    '- streepje;',
    'Nog een lid.',
  ].join('\n');
  const at = (place: string) => wordingAt(text, `be/sw-1867/art_1${place}`);

  it.each([
    ['__para_1__item_1', '(Zie NOTA 1 onder TITEL) § 1. Eerste.\n1° een;'],
    ['__para_1__item_1bis', '(Zie NOTA 1 onder TITEL) § 1. Eerste.\n[³ 1bis° een en een half;]³'],
    ['__para_1__al_2', 'Slot.'],
    ['__para_2__al_1', '[¹ § 2.]¹ Tweede :\n- streepje;'],
    ['__para_2__al_2', 'Nog een lid.'],
    ['__para_3', null],
    ['__para_1__item_9', null],
  ])('%s', (place, wording) => {
    expect(at(place)).toBe(wording);
  });

  it('of the article as a whole is all but what was repealed', () => {
    expect(at('')?.split('\n')).toHaveLength(8);
  });
});
