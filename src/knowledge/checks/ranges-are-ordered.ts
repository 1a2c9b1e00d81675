import { compareTerms, readTerm } from '../../law/term.ts';
import type { Check, PlacedFault } from './check.ts';
import { walk } from './walk.ts';

/** A minimum is not above its maximum, and a lower age bound lies under the upper one. */
export const rangesAreOrdered: Check = (files) =>
  files.flatMap(({ file, record }) => {
    const faults: PlacedFault[] = [];
    walk(record, (node, path) => {
      const { min, max, under, at_least: atLeast } = node;
      if (inverted(min, max))
        faults.push({
          code: 'range-inverted',
          file,
          path: [...path, 'min'],
          details: { low: String(min), high: String(max) },
        });
      if (typeof under === 'number' && typeof atLeast === 'number' && atLeast >= under)
        faults.push({
          code: 'range-inverted',
          file,
          path: [...path, 'at_least'],
          details: { low: String(atLeast), high: String(under) },
        });
    });
    return faults;
  });

function inverted(min: unknown, max: unknown): boolean {
  if (typeof min === 'number' && typeof max === 'number') return min > max;
  const [low, high] = [min, max].map((bound) => (typeof bound === 'string' ? readTerm(bound) : null));
  return low != null && high != null && compareTerms(low, high) > 0;
}
