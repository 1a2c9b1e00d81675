import type { Condition } from '../law/condition.ts';
import type { Aggravation, Circumstance } from '../law/provision.ts';
import { overlap, type ProvisionId } from '../law/provision-id.ts';
import { isComputable } from '../law/source.ts';
import type { Text } from '../law/text.ts';
import {
  ageBounds,
  assuming,
  circumstancesIn,
  type Facts,
  openPart,
  waysToHold,
  wouldMake,
} from '../penalty/facts.ts';
import { isHinted } from '../penalty/would-change.ts';
import { circumstantialTiers } from './circumstantial-tiers.ts';
import type { InForce } from './locate.ts';

/** What is taken as met, since the provision that was cited is about it, and what as absent. */
export interface Presumed {
  readonly circumstances: readonly string[];
  /** What was told of a family, and its others, which are taken as absent. */
  readonly only: readonly string[];
  readonly absent: readonly string[];
  /** Whether one of these would count for what is asked about. */
  readonly counts: boolean;
  readonly attempt: boolean;
  /** The words of the norm that is about it; where several are, each with words of its own, none. */
  readonly labels: readonly Text[];
  /** What these norms ask for; null where nothing is taken as met because of them. */
  readonly condition: Condition | null;
  /** What has to be absent for none of it to be taken as met: of alternatives, each. */
  readonly denial: readonly string[];
}

export const NOTHING_PRESUMED: Presumed = {
  circumstances: [],
  only: [],
  absent: [],
  counts: false,
  attempt: false,
  labels: [],
  condition: null,
  denial: [],
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
 * Article 381 is about an association, article 380, § 2, about an attempt, article 380, § 3, 1°, about violence and the
 * like. Where the place holds several aggravations, or the facts exclude it, nothing is taken as met.
 */
export function presumedBy({ place, article, version }: InForce, facts: Facts): Presumed {
  const isHere = ({ at }: { at: ProvisionId }) => overlap(at, place);
  const cited = version.aggravations.filter(isHere);
  // A norm that may only be meant besides is not what the place is about; told what it asks for, nothing is certain.
  const [besides, meant] = [cited.filter(isDoubtful), cited.filter((norm) => !isDoubtful(norm))];
  if (besides.some(({ when }) => isHinted(when, facts.present))) return NOTHING_PRESUMED;
  if (meant.length > 0) return presumedByNorms(meant, facts);
  if (cited.length > 0) return NOTHING_PRESUMED;
  const attempt = place !== article.id && version.attempts.some(isHere);
  return { ...NOTHING_PRESUMED, attempt };
}

/** The same where what aggravates is a part of the offence's own article. */
export function presumedByTiers({ place, version }: InForce, facts: Facts): Presumed {
  return presumedByNorms(circumstantialTiers(version, place) ?? [], facts);
}

function isDoubtful({ source }: Aggravation): boolean {
  return source !== undefined && !isComputable(source.grade);
}

interface Conditional {
  readonly label: Text;
  readonly when: Condition;
}

/** What all of these ask for besides the victim's age, which is never taken as met. */
function presumedByNorms(cited: readonly Conditional[], facts: Facts): Presumed {
  const open = cited.flatMap(({ label, when }) => {
    // The victim's age, where it was not told, leaves open whether the norm holds, not what it is about.
    const aged = { ...facts, victimAge: facts.victimAge ?? youngest(when) };
    const needed = wouldMake(true, when, aged);
    return needed === null ? [] : [{ label, when, aged, needed, ways: waysToHold(when, aged) }];
  });
  const [first, ...others] = open;
  if (!first || first.needed.present.length === 0 || others.some(({ ways }) => !same(ways, first.ways)))
    return NOTHING_PRESUMED;
  const { label, when, aged, needed } = first;
  return {
    ...NOTHING_PRESUMED,
    circumstances: needed.present,
    labels: others.every((other) => same(other.label, label)) ? [label] : [],
    condition: openPart(when, aged),
    denial: wouldMake(false, when, aged)?.absent ?? needed.present,
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
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
  return { ...NOTHING_PRESUMED, circumstances, labels, denial: circumstances };
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
