import { expect, test } from 'vitest';
import { lexkind } from './run.ts';

// Since 27 March 2001 breach is punished by article 389, § 4; article 382 goes on (Act of 28 November 2000, art. 18 and 26).
const SAID = 'From 27 March 2001, the penalty for breach of a closure: see art. 389, § 4 Criminal Code';

test.each([
  ['penalty 382 --date 1996-06-01'],
  ['penalty 382 --date 2001-03-27'],
  ['limitation 382 --date 2010-01-01'],
  ['show 382 --at 2010-01-01'],
])('%s: where its part went', async (command) => {
  const { stdout } = await lexkind([...command.split(' '), '--lang', 'en']);
  expect(stdout.replace(/\s+/g, ' ')).toContain(SAID);
});

test.each([['penalty'], ['limitation'], ['jurisdiction']])(
  '%s --json: where its part went',
  async (command) => {
    const { stdout } = await lexkind([command, '382', '--date', '2022-05-31', '--json', '--lang', 'en']);
    expect(JSON.parse(stdout).warnings.join(' ')).toContain(SAID);
  },
);

test('before its day, what stood where it stands now is offered', async () => {
  const { stdout } = await lexkind(['penalty', '389', '--date', '2001-03-26', '--lang', 'en']);
  expect(stdout.replace(/\s+/g, ' ')).toContain('lexkind show "art. 382 Criminal Code" --at 2001-03-26');
});
