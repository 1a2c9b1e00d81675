import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** One command to run as a whole process. */
export interface ProcessCase {
  readonly name: string;
  readonly args: readonly string[];
}

/** A median measure of one case, and the median of its ratios to the first case, round by round. */
export interface Ratio {
  readonly name: string;
  readonly ratio: number;
  readonly value: number;
}

const PRELOAD = join(import.meta.dirname, 'usage.cjs');

/** Time on the clock, in milliseconds: what a user waits. */
export function timeRatios(cases: readonly ProcessCase[], rounds: number): Ratio[] {
  const [times = []] = measured(cases, rounds, (args) => {
    const start = process.hrtime.bigint();
    run(args);
    return [Number(process.hrtime.bigint() - start) / 1e6];
  });
  return times;
}

/** Time on the processors, in milliseconds, which other programs disturb less; and peak memory, in megabytes. */
export function usageRatios(
  cases: readonly ProcessCase[],
  rounds: number,
): { readonly busy: Ratio[]; readonly peak: Ratio[] } {
  const [busy = [], peak = []] = measured(cases, rounds, (args) => {
    const said = run(['--require', PRELOAD, ...args]);
    return [Number(/busy=(\d+)/.exec(said)?.[1]) / 1e3, Number(/peak=(\d+)/.exec(said)?.[1]) / 1024];
  });
  return { busy, peak };
}

/** Runs every case in turn, round after round, so that a slow moment of the machine hits all alike. */
function measured(
  cases: readonly ProcessCase[],
  rounds: number,
  measure: (args: readonly string[]) => number[],
): Ratio[][] {
  // The first round warms the file cache.
  const all = Array.from({ length: rounds + 1 }, () => cases.map(({ args }) => measure(args))).slice(1);
  const [[first = []] = []] = all;
  return first.map((_, measure) =>
    cases.map(({ name }, index) => ({
      name,
      ratio: median(all.map((round) => (round[index]?.[measure] ?? 0) / (round[0]?.[measure] ?? 1))),
      value: median(all.map((round) => round[index]?.[measure] ?? 0)),
    })),
  );
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
