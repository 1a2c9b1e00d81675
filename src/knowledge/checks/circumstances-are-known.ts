import type { Check, PlacedFault } from './check.ts';
import { walk } from './walk.ts';

/** Conditions name circumstances of the closed list only. */
export const circumstancesAreKnown: Check = (files, known) =>
  files.flatMap(({ file, record }) => {
    const faults: PlacedFault[] = [];
    walk(record, ({ circumstance }, path) => {
      if (typeof circumstance === 'string' && !known.has('circumstance', circumstance))
        faults.push({
          code: 'unknown-circumstance',
          file,
          path: [...path, 'circumstance'],
          details: { found: circumstance },
        });
    });
    return faults;
  });
