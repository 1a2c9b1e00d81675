import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Principal } from '../law/penalty.ts';
import type { Offence } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { compareTerms } from '../law/term.ts';
import type { Floor, FloorMeasure } from '../law/treaty.ts';
import type { Facts } from '../penalty/facts.ts';
import type { Day } from '../time/day.ts';
import { MAJORITY } from './age-bands.ts';
import { penalty } from './penalty.ts';

/** A floor for the maximum penalty, and the lowest maximum that Belgian law has for those children. */
export interface CheckedFloor {
  readonly floor: Floor;
  readonly measure: FloorMeasure;
  readonly offence: Offence | null;
  /** The penalty with the lowest maximum, and at which age of the victim; null where none could be computed. */
  readonly lowest: {
    readonly age: number;
    readonly principal: Principal | null;
    readonly at: ProvisionId;
    readonly punishable: boolean;
  } | null;
  /** Null where it cannot be told. */
  readonly reaches: boolean | null;
}

/**
 * The age of sexual consent in Belgian law at every day held: sixteen (art. 372 and 373 of the 1867 Code,
 * then art. 417/6; the exception for nearly equal ages since 2022 narrows the offence, not the penalty).
 */
const CONSENT = 16;

const AGES: Readonly<Record<Floor['child'], readonly [atLeast: number, under: number]>> = {
  'under-consent-age': [0, CONSENT],
  'over-consent-age': [CONSENT, MAJORITY],
  any: [0, MAJORITY],
};

/** Each floor with the offences that were named to be held against it. */
export async function checkFloors(
  knowledge: Knowledge,
  floors: readonly Floor[],
  measures: readonly FloorMeasure[],
  on: Day,
): Promise<CheckedFloor[]> {
  const checked: CheckedFloor[] = [];
  for (const floor of floors)
    for (const measure of measures.filter(({ child }) => child === floor.child))
      checked.push(await checkFloor(knowledge, floor, measure, on));
  return checked;
}

async function checkFloor(
  knowledge: Knowledge,
  floor: Floor,
  measure: FloorMeasure,
  on: Day,
): Promise<CheckedFloor> {
  const [youngest, under] = AGES[floor.child];
  let offence: Offence | null = null;
  let lowest: CheckedFloor['lowest'] = null;
  for (let age = youngest; age < under; age += 1) {
    const found = await punished(knowledge, measure, age, on);
    offence ??= found?.offence ?? null;
    if (found?.status !== 'determined') return { floor, measure, offence, lowest: null, reaches: null };
    // Determined without a result: at that age there is no offence.
    const principal = found.result?.penalty.principal ?? null;
    const at = found.result?.at ?? measure.provision;
    if (lowest === null || maximum(principal, lowest.principal) < 0)
      lowest = { age, principal, at, punishable: found.result !== null };
  }
  return { floor, measure, offence, lowest, reaches: lowest && reachesFloor(lowest.principal, floor) };
}

async function punished(knowledge: Knowledge, measure: FloorMeasure, victimAge: number, on: Day) {
  const facts: Facts = {
    date: on,
    victimAge,
    victims: 1,
    present: new Set(measure.present),
    absent: new Set(measure.absent),
    attempt: false,
  };
  const policy = { includeUnverified: false };
  const answer = await penalty(knowledge, { about: measure.provision, facts, policy, judged: null });
  if (answer.kind !== 'offences') return null;
  return answer.offences.find(({ offence }) => offence.id === (measure.offence ?? offence.id)) ?? null;
}

/** Without a custodial part, or without a term, there is no maximum to compare. */
function reachesFloor(principal: Principal | null, { term }: Floor): boolean | null {
  if (principal?.life) return true;
  if (principal === null) return false;
  return principal.max === undefined ? null : compareTerms(principal.max, term) >= 0;
}

/** Negative, zero or positive as the first maximum is lower than, equal to, or higher than the second. */
function maximum(a: Principal | null, b: Principal | null): number {
  if (a?.life || b?.life) return Number(a?.life ?? false) - Number(b?.life ?? false);
  if (a?.max === undefined || b?.max === undefined)
    return Number(a?.max !== undefined) - Number(b?.max !== undefined);
  return compareTerms(a.max, b.max);
}
