import { expect, test } from 'vitest';
import { penalty } from '../../src/answers/penalty.ts';
import type { Regime } from '../../src/answers/regimes.ts';
import type { Day } from '../../src/time/day.ts';
import { shipped } from '../shipped.ts';
import { type Asked, factsOf, readCases, shortOf } from './read-cases.ts';

interface AskedJudged extends Asked {
  readonly judged: string;
}

interface Expected {
  /** `2022-06-01 art_417_26 P15Y-P20Y equal`; without a term where the law is not computed, and why. */
  readonly laws: readonly string[];
}

test.each(readCases<AskedJudged, Expected>('regimes.yaml'))(
  '$file $case',
  async ({ ask, expect: wanted }) => {
    const answer = await penalty(shipped, {
      about: ask.citation,
      facts: factsOf(ask),
      policy: { includeUnverified: false },
      judged: ask.judged as Day,
    });
    if (answer.kind !== 'offences') throw new Error(`no offence: ${answer.kind}`);
    const index = answer.offences.findIndex(({ offence }) => offence.id === ask.offence);
    expect({ laws: answer.regimes[index]?.map(told) }).toEqual(wanted);
  },
);

/** The law of the facts begins before them, on a day that is no part of the case. */
function told({ from, provision, answer, comparison, reason }: Regime): string {
  const day = comparison === 'base' ? 'facts' : from;
  const at = provision === null ? 'none' : shortOf(provision);
  const principal = answer?.result?.penalty.principal;
  if (!principal) return `${day} ${at} ${reason}`;
  return `${day} ${at} ${principal.min}-${principal.max} ${comparison}`;
}
