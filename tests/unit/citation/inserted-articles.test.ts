import { describe, expect, test } from 'vitest';
import { numberOf } from '../../../src/citation/inserted-articles.ts';
import { formatCitation } from '../../../src/citation/typed/format.ts';
import { parseCitation } from '../../../src/citation/typed/parse.ts';
import type { WorkHint } from '../../../src/citation/works.ts';

const DIRECTIVE: WorkHint = 'eu/dir-2011-36';

describe('an article that was inserted in a Union act', () => {
  test.each([
    ['18bis', DIRECTIVE, '18a'],
    ['18ter', DIRECTIVE, '18b'],
    ['18nonies', DIRECTIVE, '18h'],
    // Ninth or tenth, by which of two spellings the eighth had.
    ['18novies', DIRECTIVE, '18novies'],
    ['18', DIRECTIVE, '18'],
    ['18a', DIRECTIVE, '18a'],
    // No number of four digits has a letter.
    ['1812bis', DIRECTIVE, '1812bis'],
    ['380bis', 'be/sw-1867', '380bis'],
    ['20bis', 'opsc', '20bis'],
  ] as const)('%s of %s has the number %s', (written, work, number) => {
    expect(numberOf(written, work)).toBe(number);
  });

  test.each([
    ['nl', 'art. 18 bis Richtlijn 2011/36'],
    ['fr', 'art. 18 bis directive 2011/36'],
    ['en', 'art. 18a Directive 2011/36'],
  ] as const)('is written in %s as %s', (language, written) => {
    expect(formatCitation({ work: DIRECTIVE, article: '18a', parts: [] }, language)).toBe(written);
  });

  test.each(['artikel 18bis van Richtlijn 2011/36/EU', "l'article 18 bis de la directive 2011/36/UE"])(
    '%s is read as 18a',
    (text) => {
      expect(parseCitation(text)).toEqual({ citation: { work: DIRECTIVE, article: '18a', parts: [] } });
    },
  );

  test('an article of Belgian law keeps its suffix', () => {
    expect(formatCitation({ work: 'be/sw-1867', article: '380bis', parts: [] }, 'nl')).toContain('380bis');
  });
});
