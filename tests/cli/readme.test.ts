import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUNDLE, lexkind, run, shell } from './run.ts';

/** A fence with one command through npm, and the fence behind it with what that prints. */
const EXAMPLE = /npm start -- ([^\n]+)\n```\n[^`]*```text\n(.+?)^```$/gms;
/** The last line of an answer that README shows the beginning of. */
const GOES_ON = '...\n';

const examples = [...readFileSync('README.md', 'utf8').matchAll(EXAMPLE)].map(
  ([, command = '', printed = '']) => [command, printed] as const,
);

describe.concurrent('README.md', () => {
  it('has examples', () => {
    expect(examples).toHaveLength(3);
  });

  it.each(examples)('%s answers as it stands there', async (command, printed) => {
    const { stdout, stderr, code } = await shell(`lexkind ${command}`);
    const begins = printed.endsWith(GOES_ON);
    const shown = begins ? printed.slice(0, -GOES_ON.length) : printed;
    expect(begins ? stdout.slice(0, shown.length) : stdout).toBe(shown);
    // An article that is gone is shown with exit code 5: nothing else is said beside the answer.
    expect([stderr, [0, 5].includes(code ?? 1)]).toEqual(['', true]);
  });

  it('the built file runs by itself, as npx runs it', async () => {
    expect(await run(BUNDLE, ['--version'])).toEqual(await lexkind(['--version']));
  });
});
