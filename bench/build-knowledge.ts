import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compile } from '../src/knowledge/compile.ts';
import { encodeLines } from '../src/knowledge/line-file.ts';
import { loadFolder } from '../src/knowledge/load.ts';
import { median } from './whole-process.ts';

/** Building the knowledge base against only parsing the same YAML, at N synthetic copies of the articles. */
export async function buildRatios(sizes: readonly number[]): Promise<string[][]> {
  const rows: string[][] = [];
  let before: { readonly perFile: number } | null = null;
  for (const size of sizes) {
    const folder = copies(size);
    const files = yamlFiles(folder);
    const rounds = size >= 100 ? 1 : 5;
    const parsing: number[] = [];
    const building: number[] = [];
    for (let round = 0; round < rounds; round++) {
      parsing.push(
        timed(() => files.map((file) => parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 }))),
      );
      building.push(timed(() => encodeLines(compile(loadFolder(folder, null).records))));
    }
    rmSync(folder, { recursive: true });
    const perFile = median(building) / files.length;
    const growth = before === null ? '' : `${(perFile / before.perFile).toFixed(2)} per file`;
    rows.push([
      `${size} x (${files.length} files)`,
      median(building.map((time, index) => time / (parsing[index] ?? 1))).toFixed(2),
      growth,
    ]);
    before = { perFile };
  }
  return rows;
}

function timed(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The shipped data, its articles N times under other numbers; references keep pointing at the first copy. */
function copies(size: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'lexkind-bench-'));
  for (const file of yamlFiles('data')) {
    const text = readFileSync(file, 'utf8');
    const name = file.replaceAll('/', '--');
    writeFileSync(join(folder, name), text);
    if (!text.startsWith('kind: article')) continue;
    for (let copy = 1; copy < size; copy++) {
      const sub = join(folder, String(copy));
      mkdirSync(sub, { recursive: true });
      writeFileSync(join(sub, name), text.replace(/^eid: (art_\w+)$/m, `eid: $1_${1000 + copy}`));
    }
  }
  return folder;
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name));
}
