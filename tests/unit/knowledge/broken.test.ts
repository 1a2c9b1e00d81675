import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CODES, type Diagnostic } from '../../../src/knowledge/diagnostic.ts';
import { loadFolder } from '../../../src/knowledge/load.ts';
import { faultText } from '../../../src/render/faults/index.ts';
import { base, told } from './small-base.ts';

const FOLDER = 'tests/broken';

/** By file, what must be found in it: `line:column severity code`. */
const EXPECTED = parse(readFileSync(join(FOLDER, 'expected.yaml'), 'utf8')) as Record<string, string[]>;

/** One broken file or folder at a time: they share ids. */
const BROKEN = readdirSync(FOLDER).filter((name) => name !== 'expected.yaml');

function diagnosticsOf(name: string): readonly Diagnostic[] {
  return loadFolder(join(FOLDER, name), base).diagnostics;
}

test('the base under the broken files has no fault', () => {
  expect(loadFolder(join(import.meta.dirname, 'base'), null).diagnostics).toEqual([]);
});

test.each(BROKEN)('%s: every fault, each in its place', (name) => {
  const wanted = Object.entries(EXPECTED)
    .filter(([file]) => file === name || file.startsWith(`${name}/`))
    .flatMap(([file, faults]) => faults.map((fault) => `${file}:${fault}`));
  expect(wanted).not.toEqual([]);
  const found = diagnosticsOf(name).map((each) => `${relative(FOLDER, each.file)}:${told(each)}`);
  expect(found).toEqual(wanted);
});

test.each(BROKEN)('%s: what is underlined stands on the line that is shown', (name) => {
  for (const { file, line, column, length, excerpt, code } of diagnosticsOf(name)) {
    if (code === 'not-utf8') continue;
    const text = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)[line - 1];
    expect(excerpt).toBe(text);
    expect(length).toBeGreaterThan(0);
    expect(column - 1 + length).toBeLessThanOrEqual(excerpt.length);
  }
});

test.each(BROKEN)('%s: something is said of every fault, with all that it speaks of', (name) => {
  for (const each of diagnosticsOf(name))
    for (const language of ['nl', 'fr', 'en'] as const) {
      const { message, hint } = faultText(each, language);
      expect(message).not.toMatch(/undefined|""/);
      expect(hint).not.toMatch(/undefined/);
    }
});

/** Too large to keep, or a matter of rights: made in special-files.test.ts. */
const MADE_ELSEWHERE = ['file-too-large', 'unreadable'];

test('every code has a broken file', () => {
  const shown = Object.values(EXPECTED).flatMap((faults) => faults.map((fault) => fault.split(' ').at(-1)));
  expect([...new Set([...shown, ...MADE_ELSEWHERE])].sort()).toEqual([...CODES]);
});

test('a folder of which one file is broken has an error, whatever the others are', () => {
  const { diagnostics, files } = loadFolder(join(FOLDER, 'duplicate-id'), base);
  expect(files).toBe(2);
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
});

test('the faults of many files come at once, in the order of files and lines', () => {
  const { diagnostics } = loadFolder(FOLDER, base);
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  expect(files).toEqual([...files].sort());
  expect(files.length).toBeGreaterThanOrEqual(BROKEN.length);
  for (const file of files) {
    const places = diagnostics
      .filter((each) => each.file === file)
      .map(({ line, column }) => line * 1000 + column);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});
