import { parseCitation } from '../citation/parse.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Condition } from '../law/condition.ts';
import type { Offence, ProvisionVersion, WholeVersion } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { articleOf, isWithin } from '../law/provision-id.ts';
import type { Disagreement } from '../law/source.ts';
import { assuming, type Facts, wouldMake } from '../penalty/facts.ts';
import { touches } from '../penalty/norms.ts';
import { comparePenalties } from '../penalty/scale.ts';
import type { Day } from '../time/day.ts';
import { versionsOn } from './applicable.ts';
import { disagreementsAbout } from './disagreements.ts';
import { type InForce, type Located, locate } from './locate.ts';
import { nearest } from './nearest.ts';
import { answerOffence, type OffenceAnswer, type Policy } from './offence-answer.ts';
import { type Regime, regimes } from './regimes.ts';

export interface PenaltyQuestion {
  /** A citation, the id of an offence, or null for every offence that is held. */
  readonly about: string | null;
  readonly facts: Facts;
  readonly policy: Policy;
  /** The day of judgment, for setting the later laws beside that of the facts. */
  readonly judged: Day | null;
}

export type PenaltyAnswer =
  | Exclude<Located, InForce>
  /** In force, but it states no penalty of its own and touches none. */
  | { readonly kind: 'no-penalty'; readonly located: InForce }
  | {
      readonly kind: 'offences';
      /** Null when every offence was asked for. */
      readonly located: InForce | null;
      readonly offences: readonly OffenceAnswer[];
      /** Circumstances taken as met, since what was cited is about them. */
      readonly presumed: readonly string[];
      /** Per offence, in the same order; empty where no day of judgment was given. */
      readonly regimes: readonly (readonly Regime[])[];
      readonly disagreements: readonly Disagreement[];
    };

/** What an article, or an offence, carries on the day of the facts. */
export async function penalty(knowledge: Knowledge, question: PenaltyQuestion): Promise<PenaltyAnswer> {
  const { about, facts } = question;
  if (about === null) return everyOffence(knowledge, question);
  if (!looksLikeCitation(about)) return offenceNamed(knowledge, about, question);
  const located = await locate(knowledge, about, facts.date);
  if (located.kind !== 'in-force') return located;
  const chosen = offencesAt(knowledge, located, facts);
  return chosen.length === 0
    ? { kind: 'no-penalty', located }
    : answered(knowledge, question, located, chosen, presumedBy(located, facts));
}

/**
 * The circumstances of an aggravation that was itself asked about: article 381 is about an association. Where
 * the place holds several aggravations, or the facts deny one, none is taken as met.
 */
function presumedBy({ place, version }: InForce, facts: Facts): readonly string[] {
  if (version.offences.length > 0) return [];
  const cited = version.aggravations.filter(({ at }) => isWithin(at, place) || isWithin(place, at));
  const conditions = new Set(cited.map(({ when }) => JSON.stringify(when)));
  const [first] = cited;
  if (conditions.size !== 1 || !first || hasChoice(first.when)) return [];
  return wouldMake(true, first.when, facts)?.present ?? [];
}

/** Whether a condition can be met in several ways. */
function hasChoice(condition: Condition): boolean {
  if ('any' in condition || 'not' in condition) return true;
  return 'all' in condition && condition.all.some(hasChoice);
}

type Chosen = { readonly own: WholeVersion; readonly offence: Offence };

function answered(
  knowledge: Knowledge,
  { facts: told, policy, judged }: PenaltyQuestion,
  located: InForce | null,
  chosen: readonly Chosen[],
  presumed: readonly string[] = [],
): PenaltyAnswer {
  const facts = assuming(told, { present: presumed, absent: [] });
  const offences = chosen.map(({ own, offence }) => answerOffence(knowledge, own, offence, facts, policy));
  const articles = new Set([
    ...chosen.map(({ own }) => own.article),
    ...(located ? [located.article.id] : []),
  ]);
  return {
    kind: 'offences',
    located,
    offences,
    presumed,
    regimes: offences.map((each) => (judged === null ? [] : regimes(knowledge, each, facts, judged, policy))),
    disagreements: disagreementsAbout(knowledge, [...articles], facts.date),
  };
}

/** Every offence in force that day which these facts meet, or may meet, the heaviest first. */
function everyOffence(knowledge: Knowledge, question: PenaltyQuestion): PenaltyAnswer {
  const all = versionsOn(knowledge, knowledge.get('offending') ?? [], question.facts.date);
  const chosen = all.flatMap((own) => own.version.offences.map((offence) => ({ own, offence })));
  const offences = chosen
    .map(({ own, offence }) => answerOffence(knowledge, own, offence, question.facts, question.policy))
    .filter(({ result, status }) => result !== null || status === 'undetermined')
    .sort((a, b) =>
      b.result && a.result
        ? comparePenalties(b.result.penalty, a.result.penalty)
        : Number(b.result !== null) - Number(a.result !== null),
    );
  return {
    kind: 'offences',
    located: null,
    offences,
    presumed: [],
    regimes: offences.map(() => []),
    disagreements: [],
  };
}

/** The offences that a place states, or those whose penalty it aggravates, raises or extends to attempts. */
function offencesAt(knowledge: Knowledge, { article, place, version }: InForce, facts: Facts): Chosen[] {
  const own = { article: article.id, version };
  const stated = version.offences
    .filter(({ tiers }) => tiers.some(({ at }) => isWithin(at, place) || isWithin(place, at)))
    .map((offence) => ({ own, offence }));
  if (stated.length > 0) return stated;
  const targets = normsAt(version, place).flatMap((norm) => norm.for);
  const articles = [...new Set(targets.map(articleOf))];
  return versionsOn(knowledge, articles, facts.date).flatMap((target) =>
    target.version.offences
      .filter(({ tiers }) => tiers.some(({ at }) => touches({ for: targets }, at)))
      .map((offence) => ({ own: target, offence })),
  );
}

function normsAt(version: ProvisionVersion, place: ProvisionId) {
  return [...version.aggravations, ...version.attempts].filter(
    ({ at }) => isWithin(at, place) || isWithin(place, at),
  );
}

/** A misspelt article is looked for among articles, not among the names of offences. */
function looksLikeCitation(text: string): boolean {
  return 'citation' in parseCitation(text) || /^\s*(art|§|\d)/i.test(text);
}

/** An offence by its id, in the articles that state it on the day; the article itself where none does. */
async function offenceNamed(
  knowledge: Knowledge,
  id: string,
  question: PenaltyQuestion,
): Promise<PenaltyAnswer> {
  const { date } = question.facts;
  const articles = knowledge.get('offence', id) ?? [];
  const chosen = versionsOn(knowledge, articles, date).flatMap((own) =>
    own.version.offences.filter((offence) => offence.id === id).map((offence) => ({ own, offence })),
  );
  if (chosen.length > 0) return answered(knowledge, question, null, chosen);
  const [article] = articles;
  if (article === undefined) {
    const names = await nearest(knowledge.get('names') ?? [], ({ heading }) => Object.values(heading), id);
    return { kind: 'not-found', query: id, nearest: names };
  }
  const located = await locate(knowledge, article, date);
  return located.kind === 'in-force' ? { kind: 'no-penalty', located } : located;
}
