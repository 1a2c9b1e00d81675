import type { Truth } from '../law/condition.ts';
import type { Penalty } from '../law/penalty.ts';
import type { Aggravation, Exemption, Tier } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { type Facts, truthOf } from './facts.ts';
import { type Lack, lacking } from './lacking.ts';
import { type Applicable, aggravationsOf, exemptionsOf, type Stated, tiersOf, touches } from './norms.ts';
import { comparePenalties, raisedPenalty, samePenalty } from './scale.ts';

/** One condition that was tested, whatever came out. */
export interface Tested {
  readonly kind: 'tier' | 'aggravation' | 'raise' | 'exemption';
  readonly norm: Stated<Tier | Aggravation | Exemption>;
  readonly truth: Truth;
}

/** A penalty that certainly applies, and how it came about. */
export interface Candidate {
  /** The provision that states the penalty. */
  readonly at: ProvisionId;
  readonly statedBy: Stated<Tier | Aggravation>;
  /** The offence's own tier underneath. */
  readonly tier: Stated<Tier>;
  readonly penalty: Penalty;
  readonly raisedBy: readonly Stated<Aggravation>[];
}

export type Outcome =
  | { readonly kind: 'penalty'; readonly applied: Candidate; readonly tested: readonly Tested[] }
  | { readonly kind: 'exempt'; readonly exemption: Stated<Exemption>; readonly tested: readonly Tested[] }
  /** No tier is certainly met. `open`: one might still be; `lacks`: the elements that were denied. */
  | {
      readonly kind: 'none';
      readonly lacks: readonly Lack[];
      readonly open: boolean;
      readonly tested: readonly Tested[];
    }
  /** Norms that apply together, with no source that says how. */
  | { readonly kind: 'conflict'; readonly between: readonly Candidate[]; readonly tested: readonly Tested[] };

/**
 * The penalty of one offence for these facts (DESIGN, section 5): among the tiers that are certainly met
 * the heaviest, after the norms of other articles that replace it, then those that raise its minimum.
 */
export function evaluate(applicable: Applicable, facts: Facts): Outcome {
  const { presumes } = applicable.offence;
  const tested = testAll(applicable, facts);
  if (presumes && truthOf(presumes, facts) === false)
    return { kind: 'none', lacks: lacking(presumes, facts), open: false, tested };
  const raises = trueNorms(tested, 'raise');
  const results = candidatesOf(tested).map((candidate) => raised(candidate, raises));
  const heaviest = results.reduce<readonly Candidate[]>(
    (best, each) => (weight(each, best) > 0 || replacesEqual(each, best) ? each : best),
    [],
  );
  const exemption = tested.find((test) => test.truth === true && excuses(test, heaviest));
  if (exemption) return { kind: 'exempt', exemption: exemption.norm as Stated<Exemption>, tested };
  const [applied] = heaviest;
  if (applied === undefined) {
    const open = tested.some((test) => test.kind === 'tier' && test.truth === 'unknown');
    return { kind: 'none', lacks: [], open, tested };
  }
  return heaviest.length > 1
    ? { kind: 'conflict', between: heaviest, tested }
    : { kind: 'penalty', applied, tested };
}

/** An exemption that reaches penalties of this weight: some stop at a level. */
function excuses({ kind, norm }: Tested, candidates: readonly Candidate[]): boolean {
  if (kind !== 'exemption') return false;
  const { upToLevel } = norm.norm as Exemption;
  const levels = candidates.map(({ penalty }) => penalty.principal?.level ?? 0);
  return upToLevel === undefined || levels.every((level) => level <= upToLevel);
}

/** A norm that puts the same penalty in the place of another is the one that applies (135 and 144 of the Code of 2024). */
function replacesEqual(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  return (
    weight(a, b) === 0 &&
    a.some(({ statedBy: { norm } }) => 'for' in norm && b.some(({ at }) => touches(norm, at)))
  );
}

