import { allOf, anyOf, negated, type Truth } from '../law/condition.ts';
import type { Principal } from '../law/penalty.ts';
import type { Named, OffenceClass, Reach } from '../law/prosecution.ts';
import { isWithin, type ProvisionId } from '../law/provision-id.ts';
import { compareTerms } from '../law/term.ts';
import { type Facts, truthOf } from '../penalty/facts.ts';

/** Where the law of the day of a norm states an offence. */
export interface Places {
  /** Every provision that certainly sets a penalty for it, be it the heaviest or not. */
  readonly stated: readonly ProvisionId[];
  /** The provision whose penalty applies; several where no source says which. */
  readonly applied: readonly ProvisionId[];
  /** Where it may stand: successors to which no link leads that is graded well enough. */
  readonly maybe: readonly ProvisionId[];
}

/** One offence as norms on prosecution see it. */
export interface Prosecuted {
  readonly places: Places;
  /** By the penalty of the day of the facts; null when it is not known. */
  readonly penalty: Principal | null;
  readonly class: OffenceClass | null;
  /** Null: completed. */
  readonly attempt: Attempted | null;
  readonly facts: Facts;
}

interface Attempted {
  /** The provision that punishes this attempt; null: the general rules. */
  readonly rule: ProvisionId | null;
  /** The offence exists from the start of its execution: an attempt is the offence itself. */
  readonly isWhole: boolean;
}

/** Reclusion and forced labour make a crime; imprisonment, or a fine alone, a délit (art. 1, Code of 1867). */
export function classOf(principal: Principal | undefined): OffenceClass | null {
  if (principal?.kind === 'level') return null;
  return principal?.kind === 'reclusion' || principal?.kind === 'forced-labour' ? 'crime' : 'delict';
}

/** Whether a norm reaches the offence: every key of its reach must hold. */
export function reaches(reach: Reach, offence: Prosecuted): Truth {
  return allOf([
    reach.class === undefined || isOf(reach.class, offence),
    reach.over === undefined || isOver(reach.over, offence),
    reach.life === undefined || (offence.penalty === null ? 'unknown' : offence.penalty.life === true),
    reach.when === undefined || truthOf(reach.when, offence.facts),
    reach.named === undefined || isNamed(reach.named, offence),
    reach.except === undefined || negated(isExcepted(reach.except, offence)),
  ]);
}

function isOf(wanted: OffenceClass, offence: Prosecuted): Truth {
  return offence.class === null ? 'unknown' : offence.class === wanted;
}

function isOver(term: NonNullable<Reach['over']>, { penalty }: Prosecuted): Truth {
  if (penalty === null) return 'unknown';
  if (penalty.life === true) return true;
  return penalty.max === undefined ? 'unknown' : compareTerms(penalty.max, term) > 0;
}

/** Whether a list names the offence, on the facts that the list asks for. */
function isNamed(list: readonly Named[], offence: Prosecuted): Truth {
  return anyOf(list.map((entry) => names(entry, offence, offence.places.stated)));
}

/** A list of exceptions is about the provision whose penalty applies. */
function isExcepted(list: readonly Named[], offence: Prosecuted): Truth {
  return anyOf(list.map((entry) => names(entry, offence, offence.places.applied)));
}

function names(entry: Named, offence: Prosecuted, stated: readonly ProvisionId[]): Truth {
  const { facts, attempt, places } = offence;
  if (!within(entry.of, stated)) return within(entry.of, places.maybe) ? 'unknown' : false;
  const settled = within(entry.unsettledBy ?? [], places.applied) ? 'unknown' : true;
  // A list that names a whole article names the rule in it that punishes the attempt; one that names an offence
  // for one of its purposes does not.
  const ruleNamed = attempt?.rule != null && entry.when === undefined && within(entry.of, [attempt.rule]);
  const covered = attempt === null || attempt.isWhole || entry.attempt === true || ruleNamed;
  // Where a list says nothing of attempts, no text that was read tells whether they follow.
  return allOf([settled, covered ? true : 'unknown', entry.when === undefined || truthOf(entry.when, facts)]);
}

function within(listed: readonly ProvisionId[], places: readonly ProvisionId[]): boolean {
  return places.some((place) => listed.some((each) => isWithin(place, each)));
}
