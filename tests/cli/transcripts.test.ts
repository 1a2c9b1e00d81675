import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, shell } from './run.ts';
import { commandsIn, recorded } from './transcript.ts';

/*
 * What the program prints, word for word, in three languages. After a change that is meant:
 * UPDATE_TRANSCRIPTS=1 npm test, and read the difference as a user would.
 */
const FOLDER = 'tests/transcripts';
const OVERLAYS = resolve('tests/fixtures/overlay');
const TEXTS = resolve('tests/fixtures/texts');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const topics = [...new Set(files.map((name) => name.replace(/\.\w+\.md$/, '')))];
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

describe.concurrent('transcripts', () => {
  it.each(files)('%s', { timeout: 120_000 }, async (name) => {
    const [, language] = name.split('.');
    const cwd = emptyFolder();
    const around = { env: { LEXKIND_LANG: language, OVERLAYS, TEXTS }, cwd };
    const text = await recorded(read(name), (command) => shell(command, around));
    if (process.env['UPDATE_TRANSCRIPTS']) writeFileSync(join(FOLDER, name), text);
    expect(read(name)).toBe(text);
  });
});

describe('every topic', () => {
  it.each(topics)('%s asks the same in each language', (topic) => {
    const asked = (language: string) => commandsIn(read(`${topic}.${language}.md`));
    expect(asked('en').length).toBeGreaterThan(0);
    expect(asked('nl')).toEqual(asked('en'));
    expect(asked('fr')).toEqual(asked('en'));
  });
});
