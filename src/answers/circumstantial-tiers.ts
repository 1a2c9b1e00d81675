import type { Condition } from '../law/condition.ts';
import type { Offence, ProvisionVersion, Tier } from '../law/provision.ts';
import { overlap, type ProvisionId } from '../law/provision-id.ts';
import { circumstancesIn } from '../penalty/facts.ts';
import { comparePenalties } from '../penalty/scale.ts';

type ConditionalTier = Tier & { readonly when: Condition };

/**
 * The penalties with which a place aggravates the offence of another part of its article: article 380, § 3, is about
 * violence, threats and the like, while § 1 has the ordinary penalty. Null where it states one that needs no
 * circumstance, or no penalty of an offence.
 */
export function circumstantialTiers(
  { offences }: ProvisionVersion,
  place: ProvisionId,
): readonly ConditionalTier[] | null {
  const here = offences.flatMap((offence) =>
    offence.tiers.filter(({ at }) => overlap(at, place)).map((tier) => ({ offence, tier })),
  );
  const aggravating = here.flatMap(({ offence, tier }) =>
    hangsOnCircumstance(tier) && hasLighterElsewhere(offence, tier, place) ? [tier] : [],
  );
  return here.length > 0 && aggravating.length === here.length ? aggravating : null;
}

function hangsOnCircumstance(tier: Tier): tier is ConditionalTier {
  return tier.when !== undefined && circumstancesIn(tier.when).length > 0;
}

function hasLighterElsewhere({ tiers }: Offence, { penalty }: Tier, place: ProvisionId): boolean {
  return tiers.some((other) => !overlap(other.at, place) && comparePenalties(other.penalty, penalty) < 0);
}
