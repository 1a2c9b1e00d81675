import type { Principal } from '../law/penalty.ts';
import type { Tier } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { candidatesOf } from '../penalty/evaluate.ts';
import type { Facts } from '../penalty/facts.ts';
import { classOf, type Prosecuted } from '../prosecution/reach.ts';
import type { OffenceAnswer } from './offence-answer.ts';

/**
 * The offence as norms on prosecution see it. Several where a circumstance that was not told decides between
 * penalties; none when these facts make no offence, or one that is not punishable.
 */
export function prosecuted(answer: OffenceAnswer, facts: Facts): Prosecuted[] {
  const { outcome, attempt, result } = answer;
  const places = placesOf(answer);
  if (outcome.kind === 'exempt' || attempt?.kind === 'not-punishable') return [];
  if (outcome.kind === 'none')
    return answer.offence.tiers
      .filter((tier) => outcome.open && isOpen(answer, tier))
      .map(({ at, penalty }) => asProsecuted([at], penalty.principal, facts));
  if (attempt !== null && result === null) return [{ places, penalty: null, class: null, facts }];
  const applied = outcome.kind === 'penalty' ? [outcome.applied] : outcome.between;
  const penalties = result ? [result] : applied;
  return penalties.map(({ penalty }) => asProsecuted(places, penalty.principal, facts));
}

function isOpen({ outcome }: OffenceAnswer, tier: Tier): boolean {
  return outcome.tested.some(({ norm, truth }) => norm.norm === tier && truth === 'unknown');
}

/** A fine alone makes a délit. */
function asProsecuted(
  places: readonly ProvisionId[],
  principal: Principal | undefined,
  facts: Facts,
): Prosecuted {
  return { places, penalty: principal ?? null, class: classOf(principal), facts };
}

/**
 * The provisions that state an offence: every norm that certainly sets a penalty for it, be it the heaviest or
 * not; where none does, all its tiers.
 */
export function placesOf({ outcome, offence }: OffenceAnswer): ProvisionId[] {
  const places = candidatesOf(outcome.tested).map(({ at }) => at);
  return places.length > 0 ? [...new Set(places)] : offence.tiers.map(({ at }) => at);
}
