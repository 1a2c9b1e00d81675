import { allOf, anyOf, type Condition, negated, type Truth } from '../law/condition.ts';
import type { Day } from '../time/day.ts';

/** What the user tells about a case. A circumstance in neither set is unknown, not absent. */
export interface Facts {
  readonly date: Day;
  /** Completed years on the day of the facts; null when not given. */
  readonly victimAge: number | null;
  readonly victims: number;
  readonly present: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
  readonly attempt: boolean;
}

/** Three-valued (Kleene): `all` is false as soon as one part is, `any` true as soon as one part is. */
export function truthOf(condition: Condition, facts: Facts): Truth {
  if ('victimAge' in condition) {
    const { under, atLeast } = condition.victimAge;
    if (facts.victimAge === null) return 'unknown';
    return (
      (under === undefined || facts.victimAge < under) &&
      (atLeast === undefined || facts.victimAge >= atLeast)
    );
  }
  if ('circumstance' in condition) {
    if (condition.unlessTold !== undefined && facts.present.has(condition.unlessTold)) return false;
    if (facts.present.has(condition.circumstance)) return true;
    return facts.absent.has(condition.circumstance) ? false : 'unknown';
  }
  if ('not' in condition) return negated(truthOf(condition.not, facts));
  if ('all' in condition) return allOf(condition.all.map((part) => truthOf(part, facts)));
  return anyOf(condition.any.map((part) => truthOf(part, facts)));
}

/** What the facts leave open of a condition; null where they tell whether it holds. */
export function openPart(condition: Condition, facts: Facts): Condition | null {
  if (truthOf(condition, facts) !== 'unknown') return null;
  if ('all' in condition || 'any' in condition) {
    const list = 'all' in condition ? condition.all : condition.any;
    const parts = list.flatMap((each) => openPart(each, facts) ?? []);
    const [only] = parts;
    if (only && parts.length === 1) return only;
    return 'all' in condition ? { all: parts } : { any: parts };
  }
  if (!('not' in condition)) return condition;
  const open = openPart(condition.not, facts);
  return open && { not: open };
}

/** The circumstances that would have to be named, present or absent, for a condition to hold. */
export function decisive(condition: Condition, facts: Facts): readonly string[] {
  const needed = wouldMake(true, condition, facts);
  return needed === null ? [] : [...needed.present, ...needed.absent];
}

export function assuming(facts: Facts, { present, absent }: Assumption): Facts {
  return {
    ...facts,
    present: new Set([...facts.present, ...present]),
    absent: new Set([...facts.absent, ...absent]),
  };
}

/** What would have to be known besides: circumstances that are present, and others that are absent. */
export interface Assumption {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/**
 * What, besides what is known, would give the condition this truth: the first such assumption in the order
 * of the law, or null when the victim's age or a known circumstance stands in the way. Empty when it has
 * that truth already.
 */
export function wouldMake(wanted: boolean, condition: Condition, facts: Facts): Assumption | null {
  const truth = truthOf(condition, facts);
  if (truth !== 'unknown') return truth === wanted ? NOTHING : null;
  if ('circumstance' in condition) {
    const only = [condition.circumstance];
    return wanted ? { present: only, absent: [] } : { present: [], absent: only };
  }
  if ('not' in condition) return wouldMake(!wanted, condition.not, facts);
  if ('victimAge' in condition) return null;
  const parts = ('all' in condition ? condition.all : condition.any).map((part) =>
    wouldMake(wanted, part, facts),
  );
  const everyPart = 'all' in condition ? wanted : !wanted;
  return everyPart ? together(parts) : (parts.find((part) => part !== null) ?? null);
}

export const NOTHING: Assumption = { present: [], absent: [] };

/**
 * Every way in which what was not told could make the condition hold, in the order of the law, none of which holds
 * more than another one needs. The victim's age, where it was not told, stands in no way.
 */
export function waysToHold(condition: Condition, facts: Facts): Assumption[] {
  const all = eachWay(condition, facts);
  const key = ({ present, absent }: Assumption) => [...present, ...absent.map((id) => `!${id}`)];
  const covers = (a: Assumption, b: Assumption) => key(a).every((id) => key(b).includes(id));
  return all.filter(
    (way, index) =>
      !all.some((other, at) => covers(other, way) && (at < index || !covers(way, other)) && at !== index),
  );
}

function eachWay(condition: Condition, facts: Facts): Assumption[] {
  const truth = truthOf(condition, facts);
  if (truth !== 'unknown') return truth ? [NOTHING] : [];
  if ('victimAge' in condition) return [NOTHING];
  if ('any' in condition) return condition.any.flatMap((part) => eachWay(part, facts));
  if (!('all' in condition)) return [wouldMake(true, condition, facts)].filter((way) => way !== null);
  return condition.all
    .map((part) => eachWay(part, facts))
    .reduce<Assumption[]>(
      (ways, next) => ways.flatMap((way) => next.flatMap((more) => together([way, more]) ?? [])),
      [NOTHING],
    );
}

function together(parts: readonly (Assumption | null)[]): Assumption | null {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  const all = (of: (part: Assumption) => readonly string[]) => [...new Set(known.flatMap(of))];
  return { present: all(({ present }) => present), absent: all(({ absent }) => absent) };
}

/** The ages at which a condition can change its truth. */
export function ageBounds(condition: Condition): number[] {
  if ('victimAge' in condition)
    return [condition.victimAge.under, condition.victimAge.atLeast].filter((bound) => bound !== undefined);
  if ('not' in condition) return ageBounds(condition.not);
  if ('all' in condition) return condition.all.flatMap(ageBounds);
  return 'any' in condition ? condition.any.flatMap(ageBounds) : [];
}

/** The circumstances that a condition names. */
export function circumstancesIn(condition: Condition): string[] {
  if ('circumstance' in condition) return [condition.circumstance];
  if ('not' in condition) return circumstancesIn(condition.not);
  if ('all' in condition) return condition.all.flatMap(circumstancesIn);
  return 'any' in condition ? condition.any.flatMap(circumstancesIn) : [];
}
