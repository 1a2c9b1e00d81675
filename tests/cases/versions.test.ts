import { expect, test } from 'vitest';
import { history } from '../../src/answers/history.ts';
import { type Day, previousDay } from '../../src/time/day.ts';
import { contains } from '../../src/time/period.ts';
import { shipped } from '../shipped.ts';
import { readCases } from './read-cases.ts';

interface Asked {
  readonly citation: string;
  readonly on: string;
}

interface Expected {
  /** The act that made the text of that day. */
  readonly act?: string;
  /** The first day of that text. */
  readonly opened?: string;
  /** The first day on which it no longer holds. */
  readonly until?: string;
}

test.each(readCases<Asked, Expected>('versions.yaml'))('$file $case', async ({ ask, expect: wanted }) => {
  const on = ask.on as Day;
  const answer = await history(shipped, ask.citation, on);
  if (answer.kind !== 'history') throw new Error(`no history: ${answer.kind}`);
  const heads = answer.article.versions;
  const head = heads.find((version) => contains(version, on));
  if (!head || head.repealed || head.notHeld) throw new Error(`no text on ${on}`);
  // A reading (the euro, names of penalties) opens a version without a new text.
  const last = heads.findLast(({ textFrom }) => textFrom === head.textFrom);
  const told = { act: head.act, opened: head.textFrom, until: last?.until ?? null };
  expect(Object.fromEntries(Object.entries(told).filter(([key]) => key in wanted))).toEqual(wanted);
  expect(previousDay(head.textFrom) < on).toBe(true);
});
