import { expect, test } from 'vitest';
import { chainForward } from '../../src/answers/chain.ts';
import type { Grade } from '../../src/law/source.ts';
import type { Day } from '../../src/time/day.ts';
import { shipped } from '../shipped.ts';
import { readCases, shortId } from './read-cases.ts';

interface Asked {
  /** An article, in short. */
  readonly citation: string;
  /** A day on which the text stands there, and the day until which it is followed. */
  readonly on: string;
  readonly until: string;
}

interface Expected {
  /** Each text that it leaves for, with the grade of the link. */
  readonly links?: Readonly<Record<string, Grade>>;
  /** Where it stands on the last day, with the grade of the weakest link on the way. */
  readonly stands?: Readonly<Record<string, Grade>>;
}

test.each(readCases<Asked, Expected>('concordance.yaml'))('$file $case', ({ ask, expect: wanted }) => {
  const article = ask.citation.includes('/') ? `be/${ask.citation}` : `be/sw-1867/${ask.citation}`;
  expect(shipped.get('article', article)).toBeDefined();
  const { links, ends } = chainForward(shipped, article, ask.on as Day, ask.until as Day);
  const told = {
    links: Object.fromEntries(links.map(({ to, source }) => [shortId(to), source.grade])),
    stands: Object.fromEntries(
      ends.flatMap(({ at, state, link }) => (state === 'in-force' ? [[shortId(at), link?.grade]] : [])),
    ),
  };
  expect(Object.fromEntries(Object.entries(told).filter(([key]) => key in wanted))).toEqual(wanted);
});
