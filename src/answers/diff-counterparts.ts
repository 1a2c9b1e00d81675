import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Offence, WholeVersion } from '../law/provision.ts';
import { articleOf, isWithin } from '../law/provision-id.ts';
import type { Day } from '../time/day.ts';
import { versionsOn } from './applicable.ts';
import type { Succession } from './diff-succession.ts';

/** An offence with the version that states it on one of the days. */
export interface Held {
  readonly own: WholeVersion;
  readonly offence: Offence;
}

/** Where offences stand on the other of two days, whatever article states them there. */
export interface Counterparts {
  /** Of an offence of the earlier day: those of the later one that are it, or took it up. */
  readonly onward: (held: Held) => readonly Held[];
  readonly back: (held: Held) => readonly Held[];
}

export function counterpartsOf(
  knowledge: Knowledge,
  { onward }: Succession,
  first: Day,
  second: Day,
): Counterparts {
  const named = (id: string, on: Day) =>
    offencesIn(versionsOn(knowledge, knowledge.get('offence', id) ?? [], on)).filter(
      ({ offence }) => offence.id === id,
    );
  const next = ({ own, offence }: Held): readonly Held[] => {
    const same = named(offence.id, second);
    if (same.length > 0) return same;
    const there = offencesIn(versionsOn(knowledge, onward(own.article), second));
    const taking = there.filter((each) => each.offence.takesUp?.includes(offence.id));
    if (taking.length > 0) return taking;
    // One offence that replaced one other is the same conduct, under whatever name.
    return own.version.offences.length === 1 && there.length === 1 ? there : [];
  };
  const back = (held: Held): readonly Held[] => {
    const { own, offence } = held;
    const known = [offence.id, ...(offence.takesUp ?? [])].flatMap((id) => named(id, first));
    if (known.length > 0) return known;
    const before = offencesIn(versionsOn(knowledge, knowledge.get('predecessors', own.article) ?? [], first));
    return before.filter((each) => next(each).some(({ offence: { id } }) => id === offence.id));
  };
  return { onward: next, back };
}

/** The offences whose penalty a text touches, by itself or through the aggravations that it adds to. */
export function reachedBy(knowledge: Knowledge, { version }: WholeVersion, on: Day): Held[] {
  const { aggravations, measures, factors, attempts } = version;
  const norms = [aggravations, measures, factors, attempts].flat();
  const targets = new Set(norms.flatMap((norm) => norm.for));
  const reached = new Map<string, Held>();
  // What is added while the set is walked is walked too.
  for (const target of targets)
    for (const own of versionsOn(knowledge, [articleOf(target)], on)) {
      for (const held of offencesIn([own]))
        if (held.offence.tiers.some(({ at }) => isWithin(at, target))) reached.set(held.offence.id, held);
      for (const aggravation of own.version.aggravations)
        if (isWithin(aggravation.at, target)) for (const beneath of aggravation.for) targets.add(beneath);
    }
  return [...reached.values()];
}

export function offencesIn(texts: readonly WholeVersion[]): Held[] {
  return texts.flatMap((own) => own.version.offences.map((offence): Held => ({ own, offence })));
}
