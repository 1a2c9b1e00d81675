import type { Knowledge } from '../knowledge/knowledge.ts';
import { anyOf, type Truth } from '../law/condition.ts';
import type { JurisdictionCondition, JurisdictionHead, Named } from '../law/prosecution.ts';
import { articleOf, isWithin, type ProvisionId } from '../law/provision-id.ts';
import { isComputable, type SourceRef } from '../law/source.ts';
import { assuming, type Facts, truthOf } from '../penalty/facts.ts';
import { type Stated, stated } from '../penalty/norms.ts';
import type { Change } from '../penalty/would-change.ts';
import { type Prosecuted, reaches } from '../prosecution/reach.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { ageBands } from './age-bands.ts';
import { versionsOn } from './applicable.ts';
import type { Policy } from './asked-offence.ts';
import { answerOffence, type OffenceAnswer } from './offence-answer.ts';
import { type OffencesAnswer, type PenaltyAnswer, penalty } from './penalty.ts';
import { withPresumed } from './presumed.ts';
import { namesArticle, placesOf, prosecuted, type Through, throughBasic } from './prosecuted.ts';

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
  /** The articles that the list names for it: its own, else those that aggravate it; and the one that was cited. */
  readonly listedAs: readonly ProvisionId[];
  /** `victim-age`: the list names it for victims of some ages only, and the age was not told. */
  readonly missing: readonly 'victim-age'[];
  /** The heads whose list names it, or may. */
  readonly heads: readonly TestedHead[];
  /** The heads that hold for any offence, on stricter conditions. */
  readonly others: readonly TestedHead[];
  readonly through: Through | null;
  /** Circumstances with which a list would name it. */
  readonly changes: readonly { readonly change: Change; readonly heads: readonly TestedHead[] }[];
}

export type JurisdictionAnswer =
  | Exclude<PenaltyAnswer, { kind: 'offences' }>
  /** The rules of that day on offences abroad are not held. */
  | { readonly kind: 'jurisdiction-not-held'; readonly on: Day }
  | {
      readonly kind: 'jurisdiction';
      readonly answer: OffencesAnswer;
      readonly offences: readonly OffenceJurisdiction[];
      /** The articles in force that day that list offences. */
      readonly asked: readonly ProvisionId[];
    };

/** On which grounds Belgian courts may try an offence that was committed abroad, on the day of the facts. */
export async function jurisdiction(
  knowledge: Knowledge,
  question: JurisdictionQuestion,
): Promise<JurisdictionAnswer> {
  const { about, facts, policy } = question;
  const answer = await penalty(knowledge, { about, facts, policy, judged: null });
  if (answer.kind !== 'offences') return answer;
  const ids = knowledge.get('jurisdictions') ?? [];
  const heads = versionsOn(knowledge, ids, facts.date).flatMap((by) =>
    (by.version.jurisdiction ?? []).map((head) => stated(head, by)),
  );
  if (isUnheld(knowledge, ids, facts.date) || !heads.some(({ norm }) => norm.reach.named))
    return { kind: 'jurisdiction-not-held', on: facts.date };
  const presumed = withPresumed(facts, answer.presumed);
  const cited = answer.located?.article.id ?? null;
  const offences = answer.offences.map((each) => {
    const found = tried(knowledge, each, cited, heads, presumed, policy);
    return { ...found, changes: changesOf(knowledge, found, cited, heads, { ...question, facts: presumed }) };
  });
  const asked = [...new Set(heads.flatMap(({ norm, by }) => (norm.reach.named ? by.article : [])))];
  return { kind: 'jurisdiction', answer, offences, asked };
}

/** Whether one of the articles has a text that day which is not held. */
function isUnheld(knowledge: Knowledge, ids: readonly ProvisionId[], on: Day): boolean {
  return ids.some((id) =>
    knowledge.get('article', id)?.versions.some((version) => version.notHeld && contains(version, on)),
  );
}

