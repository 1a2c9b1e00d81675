import { assessmentsHold } from './assessments-hold.ts';
import type { AuthoredFile, Check, Known, PlacedFault } from './check.ts';
import { circumstancesAreKnown } from './circumstances-are-known.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { milestonesAreOrdered } from './milestones-are-ordered.ts';
import { rangesAreOrdered } from './ranges-are-ordered.ts';
import { ratesPartitionTime } from './rates-partition-time.ts';
import { referencesExist } from './references-exist.ts';
import { versionsPartitionTime } from './versions-partition-time.ts';

const CHECKS: readonly Check[] = [
  idsAreUnique,
  versionsPartitionTime,
  ratesPartitionTime,
  milestonesAreOrdered,
  assessmentsHold,
  rangesAreOrdered,
  circumstancesAreKnown,
  referencesExist,
];

/** Every cross-file rule, in a fixed order. */
export function runChecks(files: readonly AuthoredFile[], known: Known): PlacedFault[] {
  return CHECKS.flatMap((check) => check(files, known));
}
