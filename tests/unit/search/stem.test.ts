import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/law/text.ts';
import { stem } from '../../../src/search/stem.ts';

/** Forms of one word, which must have one stem. */
const SAME: readonly (readonly [Language, readonly string[]])[] = [
  ['nl', ['minderjarige', 'minderjarigen', 'minderjarig']],
  ['nl', ['persoon', 'personen']],
  ['nl', ['straf', 'straffen']],
  ['nl', ['misdrijf', 'misdrijven']],
  ['nl', ['kind', 'kinderen', 'kinder']],
  ['nl', ['tienerpooier', 'tienerpooiers']],
  ['nl', ['seksueel', 'seksuele']],
  ['nl', ['filmen', 'gefilmd']],
  ['nl', ['misbruik', 'misbruikt', 'misbruiken']],
  ['nl', ['slapen', 'slaapt', 'slapend', 'slapende']],
  ['nl', ['dwingen', 'dwingt']],
  ['nl', ['doorsturen', 'doorgestuurd']],
  ['fr', ['filmer', 'filme', 'filmee', 'filmees']],
  ['fr', ['mineur', 'mineure', 'mineurs', 'mineures']],
  ['fr', ['sexuel', 'sexuelle', 'sexuels', 'sexuelles']],
  ['fr', ['moral', 'moraux']],
  ['en', ['minor', 'minors']],
  ['en', ['share', 'sharing', 'shared']],
  ['en', ['body', 'bodies']],
];

/** Other words, which must not. */
const OTHER: readonly (readonly [Language, string, string])[] = [
  ['nl', 'verkrachting', 'kracht'],
  ['nl', 'mensenhandel', 'mensensmokkel'],
  ['fr', 'proxenete', 'proxenetisme'],
  ['fr', 'traite', 'traitement'],
  ['en', 'rape', 'rapid'],
];

describe('stem', () => {
  it.each(SAME)('%s: one stem of %s', (language, words) => {
    expect(new Set(words.map((word) => stem(word, language))).size).toBe(1);
  });

  it.each(OTHER)('%s: %s is not %s', (language, one, other) => {
    expect(stem(one, language)).not.toBe(stem(other, language));
  });

  it.each(['nl', 'fr', 'en'] as const)('%s: leaves numbers and short words', (language) => {
    for (const word of ['433septies', '417/25', 'sw', 'pen']) expect(stem(word, language)).toBe(word);
  });
});
