import type { Principal } from '../../law/penalty.ts';
import { doubleTerm, type Term } from '../../law/term.ts';
import type { Claim } from './claims.ts';
import {
  namesAdults,
  namesMinors,
  type Spelled,
  type SpelledAge,
  type SpelledTerm,
  spelledIn,
} from './spelled.ts';

/** What the wording spells where it should spell the claim. */
export type Found = Pick<
  Spelled,
  'terms' | 'fines' | 'ages' | 'levels' | 'life' | 'perVictim' | 'doubles' | 'raisedBy'
>;

/**
 * `not-spelled` the place names no figure of that kind: it refers to another article, or leaves it to a general
 * rule · `no-place` the article has no such place in this text · `open` the knowledge base leaves it open.
 */
type Unchecked = 'not-spelled' | 'no-place' | 'open';

export type Verdict =
  | { readonly outcome: 'agrees' }
  | { readonly outcome: 'differs'; readonly found: Found }
  | { readonly outcome: 'not-checkable'; readonly why: Unchecked };

const AGREES: Verdict = { outcome: 'agrees' };
const NOT_SPELLED: Verdict = { outcome: 'not-checkable', why: 'not-spelled' };

/** Holds one figure against the wording of its place; null where the place is not there. */
export function compare(claim: Claim, wording: string | null): Verdict {
  if (claim.kind === 'per-victim' && claim.rule === 'open') return { outcome: 'not-checkable', why: 'open' };
  if (wording === null) return { outcome: 'not-checkable', why: 'no-place' };
  const found = spelledIn(wording);
  const holds = claimHolds(claim, found, wording);
  if (holds === null) return NOT_SPELLED;
  return holds ? AGREES : { outcome: 'differs', found };
}

/** Null where the wording spells nothing of this kind. */
function claimHolds(claim: Claim, found: Spelled, wording: string): boolean | null {
  switch (claim.kind) {
    case 'term':
      return termHolds(claim.principal, found);
    case 'fine': {
      if (found.fines.length === 0) return null;
      const { min, max, currency } = claim.fine;
      const times = found.doubles ? [1, 2] : [1];
      return found.fines.some((fine) =>
        times.some((by) => fine.min * by === min && fine.max * by === max && fine.currency === currency),
      );
    }
    case 'age':
      return ageHolds(claim.years, claim.side, found, wording);
    case 'raise': {
      const { imprisonment, reclusion, toAtLeast } = claim.raise;
      const floors = found.terms.filter(({ max }) => max === null);
      const parts = [
        imprisonment && (found.doubles ? true : null),
        reclusion && (found.raisedBy.length === 0 ? null : found.raisedBy.includes(reclusion)),
        toAtLeast && (floors.length === 0 ? null : floors.some(({ min }) => min === toAtLeast)),
      ].filter((part) => part !== undefined);
      return parts.includes(null) ? null : !parts.includes(false);
    }
    case 'duration': {
      const { min, max } = claim.duration;
      const spelled = found.terms.filter(({ kind }) => kind === null);
      if (spelled.length === 0) return null;
      return spelled.some(
        (term) => (min === undefined || term.min === min) && (max === undefined || term.max === max),
      );
    }
    case 'per-victim':
      // That the judge may multiply is told in words of its own.
      if (claim.rule === 'may') return found.perVictim ? true : null;
      return found.perVictim === (claim.rule === 'yes');
  }
}

function termHolds({ kind, level, min, max, life }: Principal, found: Spelled): boolean | null {
  if (kind === 'level') return found.levels.length === 0 ? null : found.levels.includes(level ?? 0);
  if (life) return found.life ? true : found.terms.some((term) => term.kind !== null) ? false : null;
  if (min === undefined || max === undefined) return null;
  const ranges = found.terms.filter((term) => term.min !== null && term.max !== null && term.kind !== null);
  if (ranges.length === 0) return found.life ? false : null;
  const sameKind = (term: SpelledTerm) =>
    term.kind === kind || (term.kind === 'forced-labour' && kind === 'reclusion');
  const isRange = (term: SpelledTerm, of: (each: Term) => Term) =>
    term.min !== null && term.max !== null && of(term.min) === min && of(term.max) === max;
  const ways = found.doubles ? [(term: Term) => term, doubleTerm] : [(term: Term) => term];
  return ranges.some((term) => sameKind(term) && ways.some((way) => isRange(term, way)));
}

/** Who is named a minor is under eighteen, who is named of age is not: as good as a number. */
function ageHolds(years: number, side: 'under' | 'from', found: Spelled, wording: string): boolean | null {
  const named: SpelledAge[] = [
    ...(namesMinors(wording) ? [{ years: 18, side: 'under' as const }] : []),
    ...(namesAdults(wording) ? [{ years: 18, side: 'from' as const }] : []),
  ];
  const ages = [...found.ages, ...named];
  if (ages.length === 0) return null;
  return ages.some((age) => age.years === years && (age.side === null || age.side === side));
}
