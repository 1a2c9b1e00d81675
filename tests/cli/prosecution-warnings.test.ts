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

// Not on the list itself: sheet 04, 5.1. Said once, beside what it is about, and not below again.
it.each([
  ['nl', 'De lijst noemt art. 417/7, art. 417/8, art. 417/9, art. 417/10, art. 417/11, niet art. 417/20'],
  [
    'fr',
    "La liste cite l'art. 417/7, l'art. 417/8, l'art. 417/9, l'art. 417/10, l'art. 417/11, non l'art. 417/20",
  ],
  ['en', 'The list names art. 417/7, art. 417/8, art. 417/9, art. 417/10, art. 417/11, not art. 417/20'],
])('what is listed stands beside the answer (%s)', async (language, said) => {
  const asked = 'jurisdiction 417/20 --date 2023-06-01 --with discriminatory-motive'.split(' ');
  for (const age of [[], ['--age', '17']]) {
    const { stdout } = await lexkind([...asked, ...age, '--lang', language]);
    const flat = stdout.replace(/\s+/g, ' ');
    expect(flat.split(said)).toHaveLength(2);
    expect(flat.indexOf(said)).toBeLessThan(flat.indexOf('[1]'));
    const json = JSON.parse((await lexkind([...asked, ...age, '--lang', language, '--json'])).stdout);
    expect(json.warnings.filter((each: string) => each.startsWith(said))).toHaveLength(1);
    expect(json.answer.offences.map((each: { listedAs: string[] }) => each.listedAs)).toEqual(
      [7, 8, 9, 10, 11].map((number) => [`be/sw-1867/art_417_${number}`]),
    );
  }
});

// 376 defines no offence of its own, but the ranges of the list hold it: nothing stands there in its stead.
it('what is on the list itself is not told to be missing from it', async () => {
  const { stdout } = await lexkind('jurisdiction 376 --date 2010-03-01 --age 15 --lang en --json'.split(' '));
  const { answer, warnings } = JSON.parse(stdout);
  expect(answer.offences.flatMap((each: { listedAs: string[] }) => each.listedAs)).toContain(
    'be/sw-1867/art_376',
  );
  expect(warnings.filter((each: string) => each.includes('itself'))).toEqual([]);
});

it.each([
  ['433quinquies', 'Taken as the only purpose, since it was given: '],
  ['433quinquies § 1, 3°', 'Taken as the only purposes, since these were given: '],
])('%s with another purpose told: one or several', async (about, wanted) => {
  const told = ['--with', 'purpose-sexual-exploitation', '--date', '2015-01-01', '--age', '15'];
  const { stdout } = await lexkind(['limitation', about, ...told, '--lang', 'en']);
  expect(stdout.replace(/\s+/g, ' ')).toContain(wanted);
});
