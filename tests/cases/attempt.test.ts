import { expect, test } from 'vitest';
import type { OffenceAnswer } from '../../src/answers/offence-answer.ts';
import { penalty } from '../../src/answers/penalty.ts';
import { shipped } from '../shipped.ts';
import { type Asked, factsOf, readCases } from './read-cases.ts';

interface AskedTry extends Omit<Asked, 'offence'> {
  readonly offence?: string;
}

interface Expected {
  readonly attempt: 'as-completed' | 'own-penalty' | 'one-step-lower' | 'not-punishable' | 'not-held';
}

test.each(readCases<AskedTry, Expected>('attempt.yaml'))('$file $case', async ({ ask, expect: wanted }) => {
  const facts = factsOf({ ...ask, offence: ask.offence ?? '', attempt: true });
  const policy = { includeUnverified: false };
  const answer = await penalty(shipped, { about: ask.citation, facts, policy, judged: null });
  if (answer.kind !== 'offences') throw new Error(`no offence: ${answer.kind}`);
  const named = answer.offences.filter(({ offence }) => !ask.offence || offence.id === ask.offence);
  expect(named).not.toHaveLength(0);
  for (const each of named) expect({ attempt: told(each) }).toEqual(wanted);
});

/** In the words of a case; what comes out must agree: no penalty where none can be given. */
function told({ attempt, result, status, measures, changes }: OffenceAnswer): string {
  if (attempt?.kind === 'own-rule' && status === 'determined' && result)
    return attempt.rule.norm.penalty === undefined ? 'as-completed' : 'own-penalty';
  if (result !== null) return 'a penalty';
  if (attempt?.kind === 'not-punishable' && status === 'determined') {
    // No conviction: nothing goes with it, and nothing is a change that leaves it so.
    if (measures.length > 0) return 'not punishable, with measures';
    return changes.some(isAsMuch) ? 'not punishable, and so with another circumstance' : 'not-punishable';
  }
  if (status === 'determined') return 'no penalty';
  if (attempt?.kind === 'rule-not-held') return 'not-held';
  return attempt?.kind === 'crime-one-step-lower' ? 'one-step-lower' : 'undetermined';
}

function isAsMuch({ attempt }: OffenceAnswer['changes'][number]): boolean {
  return attempt?.kind === 'not-punishable';
}
