import type { VersionHead } from '../law/provision.ts';

/** The ids of the readings that opened a version without a change of text. */
export function openedReadings(
  { from, textFrom, readings }: VersionHead,
  before: VersionHead | undefined,
): string[] {
  const known = new Set(before?.readings);
  return textFrom === from ? [] : readings.filter((id) => !known.has(id));
}
