import type { Check, PlacedFault } from './check.ts';

/** The surcharge rows follow each other without overlap or gap; only the last may be open. */
export const ratesPartitionTime: Check = (files) =>
  files.flatMap(({ file, record }) => {
    if (record.kind !== 'surcharge') return [];
    return record.rates.flatMap((rate, index): PlacedFault[] => {
      const next = record.rates[index + 1];
      const path = ['rates', index + 1, 'from'];
      if (rate.until !== undefined && rate.until <= rate.from) {
        const details = { opens: rate.until, closes: rate.from };
        return [{ code: 'rates-overlap', file, path: ['rates', index, 'until'], details }];
      }
      if (next === undefined) return [];
      const details = { opens: next.from, closes: rate.until ?? '' };
      if (rate.until === undefined || next.from < rate.until)
        return [{ code: 'rates-overlap', file, path, details }];
      return next.from > rate.until ? [{ code: 'rates-gap', file, path, details }] : [];
    });
  });
