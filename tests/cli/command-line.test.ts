import { describe, expect, it } from 'vitest';
import { commandLineOf } from '../../src/cli/command-line.ts';
import { lexkind } from './run.ts';

describe('the command among the words', () => {
  it.each([
    ['show 379', 'show', '379'],
    ['--lang nl show 379', 'show', '--lang nl 379'],
    ['--lang=nl show 379', 'show', '--lang=nl 379'],
    ['-o data show 379', 'show', '-o data 379'],
    ['-q --json penalty', 'penalty', '-q --json'],
    ['show show', 'show', 'show'],
    ['help show', 'help', 'show'],
    ['penalti 379', undefined, 'penalti 379'],
    ['379 show', undefined, '379 show'],
    ['--lang show', undefined, '--lang show'],
    ['', undefined, ''],
  ])('%s', (typed, command, rest) => {
    const line = commandLineOf(typed === '' ? [] : typed.split(' '));
    expect([line.command, line.rest.join(' ')]).toEqual([command, rest]);
  });
});

describe.concurrent('a citation', () => {
  it.each([
    [['379']],
    [['art.', '379', 'Sw.']],
    [['art. 379 Sw.']],
    [['article', '379', 'du', 'Code', 'pénal']],
    [['  379  ']],
    [['be/sw-1867/art_379']],
  ])('%j is article 379', async (words) => {
    const { stdout } = await lexkind(['show', ...words, '--at', '2015-03-01', '--json']);
    expect(JSON.parse(stdout).answer.provision.id).toBe('be/sw-1867/art_379');
  });

  it.each([
    [['']],
    [['x'.repeat(100_000)]],
    [['379'.repeat(1000)]],
    [['\u001b[31m379']],
    [['379\n380']],
    [['../../etc/passwd']],
    [['__proto__']],
  ])('%j is refused in a few lines', async (words) => {
    const { stdout, stderr, code } = await lexkind(['show', ...words]);
    expect([stdout, code]).toEqual(['', 3]);
    expect(stderr.length).toBeLessThan(2000);
    expect(stderr).not.toContain('\u001b');
  });
});
