import { articleOf } from '../../law/provision-id.ts';
import type { Day } from '../../time/day.ts';
import type { Check, Known, PlacedFault } from './check.ts';

/**
 * Assessments of one row follow each other in time, and a provision that one names is law over all of its
 * period, as far as the article is held.
 */
export const assessmentsHold: Check = (files, known) =>
  files.flatMap(({ file, record }) => {
    if (record.kind !== 'comparison') return [];
    const faults: PlacedFault[] = [];
    for (const [row, { assessments }] of record.rows.entries()) {
      for (const [index, { from, provisions }] of assessments.entries()) {
        const path = ['rows', row, 'assessments', index];
        const next = assessments[index + 1]?.from ?? null;
        if (next !== null && next <= from)
          faults.push({
            code: 'versions-overlap',
            file,
            path: ['rows', row, 'assessments', index + 1, 'from'],
            details: { opens: next, closes: from },
          });
        for (const [each, id] of (provisions ?? []).entries())
          if (isGone(known, articleOf(id), from, next))
            faults.push({
              code: 'provision-not-in-force',
              file,
              path: [...path, 'provisions', each],
              details: { found: id, from, until: next ?? '' },
            });
      }
    }
    return faults;
  });

/** Whether a held article is not yet, or no longer, law on some day of the period. */
function isGone(known: Known, article: string, from: Day, until: Day | null): boolean {
  const versions = known.versions(article);
  const [first] = versions;
  if (first === undefined) return false;
  const ended = versions.some(
    (version) =>
      (version.repealed &&
        (version.until === null || from < version.until) &&
        isBefore(version.from, until)) ||
      (version === versions.at(-1) && version.until !== null && isBefore(version.until, until)),
  );
  const end = known.repealedFrom(article.slice(0, article.lastIndexOf('/')));
  return from < first.from || ended || (end !== null && isBefore(end, until));
}

function isBefore(day: Day, until: Day | null): boolean {
  return until === null || day < until;
}
