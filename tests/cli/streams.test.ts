import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { largeOverlay } from './overlays.ts';
import { can, emptyFolder, lexkind, shell } from './run.ts';
import { SITUATIONS, wordsOf } from './situations.ts';

/** More than a pipe holds. */
const LARGE = 300_000;
let large = '';

beforeAll(() => {
  large = `lexkind penalty --age 15 --date 2015-03-01 --json --data ${largeOverlay(300)}`;
});

describe.concurrent('stdout and stderr', () => {
  it.each(SITUATIONS.filter(([command]) => !command.startsWith('data build')))(
    '%s',
    async (command, code) => {
      const { stdout, stderr } = await lexkind(wordsOf(command));
      const isAnswer = code !== 2 && code !== 3;
      const onStderr = !isAnswer || (code === 6 && !command.startsWith('data'));
      expect([stdout !== '', stderr !== '']).toEqual([!onStderr, onStderr]);
    },
  );

  it('an empty COLUMNS, a strange one and no standard input change nothing', async () => {
    const plain = await lexkind(['show', '379']);
    for (const columns of ['', '0', '-5', 'wide'])
      expect(await lexkind(['show', '379'], { env: { COLUMNS: columns } })).toEqual(plain);
    expect(await shell('lexkind show 379 <&-')).toEqual(plain);
  });

  it('a full disk is told in one line', async () => {
    const { stderr, code } = await shell('lexkind show 379 > /dev/full');
    expect(code).toBe(1);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr).toContain('ENOSPC');
  });
});

describe.concurrent('pipes', () => {
  it('a large answer arrives whole, at a slow reader too', { timeout: 60_000 }, async () => {
    const file = join(emptyFolder(), 'answer.json');
    await shell(`${large} -o ${file}`);
    const whole = readFileSync(file, 'utf8');
    expect(whole.length).toBeGreaterThan(LARGE);
    expect((await shell(large)).stdout).toBe(whole);
    expect((await shell(`${large} | (sleep 0.5; cat)`)).stdout).toBe(whole);
  });

  it.runIf(can('perl -v'))(
    'and through a pipe that refuses what it cannot hold',
    { timeout: 60_000 },
    async () => {
      const whole = (await shell(large)).stdout;
      const notWaiting = `perl -MFcntl -e 'fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK)'`;
      const both = await shell(`{ ${notWaiting}; ${large}; } | (sleep 1; cat)`);
      expect(both.stdout === whole).toBe(true);
      expect(both.stderr).toBe('');
    },
  );

  it('a reader that stops ends the program quietly', { timeout: 60_000 }, async () => {
    const { stdout, stderr } = await shell(`${large} | head -1; echo "\${PIPESTATUS[0]}"`);
    expect(stdout).toBe('{\n0\n');
    expect(stderr).toBe('');
  });

  it('one that stops after a small answer too', async () => {
    const { stdout, stderr } = await shell('lexkind show 379 --lang nl | head -1');
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });
});

it('an interrupt leaves the file whole or not at all', { timeout: 60_000 }, async () => {
  const folder = emptyFolder();
  const whole = (await shell(large)).stdout;
  for (const seconds of [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4]) {
    const file = join(folder, `${seconds}.json`);
    await shell(`timeout --signal=INT ${seconds} ${large} -o ${file}`);
    if (existsSync(file)) expect(readFileSync(file, 'utf8') === whole).toBe(true);
  }
});
