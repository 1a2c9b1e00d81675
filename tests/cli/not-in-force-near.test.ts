import { expect, test } from 'vitest';
import { lexkind } from './run.ts';

async function said(...words: readonly string[]): Promise<string> {
  const { stdout, stderr } = await lexkind(words);
  return `${stdout} ${stderr}`.replace(/\s+/g, ' ');
}

// Nothing of the kind was punished before 1 September 2026 (sheet 03, section 3.6).
test.each([
  ['nl', 'verkoop van kinderen', 'Geen van deze bepalingen gold op 1 maart 2023.'],
  ['fr', "vente d'enfants", "Aucune de ces dispositions n'était en vigueur le 1er mars 2023."],
  ['en', 'sale of children', 'None of these was in force on 1 March 2023.'],
])(
  'that nothing near was in force is said, and the day proposed on which it is (%s)',
  async (lang, query, told) => {
    const text = await said('show', query, '--at', '2023-03-01', '--lang', lang);
    expect(text).toContain(told);
    expect(text).toMatch(/lexkind show "art\. 273 [^"]+" --at 2026-09-01/);
    const [proposed] = /(?<=lexkind )show "art\. 273 [^"]+" --at 2026-09-01/.exec(text) ?? [];
    const [, citation = ''] = /"(.+)"/.exec(proposed ?? '') ?? [];
    expect((await lexkind(['show', citation, '--at', '2026-09-01', '--lang', lang])).code).toBe(0);
  },
);

test('of which it is not, where others are', async () => {
  expect(await said('penalty', 'sexting', '--age', '15', '--date', '2018-01-01', '--lang', 'nl')).toContain(
    'Niet in werking op 1 januari 2018: art. 136 Sw. 2024.',
  );
  expect(await said('penalty', '37', '--date', '2018-01-01', '--lang', 'en')).not.toContain('None of these');
});

test('what computes on facts offers to show what is law of another day', async () => {
  const text = await said('penalty', 'grooming', '--date', '2013-01-01', '--age', '15', '--lang', 'en');
  expect(text).toContain('Try: lexkind show "art. 377quater Criminal Code" --at 2014-05-10 --lang en');
});

test.each(['nl', 'fr'])('an abbreviation that ends with a full stop ends the sentence: %s', async (lang) => {
  const text = await said('show', 'pooier', '--at', '2010-01-01', '--lang', lang);
  expect(text).toMatch(/CP 2024; art\. 433quater\/1 C\. pén\. |Sw\. 2024; art\. 433quater\/1 Sw\. /);
});
