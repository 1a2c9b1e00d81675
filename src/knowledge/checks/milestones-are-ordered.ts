import type { MilestoneEvent } from '../../law/treaty.ts';
import type { Check, PlacedFault } from './check.ts';

/** Pairs of which the first never comes after the second. */
const ORDER: readonly (readonly [first: MilestoneEvent, second: MilestoneEvent])[] = [
  ['adopted', 'opened'],
  ['adopted', 'in-force'],
  ['opened', 'signed'],
  ['adopted', 'signed'],
  ['signed', 'ratified'],
  ['ratified', 'in-force-belgium'],
  ['in-force', 'in-force-belgium'],
  ['in-force', 'ended'],
  ['approved', 'published'],
  ['adopted', 'transposition-due'],
];

/** An instrument lives forward: adopted, signed, ratified, in force; and each event happens once. */
export const milestonesAreOrdered: Check = (files) =>
  files.flatMap(({ file, record }) => {
    if (record.kind !== 'instrument') return [];
    const faults: PlacedFault[] = [];
    const placeOf = (event: MilestoneEvent) => record.dates.findIndex((date) => date.event === event);
    for (const [index, { event }] of record.dates.entries())
      if (placeOf(event) < index)
        faults.push({
          code: 'duplicate-id',
          file,
          path: ['dates', index, 'event'],
          details: { id: event, other: file },
        });
    for (const [first, second] of ORDER) {
      const [before, after] = [record.dates[placeOf(first)], record.dates[placeOf(second)]];
      if (before && after && before.on > after.on)
        faults.push({
          code: 'dates-disordered',
          file,
          path: ['dates', placeOf(second), 'on'],
          details: { first: before.on, second: after.on, before: first, after: second },
        });
    }
    return faults;
  });
