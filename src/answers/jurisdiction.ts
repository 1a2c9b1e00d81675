import type { Knowledge } from '../knowledge/knowledge.ts';
import { anyOf, type Truth } from '../law/condition.ts';
import type { JurisdictionCondition, JurisdictionHead } from '../law/prosecution.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { isComputable, type SourceRef } from '../law/source.ts';
import { type Facts, truthOf } from '../penalty/facts.ts';
import { type Stated, stated } from '../penalty/norms.ts';
import { type Prosecuted, reaches } from '../prosecution/reach.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { versionsOn } from './applicable.ts';
import type { OffenceAnswer, Policy } from './offence-answer.ts';
import { type PenaltyAnswer, penalty } from './penalty.ts';
import { prosecuted } from './prosecuted.ts';

export interface JurisdictionQuestion {
  readonly about: string;
  readonly facts: Facts;
  readonly policy: Policy;
}

/** A condition of a head of jurisdiction; `truth` is null where no fact of a case can tell. */
interface TestedCondition {
  readonly condition: JurisdictionCondition;
  readonly source: SourceRef;
  readonly truth: Truth | null;
}

export interface TestedHead {
  readonly head: Stated<JurisdictionHead>;
  /** Whether it reaches the offence. */
  readonly reached: Truth;
  readonly conditions: readonly TestedCondition[];
}

export interface OffenceJurisdiction {
  readonly offence: OffenceAnswer;
  /** Whether a list names this offence; null: these facts make no offence here. */
  readonly listed: Truth | null;
  /** The heads whose list names it, or may. */
  readonly heads: readonly TestedHead[];
  /** The heads that hold for any offence, on stricter conditions. */
  readonly others: readonly TestedHead[];
}

export type JurisdictionAnswer =
  | Exclude<PenaltyAnswer, { kind: 'offences' }>
  /** The rules of that day on offences abroad are not held. */
  | { readonly kind: 'jurisdiction-not-held'; readonly on: Day }
  | {
      readonly kind: 'jurisdiction';
      readonly answer: Extract<PenaltyAnswer, { kind: 'offences' }>;
      readonly offences: readonly OffenceJurisdiction[];
      /** The articles in force that day that list offences. */
      readonly asked: readonly ProvisionId[];
    };

/** On which grounds Belgian courts may try an offence that was committed abroad, on the day of the facts. */
export async function jurisdiction(
  knowledge: Knowledge,
  { about, facts, policy }: JurisdictionQuestion,
): Promise<JurisdictionAnswer> {
  const answer = await penalty(knowledge, { about, facts, policy, judged: null });
  if (answer.kind !== 'offences') return answer;
  const ids = knowledge.get('jurisdictions') ?? [];
  const heads = versionsOn(knowledge, ids, facts.date).flatMap((by) =>
    (by.version.jurisdiction ?? []).map((head) => stated(head, by)),
  );
  if (isUnheld(knowledge, ids, facts.date) || !heads.some(({ norm }) => norm.reach.named))
    return { kind: 'jurisdiction-not-held', on: facts.date };
  const offences = answer.offences.map((each) => tried(each, heads, facts, policy));
  const asked = [...new Set(heads.flatMap(({ norm, by }) => (norm.reach.named ? by.article : [])))];
  return { kind: 'jurisdiction', answer, offences, asked };
}

/** Whether one of the articles has a text that day which is not held. */
function isUnheld(knowledge: Knowledge, ids: readonly ProvisionId[], on: Day): boolean {
  return ids.some((id) =>
    knowledge.get('article', id)?.versions.some((version) => version.notHeld && contains(version, on)),
  );
}

function tried(
  offence: OffenceAnswer,
  heads: readonly Stated<JurisdictionHead>[],
  facts: Facts,
  policy: Policy,
): OffenceJurisdiction {
  const possible = prosecuted(offence, facts);
  if (possible.length === 0) return { offence, listed: null, heads: [], others: [] };
  const tested = heads.map((head) => testedHead(head, possible, facts, policy));
  const named = tested.filter(({ head }) => head.norm.reach.named);
  return {
    offence,
    listed: anyOf(named.map(({ reached }) => reached)),
    heads: named.filter(({ reached }) => reached !== false),
    others: tested.filter(({ head, reached }) => !head.norm.reach.named && reached !== false),
  };
}

function testedHead(
  head: Stated<JurisdictionHead>,
  possible: readonly Prosecuted[],
  facts: Facts,
  policy: Policy,
): TestedHead {
  const truths = new Set(possible.map((offence) => reaches(head.norm.reach, offence)));
  const [truth = false] = truths;
  const sure = policy.includeUnverified || isComputable(head.source.grade) || truth === false;
  return {
    head,
    reached: truths.size > 1 || !sure ? 'unknown' : truth,
    conditions: head.norm.conditions.map((condition) => ({
      condition,
      source: condition.source ?? head.source,
      truth: condition.when ? truthOf(condition.when, facts) : null,
    })),
  };
}
