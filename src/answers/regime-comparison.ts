import { compareTerms } from '../law/term.ts';
import type { Result } from './offence-result.ts';

/** How the maximum of the principal penalty compares with that of the law of the facts, in the abstract. */
export type Comparison = 'base' | 'milder' | 'heavier' | 'equal' | 'not-comparable';

export type Against = 'same' | 'lower' | 'higher';

/** The maxima of the principal penalties. */
export function compared(later: Result | null, base: Result | null): Comparison {
  const [a, b] = [later?.penalty.principal, base?.penalty.principal];
  if (later && base && !a && !b) return comparedFines(later, base);
  if (!a || !b) return 'not-comparable';
  if (a.life === true || b.life === true) return a.life === b.life ? 'equal' : a.life ? 'heavier' : 'milder';
  if (a.max === undefined || b.max === undefined) return 'not-comparable';
  const order = compareTerms(a.max, b.max);
  return order === 0 ? 'equal' : order < 0 ? 'milder' : 'heavier';
}

/** Where both laws have a fine alone, it is the principal penalty. */
function comparedFines({ penalty: { fine: a } }: Result, { penalty: { fine: b } }: Result): Comparison {
  if (!a || !b || a.currency !== b.currency) return 'not-comparable';
  return a.max === b.max ? 'equal' : a.max < b.max ? 'milder' : 'heavier';
}

export function comparedMinimum(later: Result | null, base: Result | null): Against | null {
  const [a, b] = [later?.penalty.principal?.min, base?.penalty.principal?.min];
  if (a === undefined || b === undefined) return null;
  return against(compareTerms(a, b));
}

/** By the maximum, then by the minimum: whatever amount may be payable has to lie on the same side. */
export function comparedPayable(later: Result | null, base: Result | null): Against | null {
  const [a, b] = [later?.fine, base?.fine];
  if (!a || !b || a.nominal.currency !== b.nominal.currency) return null;
  const all = a.possible.flatMap((x) => b.possible.map((y) => against(x.max - y.max || x.min - y.min)));
  const [first = null, ...rest] = new Set(all);
  return rest.length === 0 ? first : null;
}

function against(order: number): Against {
  return order === 0 ? 'same' : order < 0 ? 'lower' : 'higher';
}