/** What the heads say of one offence on facts that are told, but for the victim's age. */
function tried(
  knowledge: Knowledge,
  offence: OffenceAnswer,
  cited: ProvisionId | null,
  heads: readonly Stated<JurisdictionHead>[],
  facts: Facts,
  policy: Policy,
): OffenceJurisdiction {
  const bands = ageBands(offence, facts).map(({ age }) => {
    const aged = { ...facts, victimAge: age };
    return prosecuted(answerOffence(knowledge, offence.own, offence.offence, aged, policy), aged);
  });
  const possible = bands.flat();
  if (possible.length === 0)
    return {
      offence,
      listed: null,
      listedAs: [],
      missing: [],
      heads: [],
      others: [],
      through: null,
      changes: [],
    };
  const testedOn = (some: readonly Prosecuted[]) =>
    heads.map((head) => testedHead(head, some, facts, policy));
  const listedBy = (all: readonly TestedHead[]) => all.filter(({ head }) => head.norm.reach.named);
  const listedOn = (all: readonly TestedHead[]) => anyOf(listedBy(all).map(({ reached }) => reached));
  const tested = testedOn(possible);
  const named = listedBy(tested);
  const reached = named.filter((head) => head.reached !== false);
  const lists = reached.flatMap(({ head }) => head.norm.reach.named ?? []);
  const byAge = new Set(bands.filter(({ length }) => length > 0).map((band) => listedOn(testedOn(band))));
  return {
    offence,
    listed: listedOn(tested),
    listedAs: namedFor(offence, cited, lists),
    missing: byAge.size > 1 ? ['victim-age'] : [],
    heads: reached,
    others: tested.filter((head) => !head.head.norm.reach.named && head.reached !== false),
    through: throughBasic(offence, lists),
    changes: [],
  };
}

function namedFor(offence: OffenceAnswer, cited: ProvisionId | null, lists: readonly Named[]): ProvisionId[] {
  const isNamed = (article: ProvisionId) => namesArticle(lists, article);
  const own = offence.own.article;
  const named = isNamed(own) ? [own] : placesOf(offence).stated.map(articleOf).filter(isNamed);
  return [...new Set([...named, ...(cited !== null && isNamed(cited) ? [cited] : [])])];
}

/** The circumstances that are open and would put the offence on a list whose conditions can still be met. */
function changesOf(
  knowledge: Knowledge,
  { offence, listed }: OffenceJurisdiction,
  cited: ProvisionId | null,
  heads: readonly Stated<JurisdictionHead>[],
  { facts, policy }: JurisdictionQuestion,
): OffenceJurisdiction['changes'] {
  if (listed !== false) return [];
  // The same circumstances may change the penalty in another way for other ages: the list asks for them once.
  const asked = new Map(
    offence.changes.map((change) => [JSON.stringify([change.norm.norm.at, change.assumption]), change]),
  );
  return [...asked.values()].flatMap((change) => {
    const other = tried(knowledge, offence, cited, heads, assuming(facts, change.assumption), policy);
    const met = other.heads.filter(({ conditions }) => conditions.every(({ truth }) => truth !== false));
    return change.obligation === 'must' && other.listed === true && met.length > 0
      ? [{ change, heads: met }]
      : [];
  });
}

function testedHead(
  head: Stated<JurisdictionHead>,
  possible: readonly Prosecuted[],
  facts: Facts,
  policy: Policy,
): TestedHead {
  const truths = new Set(possible.map((offence) => reaches(head.norm.reach, offence)));
  const [truth = false] = truths;
  const asked = ({ from, until }: JurisdictionCondition) =>
    contains({ from: from ?? null, until: until ?? null }, facts.date);
  const sure = policy.includeUnverified || isComputable(head.source.grade) || truth === false;
  return {
    head,
    reached: truths.size > 1 || !sure ? 'unknown' : truth,
    conditions: head.norm.conditions.filter(asked).map((condition) => ({
      condition,
      source: condition.source ?? head.source,
      truth: condition.when ? truthOf(condition.when, facts) : null,
    })),
  };
}

/** The heads whose list names a provision of which no offence is held here. */
export function namedIn(knowledge: Knowledge, place: ProvisionId, on: Day): ProvisionId[] {
  const ids = knowledge.get('jurisdictions') ?? [];
  const heads = versionsOn(knowledge, ids, on).flatMap(({ version }) => version.jurisdiction ?? []);
  return heads
    .filter(({ reach }) => reach.named?.some(({ of }) => of.some((listed) => isWithin(place, listed))))
    .map(({ at }) => at);
}
