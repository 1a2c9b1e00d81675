import type { ProvisionVersion } from '../law/provision.ts';

/** Whether only our summary is held of a text: whether a norm stands in it, cannot be told. */
export function isSummaryOnly(version: ProvisionVersion): boolean {
  const { offences, aggravations, measures, factors, attempts, exemptions, consent } = version;
  const norms = [offences, aggravations, measures, factors, attempts, exemptions];
  return norms.every((list) => list.length === 0) && consent === undefined;
}
