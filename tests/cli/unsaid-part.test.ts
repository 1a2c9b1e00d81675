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
