import type { AuthoredVersion } from '../authoring/records.ts';
import type { Check, PlacedFault } from './check.ts';

/** Versions open in the order of time, none opens before the one before it has closed, none leaves a gap. */
export const versionsPartitionTime: Check = (files) =>
  files.flatMap(({ file, record }) => {
    if (record.kind !== 'article') return [];
    return record.versions.flatMap((version, index) =>
      faultOf(version, record.versions[index + 1]).map(
        (fault): PlacedFault => ({ ...fault, file, path: ['versions', ...at(fault.on, index)] }),
      ),
    );
  });

function at(on: 'this' | 'next', index: number): [number, string] {
  return on === 'next' ? [index + 1, 'in_force_from'] : [index, 'in_force_until'];
}

type VersionFault = {
  code: 'versions-overlap' | 'versions-gap';
  on: 'this' | 'next';
  details: Record<string, string>;
};

function faultOf(version: AuthoredVersion, next: AuthoredVersion | undefined): VersionFault[] {
  const opens = version.in_force_from;
  const closes = 'in_force_until' in version ? version.in_force_until : undefined;
  if (closes !== undefined && closes <= opens)
    return [{ code: 'versions-overlap', on: 'this', details: { opens: closes, closes: opens } }];
  if (next === undefined) return [];
  const end = closes ?? opens;
  const details = { opens: next.in_force_from, closes: end };
  if (next.in_force_from < end || next.in_force_from === opens)
    return [{ code: 'versions-overlap', on: 'next', details }];
  return closes !== undefined && closes < next.in_force_from
    ? [{ code: 'versions-gap', on: 'next', details }]
    : [];
}
