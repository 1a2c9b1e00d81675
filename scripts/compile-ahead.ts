/**
 * Run by the build: answers a few questions with the bundles, then keeps what V8 compiled of them. Node's own
 * compile cache keeps what is compiled before a program runs, and most functions are compiled when first called.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Script } from 'node:vm';
import { bundleIn, compiledFile } from '../bin/bundle.ts';
import { LANGUAGES } from '../src/law/text.ts';

/** What is asked most, with what else a terminal or another language makes run. */
const QUESTIONS = [
  ['--help'],
  ['show', '379', '--at', '2015-03-01', '--color', 'always'],
  ['show', 'art. 379, derde lid, Sw.', '--at', '2015-03-01'],
  ...LANGUAGES.flatMap((language) => [
    ['show', '379', '--at', '2015-03-01', '--lang', language],
    ['penalty', '379', '--age', '13', '--date', '2015-03-01', '--lang', language],
    ['search', 'mensnhandel', '--lang', language],
  ]),
];

const [, , folder = 'dist', ...names] = process.argv;
/**
 * V8 notes in what it keeps which functions were worth machine code, and would make it of all of those at
 * every start: more work than one answer saves. Off while the questions run, on again since what is kept
 * fits only the flags that it is kept under.
 */
const MACHINE_CODE = ['sparkplug', 'maglev', 'opt'];

for (const flag of MACHINE_CODE) setFlagsFromString(`--no-${flag}`);
const scripts = new Map<string, Script>();
const bundles = bundleIn(resolve(folder), (name, script) => scripts.set(name, script));
for (const name of names) bundles(name);
const { main } = bundles('main') as typeof import('../src/cli/main.ts');
for (const question of QUESTIONS) await main(question);
const overview = bundles('overview') as typeof import('../src/cli/overview.ts');
for (const language of LANGUAGES) overview.main(['--lang', language]);
await useLibrary();
for (const flag of MACHINE_CODE) setFlagsFromString(`--${flag}`);
for (const [name, script] of scripts) writeFileSync(compiledFile(folder, name), script.createCachedData());
// What the questions came to is no matter of the build: the knowledge base may be older than the program.
process.exitCode = 0;

/** Imports, shows and searches a text, so that what these run is compiled too. */
async function useLibrary(): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'lexkind-build-'));
  const [act, library] = [join(temporary, 'act.txt'), join(temporary, 'texts.sqlite')];
  writeFileSync(act, '---\nwork: be/sw-1867\nlanguage: nl\nas_of: 2015-03-01\n---\nArt. 379. Opsluiting.\n');
  process.env['LEXKIND_TEXTS'] = library;
  await main(['texts', 'import', act]);
  await main(['show', '379', '--at', '2015-03-01']);
  const opened = (bundles('library') as typeof import('../src/texts/library.ts')).openLibrary(library);
  const { searchTexts } = bundles('texts-search') as typeof import('../src/texts/search.ts');
  for (const query of ['opsluiting', 'opsluitign en']) searchTexts(opened, query, { limit: 10 });
  opened.close();
  rmSync(temporary, { recursive: true });
}
