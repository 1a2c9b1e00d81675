import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Condition } from '../law/condition.ts';
import type { Offence, ProvisionId, ProvisionVersion } from '../law/provision.ts';
import { isComputable, type SourceRef } from '../law/source.ts';
import type { Applicable, VersionOf } from '../penalty/norms.ts';
import type { Day } from '../time/day.ts';
import { versionOn } from './locate.ts';

/** A norm that was left out because its source is not graded well enough to compute on. */
export interface Omitted {
  readonly at: ProvisionId;
  readonly source: SourceRef;
  readonly when: Condition | null;
  /** The provisions whose penalty it touches; empty for a tier of the offence itself. */
  readonly for: readonly ProvisionId[];
  /** False for a measure, whose absence doesn't change the penalty. */
  readonly decides: boolean;
}

/** Gathers one offence and all that may touch its penalty on a day; what is graded too low is left out. */
export function applicableOn(
  knowledge: Knowledge,
  own: VersionOf,
  offence: Offence,
  on: Day,
  includeUnverified: boolean,
): { applicable: Applicable; omitted: readonly Omitted[] } {
  const omitted: Omitted[] = [];
  const prune = (by: VersionOf): VersionOf =>
    includeUnverified ? by : { ...by, version: graded(by.version, omitted) };
  const around = [own, ...reaching(knowledge, own.article, on)].map(prune);
  const exempting = versionsOn(knowledge, knowledge.get('exempting') ?? [], on).map(prune);
  const kept = around[0] ?? own;
  const sameOffence = kept.version.offences.find(({ id }) => id === offence.id) ?? { ...offence, tiers: [] };
  return { applicable: { offence: sameOffence, own: kept, around, exempting }, omitted };
}

/** Articles that touch this one, and those that touch them in turn (376 is itself touched by 377). */
function reaching(knowledge: Knowledge, article: ProvisionId, on: Day): VersionOf[] {
  const seen = new Set([article]);
  const collect = (id: ProvisionId): void => {
    for (const next of knowledge.get('affects', id) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      collect(next);
    }
  };
  collect(article);
  seen.delete(article);
  return versionsOn(knowledge, [...seen], on);
}

export function versionsOn(knowledge: Knowledge, ids: readonly ProvisionId[], on: Day): VersionOf[] {
  return ids.flatMap((id) => {
    const article = knowledge.get('article', id);
    const version = article && versionOn(knowledge, article, on);
    return version && !version.repealed ? [{ article: id, version }] : [];
  });
}

interface Gradable {
  readonly at: ProvisionId;
  readonly source?: SourceRef;
  readonly when?: Condition;
  readonly for?: readonly ProvisionId[];
}

function graded(version: ProvisionVersion, omitted: Omitted[]): ProvisionVersion {
  const keep = <Norm extends Gradable>(norms: readonly Norm[], decides = true): Norm[] =>
    norms.filter((norm) => {
      const source = norm.source ?? version.source;
      if (isComputable(source.grade)) return true;
      omitted.push({ at: norm.at, source, when: norm.when ?? null, for: norm.for ?? [], decides });
      return false;
    });
  return {
    ...version,
    offences: version.offences.map((offence) => ({ ...offence, tiers: keep(offence.tiers) })),
    aggravations: keep(version.aggravations),
    measures: keep(version.measures, false),
    attempts: keep(version.attempts, false),
    exemptions: keep(version.exemptions),
  };
}
