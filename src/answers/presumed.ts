import type { Condition } from '../law/condition.ts';
import type { Circumstance } from '../law/provision.ts';
import { overlap, type ProvisionId } from '../law/provision-id.ts';
import type { Text } from '../law/text.ts';
import { ageBounds, assuming, circumstancesIn, type Facts, wouldMake } from '../penalty/facts.ts';
import type { InForce } from './locate.ts';

/** What is taken as met, since the provision that was cited is about it, and what as absent. */
export interface Presumed {
  readonly circumstances: readonly string[];
  /** What was told of a family, and its others, which are taken as absent. */
  readonly only: readonly string[];
  readonly absent: readonly string[];
  readonly attempt: boolean;
  /** The words of the norms that are about it. */
  readonly labels: readonly Text[];
}

export const NOTHING_PRESUMED: Presumed = {
  circumstances: [],
  only: [],
  absent: [],
  attempt: false,
  labels: [],
};

/** The facts with what is taken as met. */
export function withPresumed(facts: Facts, { circumstances, absent, attempt }: Presumed): Facts {
  return { ...assuming(facts, { present: circumstances, absent }), attempt: facts.attempt || attempt };
}

/** Who tells the purpose tells that it was no other: of a family of which one was told, the others that were not. */
export function onlyOfFamily(
  list: readonly Circumstance[],
  { present, absent }: Facts,
): Pick<Presumed, 'only' | 'absent'> {
  const only = list.filter(({ id, family }) => family !== undefined && present.has(id));
  const others = list.filter(
    ({ id, family }) => only.some((told) => told.family === family) && !present.has(id) && !absent.has(id),
  );
  return { only: only.map(({ id }) => id), absent: others.map(({ id }) => id) };
}

/**
 * Article 381 is about an association, article 380, § 2, about an attempt. Where the place holds several
 * aggravations, or the facts exclude it, nothing is taken as met.
 */
export function presumedBy({ place, article, version }: InForce, facts: Facts): Presumed {
  const isHere = ({ at }: { at: ProvisionId }) => overlap(at, place);
  const cited = version.aggravations.filter(isHere);
  const [first] = cited;
  if (!first) {
    const attempt = place !== article.id && version.attempts.some(isHere);
    return { ...NOTHING_PRESUMED, attempt };
  }
  if (new Set(cited.map(({ when }) => JSON.stringify(when))).size > 1) return NOTHING_PRESUMED;
  // The victim's age, where it was not told, leaves open whether the norm holds, not what it is about.
  const aged = { ...facts, victimAge: facts.victimAge ?? youngest(first.when) };
  const circumstances = wouldMake(true, first.when, aged)?.present ?? [];
  return { ...NOTHING_PRESUMED, circumstances, labels: circumstances.length > 0 ? [first.label] : [] };
}

/** The item that was cited states one way to commit the offence: that is the one that is asked about. */
export function presumedByVariant(
  { place, version }: InForce,
  list: readonly Circumstance[],
  facts: Facts,
): Presumed {
  const cited = version.offences.flatMap(({ variants }) =>
    (variants ?? []).filter(({ at }) => overlap(at, place)),
  );
  const [only] = cited;
  const isOpen = (id: string) => !facts.present.has(id) && !facts.absent.has(id);
  if (!only || cited.length > 1) return NOTHING_PRESUMED;
  const circumstances =
    wouldMake(true, only.when, facts)?.present ?? purposesIn(only.when, list).filter(isOpen);
  const labels = list.filter(({ id }) => circumstances.includes(id)).map(({ label }) => label);
  return { ...NOTHING_PRESUMED, circumstances, labels };
}

/** What a condition asks for of a family. That stays what is asked about where another of its elements is denied. */
function purposesIn(condition: Condition, list: readonly Circumstance[]): string[] {
  const inFamily = new Set(list.flatMap(({ id, family }) => (family === undefined ? [] : id)));
  return circumstancesIn(condition).filter((id) => inFamily.has(id));
}

/** An age that a condition on the age accepts, where there is one. */
function youngest(condition: Condition): number {
  return [0, ...ageBounds(condition)].find((age) => acceptsAge(condition, age)) ?? 0;
}

function acceptsAge(condition: Condition, age: number): boolean {
  if ('victimAge' in condition) {
    const { under, atLeast } = condition.victimAge;
    return (under === undefined || age < under) && (atLeast === undefined || age >= atLeast);
  }
  return 'all' in condition ? condition.all.every((part) => acceptsAge(part, age)) : true;
}
