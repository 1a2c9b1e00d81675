import { allOf, anyOf, negated, type Truth } from '../law/condition.ts';
import type { Principal } from '../law/penalty.ts';
import type { Named, OffenceClass, Reach } from '../law/prosecution.ts';
import { isWithin, type ProvisionId } from '../law/provision-id.ts';
import { compareTerms } from '../law/term.ts';
import { type Facts, truthOf } from '../penalty/facts.ts';

/** One offence as norms on prosecution see it. */
export interface Prosecuted {
  /**
   * The provisions that state it on the day of the norm: its own tier, and the one whose penalty applies.
   * Null: no link that can be relied on leads to a text of that day.
   */
  readonly places: readonly ProvisionId[] | null;
  /** By the penalty of the day of the facts; null when it is not known. */
  readonly penalty: Principal | null;
  readonly class: OffenceClass | null;
  readonly facts: Facts;
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
    reach.except === undefined || negated(isNamed(reach.except, offence)),
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
  return anyOf(list.map((entry) => names(entry, offence)));
}

function names(entry: Named, { places, facts }: Prosecuted): Truth {
  if (places === null) return 'unknown';
  const within = (ids: readonly ProvisionId[]) =>
    places.some((place) => ids.some((listed) => isWithin(place, listed)));
  if (!within(entry.of)) return false;
  const settled = within(entry.unsettledBy ?? []) ? 'unknown' : true;
  // A list that says nothing of attempts: no text that was read tells whether they follow.
  const attempt = facts.attempt && entry.attempt !== true ? 'unknown' : true;
  return allOf([settled, attempt, entry.when === undefined || truthOf(entry.when, facts)]);
}
