import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Circumstance, Offence, ProvisionVersion, WholeVersion } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { articleOf, overlap } from '../law/provision-id.ts';
import type { Disagreement } from '../law/source.ts';
import { isStatedAt } from '../law/stated-at.ts';
import { circumstancesIn, type Facts } from '../penalty/facts.ts';
import { touches } from '../penalty/norms.ts';
import type { Day } from '../time/day.ts';
import { versionsOn } from './applicable.ts';
import type { Policy } from './asked-offence.ts';
import { citationAsked } from './citation-asked.ts';
import { disagreementsAt } from './disagreements.ts';
import { compareHeaviest } from './heaviest.ts';
import { type Idle, idleCircumstances } from './idle.ts';
import { type InForce, type Located, locate } from './locate.ts';
import { nearTexts } from './near-texts.ts';
import { answerOffence, type OffenceAnswer } from './offence-answer.ts';
import {
  NOTHING_PRESUMED,
  onlyOfFamily,
  type Presumed,
  presumedBy,
  presumedByTiers,
  presumedByVariant,
  withPresumed,
} from './presumed.ts';
import { type Regime, regimes } from './regimes.ts';
import { unsaidPart } from './unsaid-part.ts';

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
      readonly presumed: Presumed;
      readonly idle: readonly Idle[];
      /** Per offence, in the same order; empty where no day of judgment was given. */
      readonly regimes: readonly (readonly Regime[])[];
      readonly disagreements: readonly Disagreement[];
      /** Where every offence was asked for: articles of which only a later text is held, so that they are not listed. */
      readonly unread: readonly ProvisionId[];
    };

/** Of the offences that were asked about. */
export type OffencesAnswer = Extract<PenaltyAnswer, { kind: 'offences' }>;

/** What an article, or an offence, carries on the day of the facts. */
export async function penalty(knowledge: Knowledge, question: PenaltyQuestion): Promise<PenaltyAnswer> {
  const { about, facts } = question;
  if (about === null) return everyOffence(knowledge, question);
  if (!(await looksLikeCitation(knowledge, about))) return offenceNamed(knowledge, about, question);
  const located = await locate(knowledge, about, facts.date);
  if (located.kind !== 'in-force') return located;
  // What stands in the whole article doesn't stand in a part that it doesn't have.
  if (unsaidPart(knowledge, located.article, located.version, located.place) !== null)
    return { kind: 'no-penalty', located };
  const stated = statedAt(located);
  const chosen = stated.length > 0 ? stated : touchedFrom(knowledge, located, facts);
  if (chosen.length === 0) return { kind: 'no-penalty', located };
  const list = knowledge.get('circumstances') ?? [];
  const presumed = stated.length > 0 ? presumedByStated(located, list, facts) : presumedBy(located, facts);
  return answered(knowledge, question, located, chosen, presumed);
}

/** A part of the offence's own article is about one way to commit it, or about what aggravates it. */
function presumedByStated(located: InForce, list: readonly Circumstance[], facts: Facts): Presumed {
  const variant = presumedByVariant(located, list, facts);
  return variant.circumstances.length > 0 ? variant : presumedByTiers(located, facts);
}

type Chosen = { readonly own: WholeVersion; readonly offence: Offence };

function answered(
  knowledge: Knowledge,
  { facts: told, policy, judged }: PenaltyQuestion,
  located: InForce | null,
  chosen: readonly Chosen[],
  about: Presumed = NOTHING_PRESUMED,
): PenaltyAnswer {
  const list = knowledge.get('circumstances') ?? [];
  const taken = { ...about, ...onlyOfFamily(list, withPresumed(told, about)) };
  const facts = withPresumed(told, taken);
  const offences = chosen.map(({ own, offence }) => answerOffence(knowledge, own, offence, facts, policy));
  const presumed = { ...taken, counts: wouldCount(taken, offences) };
  const places = [
    ...chosen.flatMap(({ offence }) => offence.tiers.map(({ at }) => at)),
    ...(located ? [located.place] : []),
  ];
  return {
    kind: 'offences',
    located,
    offences,
    presumed,
    idle: idleCircumstances(knowledge, offences, told, presumed),
    regimes: offences.map((each) => (judged === null ? [] : regimes(knowledge, each, facts, judged, policy))),
    disagreements: disagreementsAt(knowledge, places, facts.date),
    unread: [],
  };
}

