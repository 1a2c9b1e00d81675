import { expect, it } from 'vitest';
import { lexkind } from './run.ts';

async function leftOut(command: string, language: string): Promise<string> {
  const { stdout } = await lexkind([...command.split(' '), '--json', '--lang', language]);
  const { warnings } = JSON.parse(stdout) as { readonly warnings: readonly string[] };
  return warnings.filter((each) => /^(Left out|Weggelaten|Écarté): /.test(each)).join('\n');
}

/** The levels that are named, in their order. */
function levels(text: string): string[] {
  return [...text.matchAll(/(?:level|niveau) (\d):/g)].map(([, level]) => level ?? '');
}

const PURPOSE = '--with purpose-sexual-exploitation';

// Art. 260, § 1, third paragraph names no level (sheet 03, note 3.5a).
it.each([
  [`penalty 258 --date 2026-10-01 --age 15 ${PURPOSE}`, ['4', '5', '6']],
  [`penalty 258 --date 2026-10-01 --age 17 ${PURPOSE}`, ['4', '6']],
  [`penalty 258 --date 2026-10-01 --age 17 ${PURPOSE} --without association`, []],
  [`penalty 258 --date 2026-10-01 --age 30 ${PURPOSE}`, []],
  ['penalty 258 --date 2026-10-01 --age 15 --with purpose-labour', []],
  ['penalty 433septies --date 2024-06-01 --age 15 --judged 2026-11-22', ['4', '5', '6']],
])('%s: what was left out may lead to the levels %j', async (command, wanted) => {
  for (const language of ['nl', 'fr', 'en']) {
    const text = await leftOut(command, language);
    expect(text).toMatch(/260/);
    expect(levels(text)).toEqual(wanted);
  }
});

// Art. 29 (discriminatory motive) rests on one source, and is a factor: weighed only where the motive was there.
it.each([
  ['penalty 165 --date 2026-10-01 --age 15', ''],
  ['penalty 165 --date 2026-10-01 --age 15 --without discriminatory-motive', ''],
  ['penalty 165 --date 2026-10-01 --age 15 --with discriminatory-motive', '29'],
])('%s: names as left out %j', async (command, wanted) => {
  for (const language of ['nl', 'fr', 'en'])
    expect(/[Aa]rt\. (29)\b/.exec(await leftOut(command, language))?.[1] ?? '').toBe(wanted);
});

// An adult, another purpose and no association are no case of it: named, but nothing would change.
it.each([
  [`penalty 258 --date 2026-10-01 --age 15 ${PURPOSE}`, true],
  [`penalty 258 --date 2026-10-01 --age 30 ${PURPOSE}`, false],
  ['penalty 258 --date 2026-10-01 --age 15 --with purpose-labour', false],
])('%s: --include-unverified is offered where it changes the answer: %j', async (command, wanted) => {
  for (const language of ['nl', 'fr', 'en'])
    expect((await leftOut(command, language)).includes('--include-unverified')).toBe(wanted);
});
