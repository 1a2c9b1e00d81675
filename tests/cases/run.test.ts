import { expect, test } from 'vitest';
import type { OffenceAnswer } from '../../src/answers/offence-answer.ts';
import { type PenaltyAnswer, penalty } from '../../src/answers/penalty.ts';
import { factorOf } from '../../src/law/surcharge.ts';
import { shipped } from '../shipped.ts';
import {
  type Asked,
  type Expected,
  factsOf,
  PENALTY_FILES,
  readCases,
  shortId,
  shortOf,
} from './read-cases.ts';

const CASES = PENALTY_FILES.flatMap((file) => readCases<Asked, Expected>(file));

test.each(CASES)('$file $case', async ({ ask, expect: wanted }) => {
  const facts = factsOf(ask);
  const answer = await penalty(shipped, {
    about: ask.citation,
    facts,
    policy: { includeUnverified: false },
    judged: null,
  });
  const found = offenceIn(answer, ask.offence);
  if (found === null) {
    expect(shipped.get('offence', ask.offence)).toBeDefined();
    expect({ result: answer.kind === 'offences' ? 'not-in-force' : answer.kind }).toEqual(wanted);
    return;
  }
  expect({ status: found.status, ...told(found, wanted) }).toEqual({ status: 'determined', ...wanted });
});

/** Null also where the article is in force without this offence, which another version of it has. */
function offenceIn(answer: PenaltyAnswer, id: string): OffenceAnswer | null {
  if (answer.kind !== 'offences') return null;
  return answer.offences.find(({ offence }) => offence.id === id) ?? null;
}

/** The answer in the words of a case, as far as the case goes. */
function told({ outcome, result, factors }: OffenceAnswer, wanted: Expected): object {
  if (outcome.kind === 'exempt') return { result: 'no-penalty', at: outcome.exemption.norm.at };
  if (outcome.kind === 'none') return { result: 'no-offence' };
  if (outcome.kind === 'conflict' || result === null) return { result: 'none' };
  const { fine } = result;
  const raised = outcome.applied.raisedBy.map(({ norm }) => norm.at).join(' ');
  const all = {
    result: 'penalty',
    at: result.at,
    article: shortOf(result.at),
    principal: result.penalty.principal,
    fine: fine ? { ...inUnits(fine.nominal), currency: fine.nominal.currency } : 'none',
    per_victim: fine?.perVictim?.norm.rule === 'yes',
    payable: fine?.payable &&
      fine.surcharge && {
        factor: factorOf(fine.surcharge.decimes),
        ...(fine.perVictim && { victims: fine.victims }),
        ...inUnits(fine.payable),
        currency: fine.surcharge.currency,
      },
    ...(raised !== '' && { raised_by: raised }),
    factors: factors.map(({ norm }) => `${shortId(norm.at)}: ${norm.label.en}`),
  };
  // A raise that the case doesn't speak of is a difference; other silences of a case are no expectation.
  const kept = Object.entries(all).filter(([key]) => key === 'raised_by' || key in wanted);
  return Object.fromEntries(kept);
}

function inUnits({ min, max }: { min: number; max: number }): { min: number; max: number } {
  return { min: min / 100, max: max / 100 };
}
