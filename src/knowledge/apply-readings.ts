import type { Penalty } from '../law/penalty.ts';
import type { ProvisionVersion } from '../law/provision.ts';
import { type Reading, readPenalty } from '../law/reading.ts';
import type { Day } from '../time/day.ts';
import { intersection } from '../time/period.ts';

/**
 * Cuts a version on the days on which a reading gives its words another meaning, so that every stored
 * version holds the penalties as they are to be read on each of its days.
 */
export function applyReadings(version: ProvisionVersion, readings: readonly Reading[]): ProvisionVersion[] {
  const touching = readings.filter(
    (reading) =>
      intersection(reading, version) !== null && withReadings(version, [reading]).readings.length > 0,
  );
  const days = touching.flatMap(({ from, until }) => [from, until]).filter((day) => day !== null);
  const inside = days.filter((day) => day > version.from && (version.until === null || day < version.until));
  const starts = [version.from, ...new Set(inside)].sort();
  return starts.map((from, index) => {
    const until = starts[index + 1] ?? version.until;
    const active = touching.filter((reading) => intersection(reading, { from, until }) !== null);
    // The earlier text went elsewhere on the day of the text itself, once.
    const successors = index === 0 ? version.successors : [];
    return { ...withReadings(version, active), successors, from: from as Day, until };
  });
}

function withReadings(version: ProvisionVersion, readings: readonly Reading[]): ProvisionVersion {
  const used = new Set<string>();
  const read = <Norm extends { penalty?: Penalty }>(norm: Norm): Norm => {
    if (norm.penalty === undefined) return norm;
    const penalty = readings.reduce(readPenalty, norm.penalty);
    for (const id of penalty.readings ?? []) used.add(id);
    return penalty === norm.penalty ? norm : { ...norm, penalty };
  };
  const norms = {
    offences: version.offences.map((offence) => ({ ...offence, tiers: offence.tiers.map(read) })),
    aggravations: version.aggravations.map(read),
    attempts: version.attempts.map(read),
  };
  return { ...version, ...norms, readings: [...used] };
}
