import { describe, expect, it } from 'vitest';
import { lexkind } from './run.ts';

/** The language of the page is the one that the program chose. */
async function languageOf(args: readonly string[], env: Record<string, string>): Promise<string | undefined> {
  const { stdout } = await lexkind(['show', '379', '--format', 'html', ...args], { env });
  return /<html lang="(\w+)">/.exec(stdout)?.[1];
}

const NL = { LANG: 'nl_BE.UTF-8' };
const FR = { LC_ALL: 'fr_BE.UTF-8' };

describe.concurrent('the language', () => {
  it.each([
    [['--lang', 'nl'], { LEXKIND_LANG: 'fr', ...FR }, 'nl'],
    [['--lang=nl'], FR, 'nl'],
    [['--lang', 'fr', '--lang', 'nl'], {}, 'nl'],
    [[], { LEXKIND_LANG: 'nl', ...FR }, 'nl'],
    [[], { ...FR, LC_MESSAGES: 'en_GB', ...NL }, 'fr'],
    [[], { LC_MESSAGES: 'fr_FR.UTF-8', ...NL }, 'fr'],
    [[], NL, 'nl'],
    [[], { LANG: 'NL' }, 'nl'],
    [[], { LANG: 'nl@euro' }, 'nl'],
    [[], { LC_ALL: '', ...NL }, 'nl'],
    [[], { LANG: 'C' }, 'en'],
    [[], { LANG: 'C.UTF-8' }, 'en'],
    [[], { LANG: 'POSIX' }, 'en'],
    [[], { LANG: 'de_BE.UTF-8' }, 'en'],
    [[], { LANG: 'frr_DE' }, 'en'],
    [[], { LC_ALL: 'C', ...NL }, 'en'],
  ])('%j with %o: %s', async (args, env, language) => {
    expect(await languageOf(args, env)).toBe(language);
  });

  it('may be asked for before the command', async () => {
    expect(await lexkind(['--lang', 'nl', 'show', '379'])).toEqual(
      await lexkind(['show', '379', '--lang', 'nl']),
    );
  });

  it.each(['xx', 'NL', 'nl_BE', 'english', ''])('%j is refused, with the choices', async (wished) => {
    for (const args of [['show', '379'], ['--version'], ['--help'], []]) {
      const { stdout, stderr, code } = await lexkind([...args, '--lang', wished]);
      expect([stdout, code]).toEqual(['', 2]);
      expect(stderr).toMatch(/\bnl, fr, en\b/);
    }
  });

  it('is refused in the language of the surroundings', async () => {
    const dutch = await lexkind(['show', '379', '--lang', 'xx'], { env: NL });
    const english = await lexkind(['show', '379', '--lang', 'xx']);
    expect(dutch.stderr).not.toBe(english.stderr);
  });

  it('of the system changes no letter of an answer', async () => {
    const args = ['penalty', '379', '--age', '13', '--date', '2015-03-01', '--lang', 'fr'];
    const turkish = await lexkind(args, { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } });
    expect(turkish).toEqual(await lexkind(args));
  });
});
