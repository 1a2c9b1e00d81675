import { expect, test } from 'vitest';
import { lexkind } from './run.ts';

const ASKED = '--age 15 --date 2018-09-01'.split(' ');

test.each([
  ['penalty', 'nl', 'Van art. 380, § 8 is niets apart opgenomen: ga na of het bestaat.'],
  ['limitation', 'fr', "Rien n'est repris à part de l'art. 380, § 8: vérifiez que cette disposition existe."],
  ['jurisdiction', 'en', 'Nothing is held of art. 380, § 8 by itself: check that it exists.'],
])('%s of a part of which nothing is held says so (%s)', async (command, language, said) => {
  const { stdout } = await lexkind([command, '380 § 8', ...ASKED, '--lang', language]);
  expect(stdout.replace(/\s+/g, ' ')).toContain(said);
  const json = JSON.parse(
    (await lexkind([command, '380 § 8', ...ASKED, '--lang', language, '--json'])).stdout,
  );
  expect(json.warnings.join(' ')).toContain(said);
});

// § 4 of article 383bis defines: that it isn't encoded by itself says nothing of whether it stands.
test('a part that is held of another day is not said to have ended', async () => {
  const { stdout } = await lexkind(['show', '383bis § 4', '--at', '2018-09-01']);
  const flat = stdout.replace(/\s+/g, ' ');
  expect(flat).toContain('until 17 June 2016 there is. Check whether it still existed.');
  expect(flat).not.toContain('version that ended');
});

// Rape of a minor under 16 is the fifth indent of article 417/16 (sheet 02); all five offences are shown.
test.each([
  [
    'penalty',
    '417/16, vijfde streepje',
    'nl',
    'Een zin of een streepje is niet apart opgenomen: dit gaat over art. 417/16.',
  ],
  [
    'limitation',
    '417/16, cinquième tiret',
    'fr',
    "Une phrase ou un tiret n'est pas repris à part: il s'agit ici de l'art. 417/16.",
  ],
  [
    'jurisdiction',
    '417/16, fifth indent',
    'en',
    'A sentence or an indent is not held by itself: this is about art. 417/16.',
  ],
  [
    'show',
    '417/16, fifth indent',
    'en',
    'A sentence or an indent is not held by itself: this is about art. 417/16.',
  ],
])('%s of an indent says that it is read as the part around it', async (command, query, language, said) => {
  const asked = command === 'show' ? ['--at', '2023-01-01'] : ['--age', '15', '--date', '2023-01-01'];
  const words = [command, query, ...asked, '--lang', language];
  expect((await lexkind(words)).stdout.replace(/\s+/g, ' ')).toContain(said);
  expect(JSON.parse((await lexkind([...words, '--json'])).stdout).warnings).toContain(said);
  const whole = await lexkind([command, '417/16', ...asked, '--lang', language, '--json']);
  expect(JSON.parse(whole.stdout).warnings).not.toContain(said);
});

// Since 27 March 2001 article 380bis is another offence without paragraphs; what it stated is article 380 (sheet 01, 4).
test.each(['penalty', 'limitation', 'jurisdiction'])(
  '%s of a paragraph that left with another number computes nothing under the old one',
  async (command) => {
    const asked = [command, '380bis § 4, 1°', '--age', '15', '--date', '2012-01-01', '--lang', 'en'];
    const { stdout } = await lexkind(asked);
    expect(stdout).not.toContain('imprisonment');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'until 26 March 2001 there is. Check whether it still existed. What is shown is art. 380bis. Did you mean art. 380, § 4, 1°?',
    );
  },
);

// Article 433bis/1 has four items and no fifth (sheet 01, 7): it is held as one, so neither is told apart.
test.each([
  [
    'penalty',
    'nl',
    'Van art. 433bis/1 is geen onderdeel apart opgenomen: of art. 433bis/1, 5° bestaat, wordt hier niet gezegd.',
  ],
  [
    'limitation',
    'fr',
    "Aucune subdivision de l'art. 433bis/1 n'est reprise à part: il n'est pas dit ici si l'art. 433bis/1, 5° existe.",
  ],
  [
    'jurisdiction',
    'en',
    'No part of art. 433bis/1 is held by itself: whether art. 433bis/1, 5° exists is not told here.',
  ],
])('%s of a part of what is held as one says so (%s)', async (command, language, said) => {
  const asked = ['--age', '15', '--date', '2018-09-01', '--lang', language];
  const { stdout } = await lexkind([command, '433bis/1, 5°', ...asked]);
  expect(stdout.replace(/\s+/g, ' ')).toContain(said);
  const json = JSON.parse((await lexkind([command, '433bis/1, 5°', ...asked, '--json'])).stdout);
  expect(json.warnings).toContain(said);
  const whole = await lexkind([command, '433bis/1', ...asked, '--json']);
  expect(JSON.parse(whole.stdout).warnings).not.toContain(said);
});

test.each([
  ['nl', 'Van art. 389, § 1 is niets apart opgenomen. Getoond wordt art. 389.'],
  ['fr', "Rien n'est repris à part de l'art. 389, § 1er. Ce qui est montré est l'art. 389."],
  ['en', 'Nothing is held of art. 389, § 1 by itself. What is shown is art. 389.'],
])('a paragraph before one that is held is not doubted (%s)', async (language, said) => {
  const { stdout } = await lexkind(['penalty', '389 § 1', ...ASKED, '--lang', language]);
  expect(stdout.replace(/\s+/g, ' ')).toContain(said);
});

// Sheet 01: 382bis, 4° since 2 May 2013, 433septies, 3°bis since 18 June 2016, 433quinquies, § 5 since 1 July 2019.
test.each([
  ['382bis, 4°', '2013-05-01', '2013-05-02'],
  ['382bis, eerste lid, 4°', '2013-05-01', '2013-05-02'],
  ['433septies, 3°bis', '2016-06-17', '2016-06-18'],
  ['433quinquies, § 5', '2019-06-30', '2019-07-01'],
])('%s is not yet in force on %s', async (part, day, first) => {
  for (const command of ['penalty', 'limitation', 'jurisdiction', 'show']) {
    const on = (date: string) =>
      command === 'show' ? ['--at', date] : ['--age', '15', '--date', date, '--lang', 'en'];
    const before = await lexkind([command, part, ...on(day), '--json']);
    expect(before.code).toBe(5);
    expect(JSON.parse(before.stdout).status).toBe('not-in-force');
    expect(JSON.parse(before.stdout).answer.nearest).toMatchObject([{ from: first }]);
    expect((await lexkind([command, part, ...on(first)])).code).toBe(0);
  }
});
