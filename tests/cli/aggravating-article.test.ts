import { expect, it } from 'vitest';
import { lexkind } from './run.ts';

/** All on one line, as the width of the screen decides nothing here. */
async function said(command: string): Promise<string> {
  const { stdout } = await lexkind([...command.split(' '), '--lang', 'en']);
  return stdout.replace(/\s+/g, ' ');
}

it('an article that may apply on several grounds names each of them', async () => {
  const screen = await said('penalty 377 --age 15 --date 2018-06-01');
  for (const ground of ['family-author', 'authority-over-victim', 'care-professional', 'aided-by-others'])
    expect(screen).toMatch(new RegExp(`deny each with --without: [^.]*${ground}`));
});

it('a ground that was denied is asked for no more', async () => {
  const screen = await said('penalty 376 --age 15 --date 2018-06-01 --without weapon');
  expect(screen).toMatch(/deny each with --without: [^.]*torture-or-confinement/);
  expect(screen).not.toMatch(/deny each with --without: [^.]*weapon/);
});

it.each([
  'penalty 433sexies --age 30 --date 2015-03-01',
  'penalty 376 --age 15 --date 2018-06-01',
  'penalty 377 --age 15 --date 2018-06-01',
  'penalty 260 --age 30 --date 2026-10-01',
  'penalty 274 --age 15 --date 2026-10-01',
  'penalty 289 --age 30 --date 2026-10-01',
])('%s: JSON too says that it was not counted in', async (command) => {
  const { stdout } = await lexkind([...command.split(' '), '--json', '--lang', 'en']);
  expect(JSON.parse(stdout).warnings).toContainEqual(
    expect.stringContaining('Whether it applies was not told'),
  );
});
