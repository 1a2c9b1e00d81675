/**
 * A term of punishment: an ISO 8601 duration of a single unit, `P10Y`, `P3M` or `P8D`, as the statute
 * writes it. Never a float, never a mix of units.
 */
export type Term = string & { readonly term: unique symbol };

const ISO_TERM = /^P([1-9]\d*)([YMD])$/;

export type TermUnit = 'Y' | 'M' | 'D';

export function readTerm(text: string): Term | null {
  return ISO_TERM.test(text) ? (text as Term) : null;
}

export function termParts(term: Term): { count: number; unit: TermUnit } {
  const match = ISO_TERM.exec(term);
  if (!match) throw new RangeError(`not a term: ${term}`);
  return { count: Number(match[1]), unit: match[2] as TermUnit };
}

export function termOf(count: number, unit: TermUnit): Term {
  return `P${count}${unit}` as Term;
}

/**
 * For comparing terms only, never shown: twelfths of a day. A year is twelve months and 365 days, so that
 * P12M and P1Y are equal and a month stays between thirty days (art. 25 of the 1867 Code) and thirty-one.
 */
const TWELFTHS_OF_A_DAY: Record<TermUnit, number> = { Y: 4_380, M: 365, D: 12 };

/** Negative, zero or positive as `a` is shorter than, as long as, or longer than `b`. */
export function compareTerms(a: Term, b: Term): number {
  const [x, y] = [termParts(a), termParts(b)];
  return x.count * TWELFTHS_OF_A_DAY[x.unit] - y.count * TWELFTHS_OF_A_DAY[y.unit];
}

/** The sum of two terms of one unit; years and months add up in months. Throws on days with others. */
export function addTerms(a: Term, b: Term): Term {
  const x = termParts(a);
  const y = termParts(b);
  if (x.unit === y.unit) return termOf(x.count + y.count, x.unit);
  if (x.unit === 'D' || y.unit === 'D') throw new RangeError(`cannot add ${a} and ${b}`);
  const months = (t: typeof x) => (t.unit === 'Y' ? t.count * 12 : t.count);
  return termOf(months(x) + months(y), 'M');
}

export function doubleTerm(term: Term): Term {
  const { count, unit } = termParts(term);
  return termOf(count * 2, unit);
}
