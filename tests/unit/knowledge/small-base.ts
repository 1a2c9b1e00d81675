import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compile } from '../../../src/knowledge/compile.ts';
import type { Diagnostic } from '../../../src/knowledge/diagnostic.ts';
import { type Knowledge, knowledgeOver } from '../../../src/knowledge/knowledge.ts';
import { type Loaded, loadFolder } from '../../../src/knowledge/load.ts';

const records = compile(loadFolder(join(import.meta.dirname, 'base'), null).records);

/** One work, act, source and article, and two circumstances: what the files of these tests may point to. */
export const base: Knowledge = knowledgeOver([(key) => records.get(key)]);

/** Loads files made for a test, over the base: `{ 'a.yaml': 'kind: ...' }`. */
export function loadFiles(files: Readonly<Record<string, string | Buffer>>): Loaded {
  return inFolder(files, (folder) => loadFolder(folder, base));
}

/** Runs with a folder that holds these files, and removes it. */
export function inFolder<T>(files: Readonly<Record<string, string | Buffer>>, run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'lexkind-data-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `4:6 error bad-value` */
export function told({ line, column, severity, code }: Diagnostic): string {
  return `${line}:${column} ${severity} ${code}`;
}
