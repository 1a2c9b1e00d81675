import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OVERLAYS } from './overlays.ts';
import { emptyFolder, lexkind } from './run.ts';

const CASE = ['penalty', '379', '--age', '13', '--date', '2015-03-01', '--with', 'deception'];

async function answerOf(args: readonly string[]) {
  return JSON.parse((await lexkind([...args, '--json'])).stdout);
}

describe.concurrent('--data', () => {
  const own = ['--data', OVERLAYS.ownArticle];

  it('adds an article that every command finds', async () => {
    const shown = await answerOf(['show', '379sexies', '--at', '2015-03-01', ...own]);
    expect(shown.answer.provision.id).toBe('be/sw-1867/art_379sexies');
    expect((await lexkind(['show', '379sexies', '--at', '2015-03-01'])).code).toBe(3);
    expect((await answerOf(['history', '379sexies', ...own])).answer.versions).toHaveLength(1);
    const all = await answerOf(['penalty', '--age', '15', '--date', '2015-03-01', ...own]);
    expect(all.answer.offences.map(({ offence }: { offence: string }) => offence)).toContain('own-example');
  });

  it('computes with the shipped rates and measures', async () => {
    const { answer } = await answerOf([
      'penalty',
      '379sexies',
      '--age',
      '15',
      '--date',
      '2015-03-01',
      ...own,
    ]);
    expect(answer.principal).toMatchObject({ kind: 'imprisonment', min: 'P1Y', max: 'P3Y' });
    expect(answer.fine.payable).toEqual({ min: 600, max: 6000, currency: 'EUR' });
  });

  it('lets an own aggravation take effect on a shipped article', async () => {
    const shipped = await answerOf(CASE);
    const { answer } = await answerOf([...CASE, '--data', OVERLAYS.aggravation]);
    expect(shipped.answer.appliedProvision).toBe('be/sw-1867/art_379__al_3');
    expect(answer.appliedProvision).toBe('be/sw-1867/art_382sexies');
    expect(answer.principal).toMatchObject({ min: 'P20Y', max: 'P30Y' });
    expect(answer.accessory).toEqual(shipped.answer.accessory);
  });

  it('may be given again', async () => {
    const both = [...own, '--data', OVERLAYS.aggravation];
    expect((await answerOf([...CASE, ...both])).answer.principal.max).toBe('P30Y');
    expect((await lexkind(['show', '379sexies', '--at', '2015-03-01', ...both])).code).toBe(0);
  });

  it('takes the place of a shipped article of the same name', async () => {
    const folder = emptyFolder();
    const text = readFileSync(join(OVERLAYS.ownArticle, 'art_379sexies.yaml'), 'utf8');
    writeFileSync(join(folder, 'art_379.yaml'), text.replaceAll('art_379sexies', 'art_379'));
    const facts = ['penalty', '379', '--age', '15', '--date', '2015-03-01', '--data', folder];
    expect((await answerOf(facts)).answer.offence).toBe('own-example');
  });

  it('uses nothing of a folder with a fault, and lists every one', async () => {
    const folder = emptyFolder();
    for (const source of [OVERLAYS.faulty, OVERLAYS.aggravation]) cpSync(source, folder, { recursive: true });
    const { stdout, stderr, code } = await lexkind([...CASE, '--data', folder]);
    expect([stdout, code]).toEqual(['', 6]);
    for (const fault of ['7:5', '8:5', '15:42'])
      expect(stderr).toContain(`${join(folder, 'art_379septies.yaml')}:${fault}  error`);
    expect(stderr).toContain(`${join(folder, 'art_379sexies.yaml')}:7:20  error`);
  });

  it('that is not there is a wrong usage', async () => {
    expect((await lexkind(['show', '379', '--data', 'nowhere'])).code).toBe(2);
  });
});

describe.concurrent('data build', () => {
  it('says whether the shipped base is up to date', async () => {
    const { stdout, stderr, code } = await lexkind(['data', 'build', '--check']);
    expect([stdout, code]).toEqual(['', 0]);
    expect(stderr).toContain('knowledge.lines');
  });

  it('makes the same base elsewhere, and tells when it differs', { timeout: 60_000 }, async () => {
    const file = join(emptyFolder(), 'base.lines');
    expect((await lexkind(['data', 'build', '-o', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8') === readFileSync('data/knowledge.lines', 'utf8')).toBe(true);
    expect((await lexkind(['data', 'build', '--check', '-o', file])).code).toBe(0);
    expect((await lexkind(['data', 'build', '-o', file])).code).toBe(2);
    writeFileSync(file, 'stale');
    expect((await lexkind(['data', 'build', '--check', '-o', file])).code).toBe(6);
  });

  it('of a folder of your own needs a place to go', async () => {
    const cwd = emptyFolder();
    const before = readFileSync('data/knowledge.lines', 'utf8');
    expect((await lexkind(['data', 'build', OVERLAYS.aggravation], { cwd })).code).toBe(2);
    expect(readFileSync('data/knowledge.lines', 'utf8') === before).toBe(true);
    const faulty = await lexkind(['data', 'build', OVERLAYS.faulty, '-o', 'base'], { cwd });
    expect(faulty.code).toBe(6);
    expect(existsSync(join(cwd, 'base'))).toBe(false);
  });
});

describe('data --json', () => {
  it.each([
    [['data', 'check', OVERLAYS.ownArticle, '--json']],
    [['data', 'check', OVERLAYS.faulty, '--lang', 'fr', '--json']],
    [['data', '--json', 'check']],
    [['data', 'build', OVERLAYS.faulty, '-o', 'base', '--json']],
    [['data', 'check', OVERLAYS.ownArticle, '--data', OVERLAYS.faulty, '--json']],
    [['show', '379', '--data', OVERLAYS.faulty, '--json']],
  ])('repeats what was typed behind the command: %j', async ([command, ...typed]) => {
    const { stdout } = await lexkind([command ?? '', ...typed]);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'lexkind/data/1',
      query: { command, arguments: typed },
    });
  });
});
