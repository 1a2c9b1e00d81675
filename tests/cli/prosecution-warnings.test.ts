import { expect, it } from 'vitest';
import { lexkind } from './run.ts';

async function warnings(command: string): Promise<readonly string[]> {
  const { stdout } = await lexkind([...command.split(' '), '--json', '--lang', 'en']);
  return (JSON.parse(stdout) as { readonly warnings: readonly string[] }).warnings;
}

const LEAP =
  'Born on 29 February: in a common year the age is counted as reached on 1 March, which no source confirms.';

it.each([
  // From the eighteenth birthday, 1 March 2010.
  ['limitation 375 --date 2005-01-01 --born 1992-02-29 --at 2015-01-01', 1],
  // The day of the facts is such a birthday too: said once.
  ['limitation 375 --date 2005-03-01 --born 1992-02-29 --at 2015-01-01', 1],
  // From the day of the facts.
  ['limitation 383bis --date 2005-01-01 --born 1992-02-29 --at 2015-01-01', 0],
  ['limitation 375 --date 2005-01-01 --born 1992-02-28 --at 2015-01-01', 0],
])('%s: %i times that a birthday is missing in the calendar', async (command, times) => {
  expect((await warnings(command)).filter((each) => each === LEAP)).toHaveLength(times);
});

it.each(['nl', 'fr', 'en'])('asked abroad for a period, speaks of no limitation: %s', async (language) => {
  const { stderr, code } = await lexkind(
    ['jurisdiction', '379', '--date', '2015-03-01..2015-03-20', '--lang', language],
    {},
  );
  expect(code).toBe(2);
  expect(stderr).not.toMatch(/termijn|délai|period begins/);
});
