import { expect, test } from 'vitest';
import { lexkind } from './run.ts';

const ASKED = ['penalty', '379 en 380', '--age', '13', '--date', '2015-03-01', '--without', 'association'];

/** The command that the answer proposes. */
async function proposed(...words: readonly string[]): Promise<string | undefined> {
  const { stdout } = await lexkind(words);
  return /^(?:Try|Probeer|Essayez): ?(.*(?:\n.+)*)/m.exec(stdout)?.[1]?.replaceAll('\n', ' ');
}

test('what a list proposes keeps the facts of the question', async () => {
  expect(await proposed(...ASKED)).toBe(
    'lexkind penalty "art. 379 Criminal Code" --date 2015-03-01 --age 13 --without association',
  );
});

test('and the language and the day, not how the answer is shown', async () => {
  expect(await proposed('show', '379, 380', '--at', '2015-01-01', '--lang', 'nl', '--color', 'never')).toBe(
    'lexkind show "art. 379 Sw." --at 2015-01-01 --lang nl',
  );
});

test('a day that was not given is that of today', async () => {
  expect(await proposed('show', 'OPSC 3 en 4')).toBe('lexkind show "art. 3 OPSC" --at 2026-11-22');
});

test('so does what a list of penalties proposes for one of its offences', async () => {
  const { stdout } = await lexkind([
    ...['penalty', '380', '--date', '2015-03-01', '--age', '15', '--attempt', '--victims', '2'],
    ...['--with', 'association', '--without', 'violence', '--judged', '2016-01-01', '--lang', 'en'],
  ]);
  expect(stdout.replaceAll(/\n +/g, ' ')).toContain(
    'lexkind penalty recruitment --date 2015-03-01 --age 15 --with association --without violence --attempt --victims 2 --judged 2016-01-01 --lang en\n',
  );
});
