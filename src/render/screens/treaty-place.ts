import type { ComparedRow } from '../../answers/compare.ts';
import type { Labels } from '../labels.ts';

/** `3(1)(b)`: for a column that says of which instrument. */
export function treatyPlace({ obligation }: ComparedRow, labels: Labels): string {
  return labels.short(obligation.id).replace(/^art\. /, '');
}
