import { expect, test } from 'vitest';
import { show } from '../../src/answers/show.ts';
import type { Day } from '../../src/time/day.ts';
import { shipped } from '../shipped.ts';
import { readCases } from './read-cases.ts';

interface Asked {
  readonly citation: string;
  readonly on: string;
}

interface Expected {
  readonly result: 'shown' | 'not-in-force';
  /** What the English words must contain: the figures and terms of the fact sheet. */
  readonly states?: readonly string[];
}

test.each(readCases<Asked, Expected>('show.yaml'))('$file $case', async ({ ask, expect: wanted }) => {
  const answer = await show(shipped, ask.citation, ask.on as Day, false);
  expect(answer.kind).toBe(wanted.result);
  if (answer.kind !== 'shown') return;
  const { summary, consent, notes } = answer.located.version;
  const words = [summary, consent?.text, ...notes].map((text) => text?.en ?? '').join('\n');
  for (const stated of wanted.states ?? []) expect(words).toContain(stated);
});
