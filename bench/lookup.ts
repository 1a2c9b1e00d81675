import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../src/knowledge/compile.ts';
import { encodeLines, openLines } from '../src/knowledge/line-file.ts';
import { loadFolder } from '../src/knowledge/load.ts';
import { median } from './whole-process.ts';

/** The cost of finding one article in a base of N times the shipped records, N in turn within every round. */
export function lookupCosts(sizes: readonly number[]): string[][] {
  const shipped = compile(loadFolder('data', null).records);
  const folder = mkdtempSync(join(tmpdir(), 'lexkind-bench-'));
  const files = sizes.map((size) => ({ size, ...open(folder, shipped, size) }));
  const times = files.map(() => [] as number[]);
  const articles = [...shipped.keys()].filter((key) => key.startsWith('article '));
  for (const key of articles.flatMap((each) => [each, each, each]))
    for (const [index, { find }] of files.entries()) {
      const start = process.hrtime.bigint();
      find(key);
      times[index]?.push(Number(process.hrtime.bigint() - start) / 1e3);
    }
  for (const { close } of files) close();
  rmSync(folder, { recursive: true });
  const first = median(times[0] ?? []);
  return files.map(({ size, bytes }, index) => {
    const cost = median(times[index] ?? []);
    return [
      `${size} x`,
      (cost / first).toFixed(2),
      `${cost.toFixed(0)} us`,
      `${(bytes / 1e6).toFixed(1)} MB`,
    ];
  });
}

/** The shipped records once, and copies of them under other keys around them. */
function open(folder: string, shipped: ReadonlyMap<string, unknown>, size: number) {
  const records = new Map(shipped);
  for (let copy = 1; copy < size; copy++)
    for (const [key, value] of shipped) records.set(`${key}~${copy}`, value);
  const path = join(folder, `${size}.lines`);
  const text = encodeLines(records);
  writeFileSync(path, text);
  return { ...openLines(path), bytes: text.length };
}