/** Compares the heaviest readings of two results; an empty one is the lightest. */
function weight(a: readonly Candidate[], b: readonly Candidate[]): number {
  const [x, y] = [a, b].map((list) =>
    list
      .map(({ penalty }) => penalty)
      .sort(comparePenalties)
      .at(-1),
  );
  return x === undefined || y === undefined
    ? Number(x !== undefined) - Number(y !== undefined)
    : comparePenalties(x, y);
}

function testAll(applicable: Applicable, facts: Facts): Tested[] {
  const test =
    (kind: Tested['kind']) =>
    (norm: Stated<Tier | Aggravation | Exemption>): Tested => ({
      kind,
      norm,
      truth: norm.norm.when === undefined ? true : truthOf(norm.norm.when, facts),
    });
  return [
    ...tiersOf(applicable).map(test('tier')),
    ...aggravationsOf(applicable).map((norm) => test(norm.norm.penalty ? 'aggravation' : 'raise')(norm)),
    ...exemptionsOf(applicable).map(test('exemption')),
  ];
}

function trueNorms(tested: readonly Tested[], kind: 'aggravation' | 'raise'): Stated<Aggravation>[] {
  return tested
    .filter((test) => test.kind === kind && test.truth === true)
    .map((test) => test.norm as Stated<Aggravation>)
    .filter(({ norm }) => norm.obligation === 'must');
}

/** The offence's own tiers that hold, and each penalty that another norm puts in the place of one of these. */
export function candidatesOf(tested: readonly Tested[]): Candidate[] {
  const own = tested
    .filter((test) => test.kind === 'tier' && test.truth === true)
    .map((test) => completedBy(test.norm as Stated<Tier>));
  const replacing = trueNorms(tested, 'aggravation');
  const all = [...own];
  for (const candidate of all) {
    for (const norm of replacing) {
      const { at, penalty } = norm.norm;
      if (
        !penalty ||
        !touches(norm.norm, candidate.at) ||
        all.some((other) => other.statedBy === norm && other.tier === candidate.tier)
      )
        continue;
      all.push({ ...candidate, at, statedBy: norm, penalty });
    }
  }
  return all;
}

/** Whether the norm works on what is met here: an aggravation of a tier that is not met has nothing to aggravate. */
export function reaches({ norm: { norm } }: Tested, candidates: readonly Candidate[]): boolean {
  return !('for' in norm) || candidates.some(({ at }) => touches(norm, at));
}

/** The penalty of a tier by itself. */
export function completedBy(tier: Stated<Tier>): Candidate {
  return { at: tier.norm.at, statedBy: tier, tier, penalty: tier.norm.penalty, raisedBy: [] };
}

/**
 * The candidate with the raises that reach it. Several add up only in the order in which one names the
 * other (377ter names 377); otherwise each is shown alone, as no source says how they combine.
 */
function raised(candidate: Candidate, raises: readonly Stated<Aggravation>[]): readonly Candidate[] {
  const reaching = raises
    .filter(({ norm }) => touches(norm, candidate.at))
    .sort((a, b) => (touches(b.norm, a.norm.at) ? -1 : 1));
  const chained = reaching.every(
    (norm, index) => index === 0 || touches(norm.norm, reaching[index - 1]?.norm.at ?? ''),
  );
  if (chained) return [reaching.reduce(withRaise, candidate)];
  const each = reaching
    .map((norm) => withRaise(candidate, norm))
    .filter(({ penalty }) => penalty !== candidate.penalty);
  const [first] = each;
  if (first === undefined) return [candidate];
  return each.every(({ penalty }) => samePenalty(penalty, first.penalty)) ? [first] : each;
}

function withRaise(candidate: Candidate, norm: Stated<Aggravation>): Candidate {
  const penalty = raisedPenalty(candidate.penalty, norm.norm.raise ?? {});
  return penalty === candidate.penalty
    ? candidate
    : { ...candidate, penalty, raisedBy: [...candidate.raisedBy, norm] };
}
