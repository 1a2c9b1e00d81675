import type { Condition } from '../../law/condition.ts';
import type { Penalty, Raise } from '../../law/penalty.ts';
import type { Measure, PerVictim, ProvisionVersion } from '../../law/provision.ts';
import type { ProvisionId } from '../../law/provision-id.ts';

/** One figure that the knowledge base states of a place, to be held against its wording. */
export type Claim = { readonly at: ProvisionId } & (
  | { readonly kind: 'term'; readonly principal: NonNullable<Penalty['principal']> }
  | { readonly kind: 'fine'; readonly fine: NonNullable<Penalty['fine']> }
  | { readonly kind: 'age'; readonly side: 'under' | 'from'; readonly years: number }
  | { readonly kind: 'raise'; readonly raise: Raise }
  | { readonly kind: 'duration'; readonly duration: NonNullable<Measure['duration']> }
  | { readonly kind: 'per-victim'; readonly rule: PerVictim['rule'] | 'no' }
);

/** Every figure of a version, each once. */
export function claimsOf(article: ProvisionId, version: ProvisionVersion): Claim[] {
  const { offences, aggravations, attempts, measures, perVictim } = version;
  const claims: Claim[] = [
    ...offences.flatMap(({ tiers }) =>
      tiers.flatMap(({ at, when, penalty }) => [...penaltyClaims(at, penalty), ...ageClaims(at, when)]),
    ),
    ...aggravations.flatMap(({ at, when, penalty, raise }): Claim[] => [
      ...penaltyClaims(at, penalty),
      ...ageClaims(at, when),
      ...(raise ? [{ at, kind: 'raise' as const, raise }] : []),
    ]),
    ...attempts.flatMap(({ at, penalty }) => penaltyClaims(at, penalty)),
    ...measures.flatMap(({ at, duration }): Claim[] =>
      duration ? [{ at, kind: 'duration', duration }] : [],
    ),
    perVictim
      ? { at: perVictim.at, kind: 'per-victim', rule: perVictim.rule }
      : { at: article, kind: 'per-victim', rule: 'no' },
  ];
  return [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
}

function penaltyClaims(at: ProvisionId, penalty: Penalty | undefined): Claim[] {
  const { principal, fine } = penalty ?? {};
  return [
    ...(principal ? [{ at, kind: 'term' as const, principal }] : []),
    ...(fine ? [{ at, kind: 'fine' as const, fine }] : []),
  ];
}

function ageClaims(at: ProvisionId, when: Condition | undefined): Claim[] {
  if (when === undefined || 'circumstance' in when) return [];
  if ('victimAge' in when) {
    const { under, atLeast } = when.victimAge;
    return [
      ...(under === undefined ? [] : [{ at, kind: 'age' as const, side: 'under' as const, years: under }]),
      ...(atLeast === undefined ? [] : [{ at, kind: 'age' as const, side: 'from' as const, years: atLeast }]),
    ];
  }
  if ('not' in when) return [];
  return ('all' in when ? when.all : when.any).flatMap((each) => ageClaims(at, each));
}
