import type { OffenceAnswer } from '../../answers/offence-answer.ts';
import type { PenaltyAnswer, PenaltyQuestion } from '../../answers/penalty.ts';
import type { Regime } from '../../answers/regimes.ts';
import type { Penalty } from '../../law/penalty.ts';
import { factorOf } from '../../law/surcharge.ts';
import type { Attempt } from '../../penalty/attempt.ts';
import type { Outcome } from '../../penalty/evaluate.ts';
import type { Facts } from '../../penalty/facts.ts';
import type { PayableFine } from '../../penalty/fine.ts';
import { excludedPhrases } from '../excluded.ts';
import type { Labels } from '../labels.ts';
import { partElsewhere } from '../part-elsewhere.ts';
import { reasonPhrase } from '../phrases.ts';
import { notAppliedPhrases } from '../screens/aside.ts';
import { regimeReason } from '../screens/regimes.ts';
import { because } from './because.ts';
import { changeJson } from './change.ts';
import { type Envelope, envelope } from './envelope.ts';
import { elsewhereJson, provisionJson } from './located.ts';

/** The document of `penalty --json`. `last`: the last day of facts that run on. */
export function penaltyJson(
  answer: PenaltyAnswer,
  question: PenaltyQuestion,
  warnings: readonly string[],
  labels: Labels,
  last = question.facts.date,
): Envelope {
  const at = question.facts.date;
  const facts = { ...factsJson(question.facts), ...(last !== at && { last }) };
  const query = { citation: question.about, facts, judged: question.judged };
  if (answer.kind === 'no-penalty')
    return envelope(
      'penalty',
      'determined',
      at,
      query,
      { ...NOTHING, provision: provisionJson(answer.located.place, answer.located.version, labels) },
      [],
      [...partElsewhere(answer.located.article, labels), ...warnings],
      [answer.located.version.source],
    );
  if (answer.kind !== 'offences')
    return envelope('penalty', answer.kind, at, query, elsewhereJson(answer, labels), [], warnings);
  const [only] = answer.offences;
  const steps = answer.offences.flatMap((each) => because(each, labels));
  const undetermined = answer.offences.some(({ status }) => status === 'undetermined');
  const body =
    only !== undefined && answer.offences.length === 1
      ? offenceJson(only, answer.regimes[0] ?? [], labels)
      : {
          offences: answer.offences.map((each, index) =>
            offenceJson(each, answer.regimes[index] ?? [], labels),
          ),
        };
  const excluded = excludedPhrases(answer, question.facts, labels);
  const aside = excluded.length > 0 ? excluded : notAppliedPhrases(answer, question.facts, labels);
  const told = [...aside, ...warnings];
  return envelope('penalty', undetermined ? 'undetermined' : 'determined', at, query, body, steps, told);
}

const NOTHING = {
  offence: null,
  appliedProvision: null,
  principal: null,
  fine: null,
  wouldChange: [],
  accessory: [],
  factors: [],
  regimes: [],
};

export function factsJson(facts: Facts) {
  const { date, victimAge, victims, attempt } = facts;
  return { date, victimAge, victims, with: [...facts.present], without: [...facts.absent], attempt };
}

function offenceJson(answer: OffenceAnswer, regimes: readonly Regime[], labels: Labels) {
  const { result, offence, own } = answer;
  return {
    offence: offence.id,
    label: labels.text(offence.label),
    status: answer.status,
    provision: provisionJson(own.article, own.version, labels),
    appliedProvision: result?.at ?? null,
    punishable: punishable(answer),
    principal: principalJson(result?.penalty),
    cumulation: result?.penalty.cumulation ?? null,
    fine: result?.fine ? fineJson(result.fine, labels) : null,
    ...(answer.ladder.length > 0 && { ladder: ladderJson(answer, labels) }),
    sameAtEveryAge: answer.sameAtEveryAge,
    missing: answer.missing,
    wouldChange: answer.changes.map(({ norm, assumption, obligation, atLeast, under, ...possible }) => ({
      ...changeJson({ norm, assumption }, labels),
      victimAge: { atLeast, under },
      circumstance:
        assumption.present.length === 1 && assumption.absent.length === 0 ? assumption.present[0] : null,
      obligation,
      ...outcomeJson(possible, labels),
    })),
    accessory: answer.measures.map(({ measure: { norm, source }, truth }) => ({
      id: norm.id,
      label: labels.text(norm.label),
      obligation: norm.obligation,
      applies: truth,
      provision: norm.at,
      duration: norm.duration ? { min: norm.duration.min ?? null, max: norm.duration.max ?? null } : null,
      source: source.id,
      grade: source.grade,
    })),
    factors: answer.factors.map(({ norm, source }) => ({
      label: labels.text(norm.label),
      provision: norm.at,
      source: source.id,
      grade: source.grade,
    })),
    attempt:
      answer.attempt === null
        ? null
        : {
            rule: answer.attempt.kind,
            provision: answer.attempt.kind === 'own-rule' ? answer.attempt.rule.norm.at : null,
          },
    consent: own.version.consent
      ? { provision: own.version.consent.at, says: labels.text(own.version.consent.text) }
      : null,
    omitted: answer.omitted.map(({ at, source, penalty }) => ({
      provision: at,
      grade: source.grade,
      principal: principalJson(penalty ?? undefined),
    })),
    unverifiedChanges: answer.unverifiedChanges,
    regimes: regimes.map((regime) => regimeJson(regime, labels)),
  };
}

