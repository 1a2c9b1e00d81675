import { expect, test } from 'vitest';
import { limitation, type OffenceLimitation } from '../../src/answers/limitation.ts';
import type { Possibility } from '../../src/answers/limitation-possibilities.ts';
import type { Day } from '../../src/time/day.ts';
import { shipped } from '../shipped.ts';
import { type Asked, factsOf, readCases } from './read-cases.ts';

interface AskedWhen extends Omit<Asked, 'offence'> {
  /** The id of the offence, where the citation reaches several. */
  readonly offence?: string;
  readonly at: string;
}

interface Expected {
  readonly result?: string;
  /** The earliest of the days on which it can lapse, where the birthday leaves it open. */
  readonly first_day?: string;
  readonly last_day?: string;
  readonly period?: string;
  readonly starts_at?: 'facts' | 'majority';
  readonly mitigated?: string;
  /** The period of the first possibility, which is that of the facts as they were told; null: none. */
  readonly first_period?: string | null;
  readonly missing?: readonly string[];
}

test.each(readCases<AskedWhen, Expected>('limitation.yaml'))(
  '$file $case',
  async ({ ask, expect: wanted }) => {
    const answer = await limitation(shipped, {
      about: ask.citation,
      facts: factsOf({ ...ask, offence: ask.offence ?? '' }),
      born: (ask.born ?? null) as Day | null,
      policy: { includeUnverified: false },
      at: ask.at as Day,
    });
    if (answer.kind !== 'limitation') throw new Error(`no limitation: ${answer.kind}`);
    const named = answer.offences.filter(({ offence }) => !ask.offence || offence.offence.id === ask.offence);
    // A citation may reach several offences (making and spreading images): what holds must hold for each.
    expect(named).not.toHaveLength(0);
    for (const each of named) expect(told(each, wanted)).toEqual(wanted);
  },
);

/** The answer in the words of a case, as far as the case goes. */
function told({ result, possibilities, missing }: OffenceLimitation, wanted: Expected): object {
  const full = possibilities.filter(({ mitigated }) => mitigated !== true);
  const reduced = possibilities.filter(({ mitigated }) => mitigated === true);
  const all = {
    result,
    first_day: only(full.map(({ lastDay }) => lastDay?.earliest)),
    last_day: only(full.map(({ lastDay }) => lastDay?.latest)),
    period: only(full.map(lastPeriod)),
    starts_at: only(full.map(({ steps }) => (steps.at(-1)?.start ? 'majority' : 'facts'))),
    missing,
    first_period: possibilities[0] && (lastPeriod(possibilities[0]) ?? null),
    mitigated: only(reduced.map(lastPeriod)),
  };
  // That a reduced crime lapses earlier is said by the case, or it is a difference.
  const kept = Object.entries(all).filter(
    ([key, value]) => key in wanted || (key === 'mitigated' && 'period' in wanted && value !== undefined),
  );
  return Object.fromEntries(kept);
}

function lastPeriod({ steps }: Possibility): string | undefined {
  return steps.at(-1)?.period?.term;
}

/** One value, undefined for none; several show that the answer is open. */
function only<T>(values: readonly T[]): T | readonly T[] | undefined {
  return values.length <= 1 ? values[0] : values;
}
