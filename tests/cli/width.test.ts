import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/terminal/display-width.ts';
import { lexkind } from './run.ts';

const COMMANDS = [
  'penalty 379 --age 13 --date 2015-03-01',
  'penalty 433quinquies --age 15 --victims 3 --date 2018-05-05',
  'penalty 379 --date 2015-03-01',
  'penalty 380 --date 2015-03-01',
  'penalty --age 12 --date 2010-06-15',
  'penalty 380 --age 15 --attempt --date 2015-03-01',
  'penalty 433quinquies --date 2013-01-01..2016-12-31',
  'penalty --list-circumstances',
  'show 433septies --at 2015-03-01',
  'show 379',
  'history 380',
  'history 379 --diff 2015-03-01 2023-01-01',
  'history 382bis --diff 2013-01-01 2016-03-01',
  'sources 379',
  'sources --disagreements',
  'sources --coverage',
];
const CASES = COMMANDS.flatMap((command) =>
  ['nl', 'fr', 'en'].map((language) => [language, command] as const),
);

describe.concurrent('no line is wider than the screen unless it is one word', () => {
  it.each(CASES)('%s: %s', { timeout: 60_000 }, async (language, command) => {
    for (const width of language === 'en' ? [40, 80, 200] : [40, 80]) {
      const env = { COLUMNS: String(width), LEXKIND_LANG: language };
      const { stdout } = await lexkind(command.split(' '), { env });
      const wide = stdout.split('\n').filter((line) => displayWidth(line) > width && /\S \S/.test(line));
      expect(wide).toEqual([]);
    }
  });

  it.each(['nl', 'fr', 'en'])('nor are the options in the help of a command: %s', async (language) => {
    for (const width of [40, 60]) {
      const env = { COLUMNS: String(width), LEXKIND_LANG: language };
      const { stdout } = await lexkind(['penalty', '--help'], { env });
      // What is typed stays on one line.
      const lines = stdout.split('\n').filter((line) => !line.includes('lexkind penalty'));
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      expect(lines.some((line) => line.startsWith('  --judged'))).toBe(true);
    }
  });

  it('and a wider screen is used', async () => {
    const widest = async (columns: string) => {
      const { stdout } = await lexkind(['sources', '--coverage'], { env: { COLUMNS: columns } });
      return Math.max(...stdout.split('\n').map(displayWidth));
    };
    expect(await widest('100')).toBeGreaterThan(80);
    expect(await widest('1000')).toBeLessThanOrEqual(200);
  });
});
