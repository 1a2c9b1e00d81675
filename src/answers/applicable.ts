import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Condition } from '../law/condition.ts';
import type { Penalty } from '../law/penalty.ts';
import type { Norms, Offence, VersionOf, WholeVersion } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { isComputable, type SourceRef } from '../law/source.ts';
import type { Applicable } from '../penalty/norms.ts';
import { samePenalty } from '../penalty/scale.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { versionOn } from './locate.ts';

/** A norm that was left out because its source is not graded well enough to compute on. */
export interface Omitted {
  readonly kind: 'tier' | 'aggravation' | 'measure' | 'factor' | 'attempt' | 'exemption';
  readonly at: ProvisionId;
  readonly source: SourceRef;
  readonly when: Condition | null;
  /** The provisions whose penalty it touches; empty for a tier of the offence itself. */
  readonly for: readonly ProvisionId[];
  /** The penalty that it states; null where it states none. */
  readonly penalty: Penalty | null;
  /** The same place states this penalty on a good source too: only whom else it reaches is in doubt, not what it is. */
  readonly isPenaltySure: boolean;
}

/** Gathers one offence and all that may touch its penalty on a day; what is graded too low is left out. */
export function applicableOn(
  knowledge: Knowledge,
  own: WholeVersion,
  offence: Offence,
  on: Day,
  includeUnverified: boolean,
): { applicable: Applicable; omitted: readonly Omitted[] } {
  const omitted: Omitted[] = [];
  const kept = includeUnverified ? own : { ...own, version: graded(own.version, omitted) };
  const tiers = includeUnverified ? offence.tiers : keep(offence.tiers, own.version.source, 'tier', omitted);
  const others = (list: readonly VersionOf[] | undefined): VersionOf[] =>
    (list ?? [])
      .filter(({ article, version }) => article !== own.article && contains(version, on))
      .map((by) => (includeUnverified ? by : { ...by, version: graded(by.version, omitted) }));
  const around = [kept, ...others(knowledge.get('around', own.article))];
  const exempting = [kept, ...others(knowledge.get('exempting'))];
  return { applicable: { offence: { ...offence, tiers }, own: kept, around, exempting }, omitted };
}

/** The articles of these that are in force on a day, each in its version of that day. */
export function versionsOn(knowledge: Knowledge, ids: readonly ProvisionId[], on: Day): WholeVersion[] {
  return ids.flatMap((id) => {
    const article = knowledge.get('article', id);
    const version = article && versionOn(knowledge, article, on);
    return version ? [{ article: id, version }] : [];
  });
}

interface Gradable {
  readonly at: ProvisionId;
  readonly source?: SourceRef;
  readonly when?: Condition;
  readonly for?: readonly ProvisionId[];
  readonly penalty?: Penalty;
}

function graded<Version extends Norms>(version: Version, omitted: Omitted[]): Version {
  const { source } = version;
  return {
    ...version,
    aggravations: keep(version.aggravations, source, 'aggravation', omitted),
    measures: keep(version.measures, source, 'measure', omitted),
    factors: keep(version.factors, source, 'factor', omitted),
    attempts: keep(version.attempts, source, 'attempt', omitted),
    exemptions: keep(version.exemptions, source, 'exemption', omitted),
  };
}

function keep<Norm extends Gradable>(
  norms: readonly Norm[],
  versionSource: SourceRef,
  kind: Omitted['kind'],
  omitted: Omitted[],
): Norm[] {
  return norms.filter((norm) => {
    const source = norm.source ?? versionSource;
    if (isComputable(source.grade)) return true;
    const { at, when = null, penalty = null, for: reach = [] } = norm;
    const isPenaltySure = norms.some((other) => isSureTwin(other, norm, versionSource));
    omitted.push({ kind, at, source, when, for: reach, penalty, isPenaltySure });
    return false;
  });
}

function isSureTwin(other: Gradable, norm: Gradable, versionSource: SourceRef): boolean {
  return (
    isComputable((other.source ?? versionSource).grade) &&
    other.at === norm.at &&
    other.for?.join() === norm.for?.join() &&
    other.penalty !== undefined &&
    norm.penalty !== undefined &&
    samePenalty(other.penalty, norm.penalty)
  );
}
