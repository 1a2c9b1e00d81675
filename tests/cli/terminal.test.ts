import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/terminal/display-width.ts';
import { can, lexkind, shell } from './run.ts';

const ESCAPE = '\u001b';
const ANSWER = ['penalty', '379', '--age', '13', '--date', '2015-03-01'];

describe.concurrent('colour', () => {
  it.each(['text', 'md', 'html', 'csv', 'json'])('none in a pipe: %s', async (format) => {
    const { stdout } = await lexkind([...ANSWER, '--format', format]);
    expect(stdout).not.toContain(ESCAPE);
  });

  it.each([
    ['--color always', {}, true],
    ['--color always', { NO_COLOR: '1', TERM: 'dumb', FORCE_COLOR: '0' }, true],
    ['--color never', { FORCE_COLOR: '1' }, false],
    ['', { FORCE_COLOR: '1' }, true],
    ['', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['', { FORCE_COLOR: '1', NO_COLOR: '' }, true],
    ['', { FORCE_COLOR: '0' }, false],
    ['--color auto', { TERM: 'xterm-256color' }, false],
  ])('%s with %o: %s', async (option, env, coloured) => {
    const words = option === '' ? [] : option.split(' ');
    const { stdout } = await lexkind([...ANSWER, ...words], { env });
    expect(stdout.includes(ESCAPE)).toBe(coloured);
  });

  it('says nothing by itself: without it the same text stands there', async () => {
    const [coloured, plain] = await Promise.all(
      ['always', 'never'].map((wish) => lexkind([...ANSWER, '--color', wish])),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colour sequences are what is taken out
    expect(coloured?.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain?.stdout);
  });
});

/** Runs a command line on a terminal of its own; what it prints has carriage returns. */
function onTerminal(command: string, env: Record<string, string>) {
  return shell(`script -qec '${command}' /dev/null`, { env });
}

const LONG = 'stty rows 10 cols 60; lexkind sources --disagreements';

describe.runIf(can('script --version')).concurrent('on a terminal', () => {
  it.each([
    [{ TERM: 'xterm' }, true],
    [{ TERM: 'dumb' }, false],
    [{ TERM: 'xterm', NO_COLOR: '1' }, false],
  ])('%o: colour %s', async (env, coloured) => {
    const { stdout } = await onTerminal('lexkind show 379 --no-pager', env);
    expect(stdout.includes(ESCAPE)).toBe(coloured);
  });

  it('takes the width of the terminal', async () => {
    const { stdout } = await onTerminal(`${LONG} --no-pager --color never`, { TERM: 'xterm' });
    const widths = stdout.split('\r\n').map(displayWidth);
    expect(Math.max(...widths)).toBeLessThanOrEqual(60);
    expect(Math.max(...widths)).toBeGreaterThan(50);
  });

  it.each(['nl', 'fr', 'en'])('%s: sets a help page, with colour or without', async (language) => {
    for (const topic of ['dates', 'prosecution', 'treaties']) {
      const command = `stty rows 200 cols 40; lexkind help ${topic} --lang ${language}`;
      const { stdout } = await onTerminal(command, { TERM: 'dumb' });
      expect(stdout).not.toMatch(/[#`|*]/);
      expect(stdout).not.toContain(ESCAPE);
      expect(Math.max(...stdout.split('\r\n').map(displayWidth))).toBeLessThanOrEqual(40);
      const coloured = await onTerminal(command, { TERM: 'xterm' });
      expect(coloured.stdout).toContain(ESCAPE);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the colour sequences are what is taken out
      expect(coloured.stdout.replace(/\u001b\[\d+m/g, '')).toBe(stdout);
    }
  });

  it('shows what is longer than the screen in the pager, and only that', async () => {
    const env = { TERM: 'xterm', PAGER: 'sed s/^/paged:/' };
    expect((await onTerminal(LONG, env)).stdout).toMatch(/^paged:/);
    expect((await onTerminal(`${LONG} --no-pager`, env)).stdout).not.toContain('paged:');
    expect((await onTerminal('stty rows 50; lexkind show 379', env)).stdout).not.toContain('paged:');
    expect((await onTerminal(LONG, { ...env, LEXKIND_PAGER: 'cat' })).stdout).not.toContain('paged:');
  });

  it('shows it without a pager when there is none', async () => {
    const { stdout } = await onTerminal(LONG, { TERM: 'xterm', PAGER: 'no-such-pager' });
    expect(stdout).toContain('art-379-youngest-victims');
  });
});
