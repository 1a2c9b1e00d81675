import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** One command to run as a whole process. */
export interface ProcessCase {
  readonly name: string;
  readonly args: readonly string[];
}

export interface Ratio {
  readonly name: string;
  readonly ratio: number;
  readonly milliseconds: number;
}

const PRELOAD = join(import.meta.dirname, 'peak-memory.cjs');

/**
 * Runs every case in turn, round after round, so that a slow moment of the machine hits all alike, and
 * gives the median of the per-round ratios to the first case.
 */
export function timeRatios(cases: readonly ProcessCase[], rounds: number): Ratio[] {
  const times = cases.map(() => [] as number[]);
  for (let round = -1; round < rounds; round++)
    for (const [index, { args }] of cases.entries()) {
      const start = process.hrtime.bigint();
      run(args);
      // The first round warms the file cache and the compile cache.
      if (round >= 0) times[index]?.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  const reference = times[0] ?? [];
  return cases.map(({ name }, index) => ({
    name,
    ratio: median((times[index] ?? []).map((time, round) => time / (reference[round] ?? 1))),
    milliseconds: median(times[index] ?? []),
  }));
}

/** The median peak memory (maximum resident set) of each case, as a ratio to the first. */
export function memoryRatios(
  cases: readonly ProcessCase[],
  rounds: number,
): { name: string; ratio: number; megabytes: number }[] {
  const peaks = cases.map(({ args }) =>
    median(
      Array.from({ length: rounds }, () =>
        Number(run(['--require', PRELOAD, ...args]).match(/peak=(\d+)/)?.[1] ?? Number.NaN),
      ),
    ),
  );
  return cases.map(({ name }, index) => {
    const peak = peaks[index] ?? Number.NaN;
    return { name, ratio: peak / (peaks[0] ?? 1), megabytes: peak / 1024 };
  });
}

/** Runs Node with these arguments; gives what it wrote to stderr. Throws when it didn't end with 0. */
function run(args: readonly string[]): string {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`exit ${status}: ${args.join(' ')}\n${stderr}`);
  return stderr;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
