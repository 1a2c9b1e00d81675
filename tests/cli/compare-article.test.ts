import { expect, it } from 'vitest';
import { lexkind } from './run.ts';

interface Told {
  readonly status: string;
  readonly warnings: readonly string[];
  readonly answer: { readonly rows?: readonly { readonly obligation: string }[] };
}

it.each([
  ['opsc', '3(1)(c)', ['opsc/art_3__para_1__point_c']],
  ['opsc', '3, § 1, c)', ['opsc/art_3__para_1__point_c']],
  ['opsc', '9.5', ['opsc/art_9__para_5']],
  ['opsc', 'art. 10', [1, 2, 3, 4].map((number) => `opsc/art_10__para_${number}`)],
  ['eu/dir-2011-93', '5(2)', ['eu/dir-2011-93/art_5__para_2']],
])('%s --article "%s": %s', async (instrument, article, ids) => {
  const { stdout, code } = await lexkind(['compare', instrument, '--article', article, '--json']);
  expect((JSON.parse(stdout) as Told).answer.rows?.map(({ obligation }) => obligation)).toEqual(ids);
  expect(code).toBe(0);
});

it.each([
  ['opsc', '99', 'not-found', 3],
  ['opsc', 'zz', 'not-found', 3],
  // The article is held, and has no such paragraph.
  ['opsc', '3(9)', 'not-found', 3],
  ['eu/dir-2011-93', '5(9)', 'not-found', 3],
  // Inserted from 14 July 2024.
  ['eu/dir-2011-36', '18a', 'not-in-force', 5],
  ['crc', '3', 'not-held', 5],
])('%s --article "%s" on 1 January 2020: %s', async (instrument, article, status, exit) => {
  const args = ['compare', instrument, '--article', article, '--at', '2020-01-01', '--json'];
  const { stdout, code } = await lexkind(args);
  expect((JSON.parse(stdout) as Told).status).toBe(status);
  expect(code).toBe(exit);
});

it.each([
  ['en', 'opsc', '3(1)(z)', 'Art. 3(1)(z) OPSC is not held separately', 'What is shown is art. 3(1) OPSC.'],
  ['fr', 'warsaw', '18(5)', "L'art. 18(5) ", "Ce qui est montré est l'art. 18 "],
  ['nl', 'lanzarote', '23(z)', 'Art. 23(z) ', 'Getoond wordt art. 23 '],
])(
  '%s: the whole stands for a part of %s that is not held, %s',
  async (language, instrument, article, ...said) => {
    const asked = ['--json', '--lang', language];
    const compared = await lexkind(['compare', instrument, '--article', article, ...asked]);
    const shown = await lexkind(['show', `art. ${article} ${instrument}`, ...asked]);
    for (const { stdout, code } of [compared, shown]) {
      const [first] = (JSON.parse(stdout) as Told).warnings;
      for (const words of said) expect(first).toContain(words);
      expect(code).toBe(0);
    }
  },
);

it('a part that is held needs no such word', async () => {
  const { stdout } = await lexkind(['compare', 'opsc', '--article', '3(1)(c)', '--lang', 'en', '--json']);
  expect((JSON.parse(stdout) as Told).warnings.join()).not.toContain('not held separately');
});

it.each(['opsc 3(1)(b)', 'opsc art. 3(1)(b)', 'OPSC, art 3(1)(b)'])(
  'an article behind the name, as in "%s", is asked for with --article',
  async (asked) => {
    const { stderr, code } = await lexkind(['compare', ...asked.split(' '), '--lang', 'en']);
    expect(stderr).toContain('lexkind compare opsc --article "3(1)(b)"');
    expect(code).toBe(3);
  },
);

it.each([
  ['en', 'Of 1 obligation: 0 met, '],
  ['nl', 'Van 1 verplichting: 0 voldaan, '],
  ['fr', 'Sur 1 obligation: 0 respectée, '],
])('%s: one obligation is in the singular', async (language, said) => {
  const { stdout } = await lexkind(['compare', 'opsc', '--article', '3(1)(b)', '--lang', language]);
  expect(stdout).toContain(said);
});
