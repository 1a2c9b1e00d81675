import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES, commandWords } from '../../src/cli/command-words.ts';
import { placeholders } from '../../src/cli/placeholders.ts';
import { LANGUAGES } from '../../src/law/text.ts';
import { OVERLAYS } from './overlays.ts';
import { lexkind, shell } from './run.ts';
import { TEXTS } from './texts.ts';

/** `mine/`, `judgment.txt` and `page.html` in an example are a folder and files of the reader's own. */
const runnable = (example: string) =>
  example
    .replaceAll('mine/act.html', resolve('tests/fixtures/texts/pages/code.nl.html'))
    .replaceAll('mine/', OVERLAYS.ownArticle)
    .replaceAll('judgment.txt', TEXTS.judgment)
    .replaceAll('page.html', TEXTS.page);

function examplesIn(help: string): string[] {
  return [...help.matchAll(/^ {2}\$ (lexkind .*)$/gm)].map(([, command = '']) => runnable(command));
}

describe.concurrent('the help of a command', () => {
  it.each(COMMAND_NAMES)('%s: every example runs', { timeout: 60_000 }, async (name) => {
    const { stdout } = await lexkind([name, '--help']);
    const examples = examplesIn(stdout);
    expect(examples.length).toBe(commandWords('en').commands[name].examples.length);
    for (const example of examples) expect([example, (await shell(example)).code]).toEqual([example, 0]);
  });

  it.each(COMMAND_NAMES)('%s: -h, --help and help say the same', async (name) => {
    const help = await lexkind([name, '--help']);
    expect(await lexkind([name, '-h'])).toEqual(help);
    expect(await lexkind(['help', name])).toEqual(help);
    expect(await lexkind(['-h', name])).toEqual(help);
  });

  it.each(COMMAND_NAMES)('%s: the languages differ in words, not in options or examples', async (name) => {
    const options = async (language: string) => {
      const { stdout, stderr, code } = await lexkind([name, '--help', '--lang', language]);
      expect([stderr, code]).toEqual(['', 0]);
      return stdout.match(/^ {2}((-\w, )?--[\w-]+( <[^>]+>)?|\$ .*)/gm);
    };
    const [nl, fr, en] = await Promise.all(LANGUAGES.map(options));
    expect(en).not.toBeNull();
    // What stands for a value is a word, the values that one types are not.
    const inLanguage = (language: 'nl' | 'fr') => en?.map((term) => placeholders(term, language));
    expect(nl).toEqual(inLanguage('nl'));
    expect(fr).toEqual(inLanguage('fr'));
  });

  it.each(COMMAND_NAMES)('%s: no line is wider than a terminal of 80 columns', async (name) => {
    for (const language of LANGUAGES) {
      const { stdout } = await lexkind([name, '--help', '--lang', language]);
      expect([language, stdout.split('\n').filter((line) => line.length > 80)]).toEqual([language, []]);
    }
  });

  it.each(LANGUAGES)('%s: every action of texts is told, not only named', async (language) => {
    const { stdout } = await lexkind(['texts', '--help', '--lang', language]);
    const about = stdout.split('\n\n')[1]?.replace(/\s+/g, ' ') ?? '';
    for (const action of ['import', 'list', 'remove', 'verify'])
      expect(about).toMatch(new RegExp(`(?:^|\\. )${action} [<[][^>\\]]+[>\\]]: \\p{L}`, 'u'));
  });

  it.each(LANGUAGES)('%s: nothing of it is left in English', async (language) => {
    const { stdout } = await lexkind(['penalty', '--help', '--lang', language]);
    const titles = stdout.match(/^\S+:/gm);
    const english = (await lexkind(['penalty', '--help', '--lang', 'en'])).stdout.match(/^\S+:/gm);
    expect(titles).toHaveLength(english?.length ?? 0);
    if (language !== 'en') expect(titles).not.toEqual(english);
  });
});

describe.concurrent('the overview', () => {
  it.each(LANGUAGES)(
    '%s: without arguments, with --help and with help',
    { timeout: 60_000 },
    async (lang) => {
      const bare = await lexkind([], { env: { LEXKIND_LANG: lang } });
      expect([bare.stderr, bare.code]).toEqual(['', 0]);
      for (const args of [['--help'], ['-h'], ['help'], ['--lang', lang]])
        expect(await lexkind(args, { env: { LEXKIND_LANG: lang } })).toEqual(bare);
      for (const name of COMMAND_NAMES) expect(bare.stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
      const examples = examplesIn(bare.stdout);
      expect(examples).toHaveLength(3);
      for (const example of examples) expect((await shell(example)).code).toBe(0);
    },
  );

  it('names every topic, and each is there in every language', async () => {
    const topics = readdirSync('docs/topics/en').map((file) => file.replace('.md', ''));
    const { stdout } = await lexkind([]);
    expect(topics.length).toBeGreaterThan(0);
    for (const topic of topics) {
      expect(stdout).toContain(topic);
      for (const language of LANGUAGES) {
        const page = await lexkind(['help', topic, '--lang', language]);
        expect([page.stdout, page.code]).toEqual([
          readFileSync(`docs/topics/${language}/${topic}.md`, 'utf8'),
          0,
        ]);
      }
    }
  });
});

describe.concurrent('--version', () => {
  it('names the program, and the data with their day', async () => {
    const { version, data } = JSON.parse((await lexkind(['--version', '--json'])).stdout);
    const { stdout, code } = await lexkind(['--version']);
    expect(code).toBe(0);
    for (const part of [version, data.articles, data.versions]) expect(stdout).toContain(String(part));
    expect(stdout).toContain(data.verifiedOn.slice(0, 4));
  });

  it('wherever it stands', async () => {
    const plain = await lexkind(['--version']);
    for (const args of [['-V'], ['show', '379', '--version'], ['--color', 'never', '--version']])
      expect(await lexkind(args)).toEqual(plain);
  });
});
