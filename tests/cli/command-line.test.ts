import { describe, expect, it } from 'vitest';
import { commandLineOf } from '../../src/cli/command-line.ts';
import { lexkind, shell } from './run.ts';

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

// What is proposed is the question that was asked, of an article that answers it on that day, with its Code.
describe.concurrent('a word instead of a citation', () => {
  it.each([
    ['penalty grooming --age 13 --date 2018-01-01 --lang nl', 'penalty "art. 377quater Sw."'],
    ['penalty verkrachting --age 12 --date 2015-01-01 --lang nl', 'penalty "art. 375 Sw."'],
    ['limitation verkrachting --age 12 --date 2015-01-01 --lang nl', 'limitation "art. 375 Sw."'],
    ['jurisdiction viol --age 12 --date 2023-01-01 --lang fr', 'jurisdiction "art. 417/11 C. pén."'],
    ['show kinderporno --at 2015-01-01', 'show "art. 383bis Criminal Code"'],
    ['history trafficking --at 2010-01-01', 'history "art. 433quinquies Criminal Code"'],
    ['refs mensenhandel --lang nl', 'refs "art. 258 Sw. 2024"'],
    ['show warsaw', 'treaty warsaw'],
    ['history Richtlijn 2011/36', 'treaty eu/dir-2011-36'],
    ['show wet van 21 maart 2022', 'sources be/law/2022-03-21'],
  ])('%s: %s', async (line, proposed) => {
    const { stdout, stderr, code } = await lexkind(line.split(' '));
    expect([stdout, code]).toEqual(['', 3]);
    const [, citation = '', options = ''] = /lexkind (\w+ (?:".*"|\S+))(.*)\n$/.exec(stderr) ?? [];
    expect(citation).toBe(proposed);
    const typed = line.split(' ').slice(line.split(' ').findIndex((word) => word.startsWith('--')));
    if (line.includes(' --') && citation.includes('"'))
      expect(options.split(' ')).toEqual(expect.arrayContaining(typed));
    const again = await shell(`lexkind ${citation}${options}`);
    expect(again.code).toBe(0);
  });

  it('proposes no computation of what was no law that day, but says when it is', async () => {
    const { stderr } = await lexkind('penalty grooming --age 13 --date 2010-01-01 --lang en'.split(' '));
    const text = stderr.replace(/\s+/g, ' ');
    expect(text).toContain('10 May 2014 to 31 May 2022');
    expect(text).toContain('from 1 September 2026');
    // To show it as it was is no computation, and needs no facts.
    expect(text.match(/Try: .*/)?.[0].trim()).toBe(
      'Try: lexkind show "art. 377quater Criminal Code" --at 2014-05-10 --lang en',
    );
  });
});

describe.concurrent('a misspelt option', () => {
  it.each([
    ['penalty 379 --agee 13', '--age'],
    ['penalty 379 --victim 2', '--victims'],
    ['show 379 --date 2015-03-01', '--data, --at'],
    ['penalty 379 --judge 2020-01-01', '--judged'],
  ])('%s: what is a letter or two off, and nothing further away', async (line, proposed) => {
    const { stderr, code } = await lexkind(line.split(' '));
    expect([code, /Nearest: (.*)\.$/m.exec(stderr)?.[1]]).toEqual([2, proposed]);
  });
});