function ladderJson({ ladder }: OffenceAnswer, labels: Labels) {
  return ladder.map(({ atLeast, under, circumstances, withheld, missing, ...possible }) => ({
    victimAge: { atLeast, under },
    with: circumstances.present,
    without: circumstances.absent,
    ...outcomeJson(possible, labels),
    withheld,
    missing,
  }));
}

/** An offence as `show` has it: its penalties by the victim's age. */
export function laddersJson(answer: OffenceAnswer, labels: Labels) {
  const { offence } = answer;
  const whole = [{ victimAge: { atLeast: null, under: null }, ...outcomeJson(answer, labels) }];
  const ladder = answer.ladder.length > 0 ? ladderJson(answer, labels) : whole;
  return {
    offence: offence.id,
    label: labels.text(offence.label),
    elements: labels.text(offence.elements),
    ladder,
  };
}

/** `from` and `until`: of this law as a whole; `version`: of the provision that states the penalty. */
function regimeJson(regime: Regime, labels: Labels) {
  const { from, until, answer, provision, comparison, minimum, link, reason, others } = regime;
  const result = answer?.result ?? null;
  const { outcome, own } = answer ?? {};
  const stated = outcome?.kind === 'penalty' ? outcome.applied.statedBy.by.version : own?.version;
  return {
    provision,
    version: stated ? { from: stated.from, until: stated.until } : { from, until },
    from,
    until,
    principal: principalJson(result?.penalty),
    fine: result?.fine ? fineJson(result.fine, labels, comparison !== 'base') : null,
    comparison,
    minimum,
    fineAgainst: regime.fine,
    others,
    why: regimeReason({ answer, reason }, labels) || labels.words.regimeNote,
    link: link && { source: link.id, at: link.at ?? null, grade: link.grade },
  };
}

/** Null where it cannot be told. */
function punishable({ status, result }: OffenceAnswer): boolean | null {
  return status === 'undetermined' ? null : result !== null;
}

function outcomeJson(
  { outcome, attempt, result }: Pick<OffenceAnswer, 'outcome' | 'attempt' | 'result'>,
  labels: Labels,
) {
  return {
    punishable: isPunishable(outcome, attempt),
    attempt: attempt?.kind ?? null,
    appliedProvision: result?.at ?? null,
    principal: principalJson(result?.penalty),
    fine: result?.fine ? fineJson(result.fine, labels) : null,
  };
}

/** Null where it cannot be told: it hangs on a circumstance, or on a rule that is not held. */
function isPunishable(outcome: Outcome, attempt: Attempt | null): boolean | null {
  if (outcome.kind === 'exempt') return false;
  if (outcome.kind === 'none') return outcome.open ? null : false;
  if (attempt?.kind === 'rule-not-held') return null;
  return attempt?.kind !== 'not-punishable';
}

export function principalJson(penalty: Penalty | undefined) {
  const principal = penalty?.principal;
  if (!principal) return null;
  const { kind, level, min, max, life } = principal;
  return { kind, level: level ?? null, min: min ?? null, max: max ?? null, life: life === true };
}

/** `isLater`: under a law that is later than the facts. */
function fineJson(fine: PayableFine, labels: Labels, isLater = false) {
  const { currency } = fine.nominal;
  const units = ({ min, max }: { min: number; max: number }) => ({
    min: min / 100,
    max: max / 100,
    currency,
  });
  const rule = fine.perVictim?.norm.rule;
  return {
    obligation: fine.nominal.obligation,
    nominal: units(fine.nominal),
    // Neither where no text settles it nor where the judge decides is it a yes or a no.
    perVictim: rule === undefined || rule === 'yes' ? rule === 'yes' : null,
    multiplier: rule ?? 'no',
    victims: fine.victims,
    surcharge: fine.surcharge && {
      factor: factorOf(fine.surcharge.decimes),
      decimes: fine.surcharge.decimes,
      grade: fine.surcharge.source.grade,
    },
    payable: fine.payable && units(fine.payable),
    possible: fine.possible.map(units),
    reason: reasonPhrase(fine, isLater, labels.language),
  };
}
