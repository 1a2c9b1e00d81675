import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Currency } from '../../../src/law/penalty.ts';
import { readTerm, type Term } from '../../../src/law/term.ts';
import { LANGUAGES, type Language } from '../../../src/law/text.ts';
import {
  writeAmount,
  writeAmountRange,
  writeDay,
  writeNumber,
  writeTerm,
  writeTermRange,
} from '../../../src/render/numbers.ts';
import { type Day, readDay } from '../../../src/time/day.ts';

/** `_` stands for the no-break space. */
const nbsp = (text: string) => text.replaceAll('_', '\u00a0');

describe('writeAmount', () => {
  it.each<[number, Currency, Record<Language, string>]>([
    [0, 'EUR', { nl: '0 euro', fr: '0 euro', en: '0 euro' }],
    [100, 'EUR', { nl: '1 euro', fr: '1 euro', en: '1 euro' }],
    [150, 'EUR', { nl: '1,50 euro', fr: '1,50 euro', en: '1.50 euro' }],
    [200, 'EUR', { nl: '2 euro', fr: '2 euros', en: '2 euro' }],
    [30_250, 'EUR', { nl: '302,50 euro', fr: '302,50 euros', en: '302.50 euro' }],
    [30_205, 'EUR', { nl: '302,05 euro', fr: '302,05 euros', en: '302.05 euro' }],
    [100_000, 'EUR', { nl: '1.000 euro', fr: '1_000 euros', en: '1_000 euro' }],
    [99_999_999, 'EUR', { nl: '999.999,99 euro', fr: '999_999,99 euros', en: '999_999.99 euro' }],
    [100_000_000, 'EUR', { nl: '1.000.000 euro', fr: '1_000_000 euros', en: '1_000_000 euro' }],
    [100, 'BEF', { nl: '1 frank', fr: '1 franc', en: '1 franc' }],
    [100_000, 'BEF', { nl: '1.000 frank', fr: '1_000 francs', en: '1_000 francs' }],
  ])('%i cents %s', (cents, currency, written) => {
    for (const language of LANGUAGES) {
      expect(writeAmount(cents, currency, language)).toBe(nbsp(written[language]));
    }
  });

  it.each([0.5, -100, Number.NaN, 2 ** 60])('refuses %d, which is no whole number of cents', (cents) => {
    expect(() => writeAmount(cents, 'EUR', 'nl')).toThrow(RangeError);
  });

  it('holds every cent and no other figure', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 40), fc.constantFrom(...LANGUAGES), (cents, language) => {
        const figures = writeAmount(cents, 'EUR', language).replace(/\D/g, '');
        const whole = cents % 100 === 0;
        expect(figures).toBe(whole ? String(cents / 100) : String(cents).padStart(3, '0'));
      }),
    );
  });
});

describe('writeAmountRange', () => {
  it.each<[number, number, Currency, Record<Language, string>]>([
    [
      100_000,
      10_000_000,
      'EUR',
      { nl: '1.000 tot 100.000 euro', fr: '1_000 à 100_000 euros', en: '1_000 to 100_000 euro' },
    ],
    [
      30_250,
      100_000,
      'EUR',
      { nl: '302,50 tot 1.000 euro', fr: '302,50 à 1_000 euros', en: '302.50 to 1_000 euro' },
    ],
    [2_600, 100_000, 'BEF', { nl: '26 tot 1.000 frank', fr: '26 à 1_000 francs', en: '26 to 1_000 francs' }],
    [50_000, 50_000, 'EUR', { nl: '500 euro', fr: '500 euros', en: '500 euro' }],
  ])('%i to %i cents %s', (min, max, currency, written) => {
    for (const language of LANGUAGES) {
      expect(writeAmountRange(min, max, currency, language)).toBe(nbsp(written[language]));
    }
  });
});

describe('writeNumber', () => {
  it.each<[number, Record<Language, string>]>([
    [6, { nl: '6', fr: '6', en: '6' }],
    [5.5, { nl: '5,5', fr: '5,5', en: '5.5' }],
    [12_345, { nl: '12.345', fr: '12_345', en: '12_345' }],
  ])('%d', (value, written) => {
    for (const language of LANGUAGES) expect(writeNumber(value, language)).toBe(nbsp(written[language]));
  });
});

describe('writeDay', () => {
  it.each<[string, Record<Language, string>]>([
    ['2015-03-01', { nl: '1 maart 2015', fr: '1er mars 2015', en: '1 March 2015' }],
    ['2001-03-27', { nl: '27 maart 2001', fr: '27 mars 2001', en: '27 March 2001' }],
    ['1995-08-21', { nl: '21 augustus 1995', fr: '21 août 1995', en: '21 August 1995' }],
    ['2013-02-11', { nl: '11 februari 2013', fr: '11 février 2013', en: '11 February 2013' }],
    ['1867-06-08', { nl: '8 juni 1867', fr: '8 juin 1867', en: '8 June 1867' }],
    ['2026-12-31', { nl: '31 december 2026', fr: '31 décembre 2026', en: '31 December 2026' }],
  ])('%s', (iso, written) => {
    for (const language of LANGUAGES) expect(writeDay(day(iso), language)).toBe(written[language]);
  });
});

describe('writeTerm', () => {
  it.each<[string, Record<Language, string>]>([
    ['P1Y', { nl: '1 jaar', fr: '1 an', en: '1 year' }],
    ['P10Y', { nl: '10 jaar', fr: '10 ans', en: '10 years' }],
    ['P1M', { nl: '1 maand', fr: '1 mois', en: '1 month' }],
    ['P24M', { nl: '24 maanden', fr: '24 mois', en: '24 months' }],
    ['P1D', { nl: '1 dag', fr: '1 jour', en: '1 day' }],
    ['P8D', { nl: '8 dagen', fr: '8 jours', en: '8 days' }],
  ])('%s', (iso, written) => {
    for (const language of LANGUAGES) expect(writeTerm(term(iso), language)).toBe(written[language]);
  });
});

describe('writeTermRange', () => {
  it.each<[string, string, Record<Language, string>]>([
    ['P15Y', 'P20Y', { nl: '15 tot 20 jaar', fr: '15 à 20 ans', en: '15 to 20 years' }],
    ['P8D', 'P3M', { nl: '8 dagen tot 3 maanden', fr: '8 jours à 3 mois', en: '8 days to 3 months' }],
    ['P1M', 'P1Y', { nl: '1 maand tot 1 jaar', fr: '1 mois à 1 an', en: '1 month to 1 year' }],
    ['P1Y', 'P5Y', { nl: '1 tot 5 jaar', fr: '1 à 5 ans', en: '1 to 5 years' }],
    ['P10Y', 'P10Y', { nl: '10 jaar', fr: '10 ans', en: '10 years' }],
  ])('%s to %s', (min, max, written) => {
    for (const language of LANGUAGES) {
      expect(writeTermRange(term(min), term(max), language)).toBe(written[language]);
    }
  });
});

function day(iso: string): Day {
  return readDay(iso) ?? expect.fail(iso);
}

function term(iso: string): Term {
  return readTerm(iso) ?? expect.fail(iso);
}
