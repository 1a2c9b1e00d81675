import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUNDLE, can, emptyFolder, lexkind, run, shell } from './run.ts';

const ANSWER = ['penalty', '379', '--age', '13', '--date', '2015-03-01', '--json'];

describe.concurrent('home', () => {
  it.each([
    ['no HOME', { HOME: undefined }],
    ['an empty HOME', { HOME: '' }],
    ['a HOME that is not there', { HOME: '/nonexistent' }],
  ])('%s: the same answer', async (_, env) => {
    const cwd = emptyFolder();
    expect(await lexkind(ANSWER, { env, cwd })).toEqual(await lexkind(ANSWER));
    expect((await shell('ls -A', { cwd })).stdout).toBe('');
  });

  const NOBODY = 'setpriv --reuid 12345 --clear-groups';
  it.runIf(can(`${NOBODY} test -x "${process.execPath}" -a -r "${BUNDLE}"`))(
    'a user without a home or a name: the same answer',
    async () => {
      const command = `${NOBODY} "${process.execPath}" "${BUNDLE}" ${ANSWER.join(' ')}`;
      expect(await shell(command, { env: { HOME: undefined } })).toEqual(await lexkind(ANSWER));
    },
  );
});

it.runIf(can('unshare -rn true'))('needs no network', async () => {
  const command = `unshare -rn "${process.execPath}" "${BUNDLE}" ${ANSWER.join(' ')}`;
  expect(await shell(command)).toEqual(await lexkind(ANSWER));
});

describe.concurrent('the compiled form of the bundles', () => {
  /** A copy of the program, in which a file of dist/ may be changed. */
  function copied(): string {
    const folder = emptyFolder();
    cpSync(dirname(BUNDLE), join(folder, 'dist'), { recursive: true });
    symlinkSync(resolve('data'), join(folder, 'data'));
    return join(folder, 'dist');
  }

  it.each(['main', 'workshop', 'pages', 'library', 'texts-search', 'texts-door'])(
    'that of %s fits the Node that built it',
    async (name) => {
      const program = `
      const { readFileSync } = require('node:fs');
      const [source, cachedData] = ['js', 'compiled'].map((end) => readFileSync('dist/${name}.' + end));
      console.log(new (require('node:vm').Script)(source.toString(), { cachedData }).cachedDataRejected);`;
      expect((await run(process.execPath, ['-e', program])).stdout).toBe('false\n');
    },
  );

  it.each<[string, (file: string) => void, string[]]>([
    ['not there', (file) => rmSync(file), []],
    ['empty', (file) => truncateSync(file, 0), []],
    ['cut short', (file) => truncateSync(file, 1000), []],
    ['of other flags', () => {}, ['--no-lazy-feedback-allocation']],
  ])('%s: the same answer', async (_, change, flags) => {
    const dist = copied();
    change(join(dist, 'main.compiled'));
    const ran = run(process.execPath, [...flags, join(dist, 'lexkind.cjs'), ...ANSWER]);
    expect(await ran).toEqual(await lexkind(ANSWER));
  });
});

describe.concurrent('the version of Node', () => {
  /** The launcher, told that it runs on this version. */
  async function runOn(version: string) {
    const preload = join(emptyFolder(), 'preload.cjs');
    writeFileSync(preload, `Object.defineProperty(process.versions, 'node', { value: '${version}' });`);
    return run(process.execPath, ['-r', preload, BUNDLE, 'show', '379', '--at', '2015-03-01']);
  }

  it.each(['12.22.12', '18.20.4', '20.20.2', '22.12.0'])('%s is too old', async (version) => {
    const { stdout, stderr, code } = await runOn(version);
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr).toContain(version);
  });

  it.each(['22.13.0', '23.0.0', '24.1.0'])('%s will do', async (version) => {
    expect((await runOn(version)).code).toBe(0);
  });

  const old = spawnSync('bash', ['-c', 'which -a node'], { env: process.env })
    .stdout.toString()
    .split('\n')
    .find((node) => /^v(1\d|20)\./.test(spawnSync(node, ['--version']).stdout?.toString() ?? ''));
  it.runIf(old)('an old Node that is installed says so itself', async () => {
    const { stdout, stderr, code } = await run(old ?? '', [BUNDLE, 'show', '379']);
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

it('the day is the one that LEXKIND_TODAY says', async () => {
  const onDay = (today: string) => lexkind(['show', '379'], { env: { LEXKIND_TODAY: today } });
  expect((await onDay('2022-05-31')).code).toBe(0);
  expect((await onDay('2022-06-01')).code).toBe(5);
  expect((await onDay('yesterday')).code).toBe(2);
});
