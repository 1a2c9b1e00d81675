import type { Check, PlacedFault } from './check.ts';
import { walk } from './walk.ts';

/** Conditions name circumstances of the closed list only. */
export const circumstancesAreKnown: Check = (files, known) =>
  files.flatMap(({ file, record }) => {
    const faults: PlacedFault[] = [];
    walk(record, (value, path) => {
      for (const key of ['circumstance', 'unless_told']) {
        const found = value[key];
        if (typeof found === 'string' && !known.has('circumstance', found))
          faults.push({ code: 'unknown-circumstance', file, path: [...path, key], details: { found } });
      }
    });
    return faults;
  });
