import { expect, it } from 'vitest';
import { lexkind } from './run.ts';

const ENGLISH =
  /[<[|](options|citation|days?|years|number|count|act|words?|topic|kinds?|folder|file|steps)(?=[.\]>|])/;
const COMMANDS = [
  'penalty',
  'show',
  'history',
  'compare',
  'timeline',
  'refs',
  'term',
  'cite',
  'data',
  'texts',
];

it.each(COMMANDS.flatMap((command) => [[command, 'nl'] as const]))(
  '%s: what stands for a value is a word of the reader (%s)',
  async (command, language) => {
    expect((await lexkind([command, '--help', '--lang', language])).stdout).not.toMatch(ENGLISH);
  },
);

it('French has its own words too', async () => {
  const { stdout } = await lexkind(['penalty', '--help', '--lang', 'fr']);
  expect(stdout).toContain('[référence...]');
  expect(stdout).toContain('--born <jour>');
});

it('the values themselves stay as one types them', async () => {
  const { stdout } = await lexkind(['search', '--help', '--lang', 'nl']);
  expect(stdout).toContain('--kind <provision|instrument|obligation|term|act|official-text>');
  expect(stdout).toContain('--format <text|md|html|csv>');
});
