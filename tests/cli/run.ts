import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The program as it is shipped: what a user runs. */
export const BUNDLE = resolve('dist/lexkind.cjs');

const TODAY = '2026-11-22';

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  /** Null when a signal ended it. */
  readonly code: number | null;
}

export interface Around {
  /** Over a bare environment: no language, no colour, no width. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

const home = mkdtempSync(join(tmpdir(), 'lexkind-home-'));

/** `lexkind` on the PATH, for command lines that a shell has to read. */
writeFileSync(join(home, 'lexkind'), `#!/bin/sh\nexec "${process.execPath}" "${BUNDLE}" "$@"\n`, {
  mode: 0o755,
});

function environment(env: Around['env'] = {}): NodeJS.ProcessEnv {
  const path = `${home}:${process.env['PATH']}`;
  return { PATH: path, HOME: home, LEXKIND_TODAY: TODAY, LANG: 'C', ...env };
}

/** Runs the program with these arguments. */
export function lexkind(args: readonly string[], around: Around = {}): Promise<Ran> {
  return run(process.execPath, [BUNDLE, ...args], around);
}

/** Runs a command line as a shell reads it. */
export function shell(command: string, around: Around = {}): Promise<Ran> {
  return run('bash', ['-c', command], around);
}

export function run(program: string, args: readonly string[], { env, cwd }: Around = {}): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { env: environment(env), cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
    child.stdout.on('data', (part: Buffer) => parts.stdout.push(part));
    child.stderr.on('data', (part: Buffer) => parts.stderr.push(part));
    child.on('error', failed);
    child.on('close', (code) => {
      const [stdout, stderr] = [parts.stdout, parts.stderr].map((list) => Buffer.concat(list).toString());
      done({ stdout: stdout ?? '', stderr: stderr ?? '', code });
    });
  });
}

/** Whether a tool that a test needs is there and works. */
export function can(command: string): boolean {
  return spawnSync('bash', ['-c', command], { env: environment() }).status === 0;
}

/** A new empty folder. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'lexkind-test-'));
}
