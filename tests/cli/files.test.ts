import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, lexkind } from './run.ts';

const ANSWER = ['show', '379', '--at', '2015-03-01'];

describe.concurrent('-o', () => {
  it.each([
    ['text', ANSWER],
    ['html', [...ANSWER, '--format', 'html']],
    ['json', [...ANSWER, '--json']],
    ['schema', ['schema', 'show']],
    ['data', ['data', 'check']],
    ['topic', ['help', 'dates']],
  ])('writes what would have been printed: %s', async (_, args) => {
    const cwd = emptyFolder();
    const printed = await lexkind(args);
    const { stdout, stderr, code } = await lexkind([...args, '-o', 'answer'], { cwd });
    expect([stdout, code]).toEqual(['', printed.code]);
    expect(stderr).toContain('answer');
    expect(readFileSync(join(cwd, 'answer'), 'utf8')).toBe(printed.stdout);
    expect(readdirSync(cwd)).toEqual(['answer']);
  });

  it('- is the screen', async () => {
    expect(await lexkind([...ANSWER, '-o', '-'])).toEqual(await lexkind(ANSWER));
  });

  it('keeps what is there, unless it is forced', async () => {
    const cwd = emptyFolder();
    const file = join(cwd, 'mine.txt');
    writeFileSync(file, 'mine');
    const refused = await lexkind([...ANSWER, '-o', 'mine.txt'], { cwd });
    expect([refused.stdout, refused.code]).toEqual(['', 2]);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await lexkind([...ANSWER, '-o', 'mine.txt', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toBe('mine');
    expect(readdirSync(cwd)).toEqual(['mine.txt']);
  });

  it('goes where it can: else exit 2, and nothing is left behind', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'folder'));
    writeFileSync(join(cwd, 'file'), '');
    for (const target of ['nowhere/answer', 'file/answer', '/proc/answer', 'folder']) {
      const { stdout, stderr, code } = await lexkind([...ANSWER, '-o', target, '--force'], { cwd });
      expect([target, stdout, code]).toEqual([target, '', 2]);
      expect(stderr).toContain(target);
    }
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(['file', 'folder']);
  });

  it('-q says nothing of it', async () => {
    const { stdout, stderr } = await lexkind([...ANSWER, '-o', 'answer', '-q'], { cwd: emptyFolder() });
    expect([stdout, stderr]).toEqual(['', '']);
  });

  it('is in plain text of 80 columns, whatever the screen is', async () => {
    const cwd = emptyFolder();
    const env = { COLUMNS: '200', FORCE_COLOR: '1' };
    await lexkind([...ANSWER, '-o', 'answer'], { cwd, env });
    expect(readFileSync(join(cwd, 'answer'), 'utf8')).toBe((await lexkind(ANSWER)).stdout);
  });
});