/** Every offence in force that day which these facts meet, or may meet, the heaviest first. */
function everyOffence(knowledge: Knowledge, question: PenaltyQuestion): PenaltyAnswer {
  const inForce = versionsOn(knowledge, knowledge.get('offending') ?? [], question.facts.date);
  const chosen = inForce.flatMap((own) => own.version.offences.map((offence) => ({ own, offence })));
  const only = onlyOfFamily(knowledge.get('circumstances') ?? [], question.facts);
  const taken = { ...NOTHING_PRESUMED, ...only };
  const facts = withPresumed(question.facts, taken);
  const all = chosen.map(({ own, offence }) =>
    answerOffence(knowledge, own, offence, facts, question.policy),
  );
  const offences = all
    .filter(({ result, status }) => result !== null || status === 'undetermined')
    .sort((a, b) => compareHeaviest(b, a));
  // An offence that is not listed may be missing because of it.
  const presumed = { ...taken, counts: wouldCount(taken, all) };
  return {
    kind: 'offences',
    located: null,
    offences,
    presumed,
    idle: idleCircumstances(knowledge, offences, question.facts, presumed),
    regimes: offences.map(() => []),
    disagreements: [],
    unread: articlesUnread(knowledge, question.facts.date),
  };
}

/** Those with an older text that is not held, on a day before the first that is. */
function articlesUnread(knowledge: Knowledge, on: Day): ProvisionId[] {
  return (knowledge.get('offending') ?? []).filter((id) => {
    const { before, versions: [first] = [] } = knowledge.get('article', id) ?? {};
    return before === 'not-held' && first !== undefined && on < first.from;
  });
}

/** Whether an offence turns on one of the circumstances that are taken as absent. */
function wouldCount({ absent }: Presumed, offences: readonly OffenceAnswer[]): boolean {
  return offences.some(({ offence: { presumes }, outcome }) =>
    [presumes, ...outcome.tested.map(({ norm }) => norm.norm.when)].some(
      (when) => when && circumstancesIn(when).some((id) => absent.includes(id)),
    ),
  );
}

/** The offences that a place states. */
function statedAt({ article, place, version }: InForce): Chosen[] {
  const own = { article: article.id, version };
  return version.offences
    .filter((offence) => isStatedAt(offence, place))
    .map((offence) => ({ own, offence }));
}

/** Those whose penalty it aggravates, raises or extends to attempts. */
function touchedFrom(knowledge: Knowledge, { place, version }: InForce, facts: Facts): Chosen[] {
  const targets = normsAt(version, place).flatMap((norm) => norm.for);
  const articles = [...new Set(targets.map(articleOf))];
  return versionsOn(knowledge, articles, facts.date).flatMap((target) =>
    target.version.offences
      .filter(({ tiers }) => tiers.some(({ at }) => touches({ for: targets }, at)))
      .map((offence) => ({ own: target, offence })),
  );
}

function normsAt(version: ProvisionVersion, place: ProvisionId) {
  return [...version.aggravations, ...version.attempts].filter(({ at }) => overlap(at, place));
}

/** A misspelt article is looked for among articles, not among the names of offences. */
async function looksLikeCitation(knowledge: Knowledge, text: string): Promise<boolean> {
  if (knowledge.get('offence', text) !== undefined) return false;
  return /^\s*(art|§|\d)/i.test(text) || (await citationAsked(text)) !== null;
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
    const punishing = knowledge.get('offending') ?? [];
    return { kind: 'not-found', query: id, nearest: await nearTexts(knowledge, id, date, punishing) };
  }
  const located = await locate(knowledge, article, date);
  return located.kind === 'in-force' ? { kind: 'no-penalty', located } : located;
}
