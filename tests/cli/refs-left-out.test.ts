import { expect, test } from 'vitest';
import { lexkind } from './run.ts';

const ASKED = ['refs', '379', '--at', '2015-03-01', '--direction', 'out'];

test.each([
  ['nl', 'Niets in deze richting, op die dag; zonder deze beperkingen zijn er '],
  ['fr', 'Rien dans ce sens, à cette date; sans ces limites, il y a '],
  ['en', 'Nothing in this direction, on that day; without these limits there are '],
])('refs in %s: that a limit left nothing, not that there is nothing', async (language, said) => {
  const { stdout } = await lexkind([...ASKED, '--lang', language]);
  const text = stdout.replace(/\s+/g, ' ');
  expect(text).toContain(said);
  expect(text).not.toMatch(/\b0 /);
});

test('the JSON says it too', async () => {
  const { stdout } = await lexkind([...ASKED, '--json']);
  const { answer } = JSON.parse(stdout);
  expect(answer.references).toEqual([]);
  expect(answer.leftOut.count).toBeGreaterThan(0);
  expect(answer.leftOut.limits).toContain('direction');
});
