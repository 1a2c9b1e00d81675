import type { Term } from './term.ts';

export type Obligation = 'must' | 'may';

/**
 * opsluiting/réclusion, gevangenisstraf/emprisonnement, dwangarbeid/travaux forcés (until 10 August
 * 1996), or a level 1-8 of the new Code.
 */
export const PRINCIPAL_KINDS = ['reclusion', 'imprisonment', 'forced-labour', 'level'] as const;

export type PrincipalKind = (typeof PRINCIPAL_KINDS)[number];

/** The custodial part. No `min` and `max` and not `life`: the text names the penalty without a term. */
export interface Principal {
  readonly kind: PrincipalKind;
  readonly level?: number;
  readonly min?: Term;
  readonly max?: Term;
  readonly life?: boolean;
}

export type Currency = 'BEF' | 'EUR';

/** Amounts in whole cents of the currency, before the surcharge (opdeciemen/décimes). */
export interface Fine {
  readonly min: number;
  readonly max: number;
  readonly currency: Currency;
  readonly obligation: Obligation;
}

/**
 * What a tier provides. `cumulation` is `both` (prison and fine) or `one-or-both` ("one of these
 * penalties alone"). Without a principal: a fine only.
 */
export interface Penalty {
  readonly principal?: Principal;
  readonly fine?: Fine;
  readonly cumulation: 'both' | 'one-or-both';
  /** Ids of the readings that gave the written words this meaning. */
  readonly readings?: readonly string[];
}

/**
 * How a norm raises the minimum of another penalty instead of replacing it: doubled for imprisonment,
 * a term added for reclusion, or lifted to a floor. The maximum stays.
 */
export interface Raise {
  readonly imprisonment?: 'double';
  readonly reclusion?: Term;
  readonly toAtLeast?: Term;
}
