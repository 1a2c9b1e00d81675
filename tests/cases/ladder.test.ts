import { expect, test } from 'vitest';
import type { OffenceAnswer } from '../../src/answers/offence-answer.ts';
import type { Result } from '../../src/answers/offence-result.ts';
import { penalty } from '../../src/answers/penalty.ts';
import { shipped } from '../shipped.ts';
import { type Asked, factsOf, readCases, shortId } from './read-cases.ts';

interface Expected {
  readonly status?: 'determined' | 'undetermined';
  /** Every row, from the youngest; none where the age decides nothing. */
  readonly ladder?: readonly string[];
  readonly missing?: readonly string[];
  /** Each must be a row of what would change the answer. Others may. */
  readonly changes?: readonly string[];
  /** What was left out for its grade, in short. */
  readonly left_out?: readonly string[];
  /** Whether --include-unverified would give another answer. */
  readonly unverified_changes?: boolean;
  /** Where the penalty stands, without a ladder. */
  readonly at?: string;
  readonly principal?: { readonly kind: string; readonly min: string; readonly max: string };
}

test.each(readCases<Asked, Expected>('ladder.yaml'))('$file $case', async ({ ask, expect: wanted }) => {
  const policy = { includeUnverified: false };
  const answer = await penalty(shipped, { about: ask.citation, facts: factsOf(ask), policy, judged: null });
  if (answer.kind !== 'offences') throw new Error(`no offence: ${answer.kind}`);
  const found = answer.offences.find(({ offence }) => offence.id === ask.offence);
  if (found === undefined) throw new Error(`no such offence: ${ask.offence}`);
  const { changes = [], ...whole } = wanted;
  const told = {
    status: found.status,
    ladder: found.ladder.map((rung) => rungInWords(found, rung)),
    missing: found.missing,
    left_out: [...new Set(found.omitted.map(({ at }) => shortId(at)))],
    unverified_changes: found.unverifiedChanges,
    at: found.result?.at,
    principal: found.result?.penalty.principal,
  };
  expect(told).toMatchObject(whole);
  expect(found.changes.map(changeInWords)).toEqual(expect.arrayContaining([...changes]));
});

type Rung = OffenceAnswer['ladder'][number];
type Change = OffenceAnswer['changes'][number];

/** `14-16 P10Y-P15Y art_379__al_2`, `16-18 if: P10Y-P15Y art_372__al_2`, `18- none` */
function rungInWords({ changes }: OffenceAnswer, { atLeast, under, result, missing, outcome }: Rung): string {
  const band = `${atLeast ?? ''}-${under ?? ''}`;
  if (result) return `${band} ${resultInWords(result)}`;
  if (outcome.kind !== 'none' || !missing.includes('circumstance'))
    return `${band} ${missing.join() || outcome.kind}`;
  const [opening] = changes.filter(
    (change) => (change.atLeast ?? 0) <= (atLeast ?? 0) && (change.under ?? 999) >= (under ?? 999),
  );
  return `${band} if: ${opening?.result ? resultInWords(opening.result) : ''}`;
}

/** `14-18 association P15Y-P20Y art_381`; `!` for what must be absent. */
function changeInWords({ atLeast, under, assumption, norm, result }: Change): string {
  const { min, max } = result?.penalty.principal ?? {};
  const told = [...assumption.present, ...assumption.absent.map((id) => `!${id}`)].join(' ');
  return `${atLeast ?? ''}-${under ?? ''} ${told} ${min ?? ''}-${max ?? ''} ${shortId(norm.norm.at)}`;
}

function resultInWords({ at, penalty: { principal } }: Result): string {
  return `${principal?.min ?? ''}-${principal?.max ?? ''} ${shortId(at)}`;
}
