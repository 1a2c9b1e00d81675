import type { Penalty } from '../law/penalty.ts';
import type {
  Aggravation,
  Exemption,
  Norms,
  Offence,
  Tier,
  VersionOf,
  WholeVersion,
} from '../law/provision.ts';
import { isWithin, type ProvisionId } from '../law/provision-id.ts';
import type { SourceRef } from '../law/source.ts';

/** One offence on one day, with everything in force that day that may touch its penalty. */
export interface Applicable {
  readonly offence: Offence;
  readonly own: WholeVersion;
  /** Own article included. */
  readonly around: readonly VersionOf[];
  /** Articles whose exemptions hold for any offence. */
  readonly exempting: readonly VersionOf[];
}

/** A norm with the version that states it, and the source it rests on. */
export interface Stated<Norm, By extends VersionOf = VersionOf> {
  readonly norm: Norm;
  readonly by: By;
  readonly source: SourceRef;
}

export function stated<Norm extends { readonly source?: SourceRef }, By extends VersionOf>(
  norm: Norm,
  by: By,
): Stated<Norm, By> {
  return { norm, by, source: norm.source ?? by.version.source };
}

export function tiersOf({ offence, own }: Applicable): Stated<Tier>[] {
  return offence.tiers.map((tier) => stated(tier, own));
}

/** What was found once: one question asks the same law about every age and many circumstances. */
const reaching = new WeakMap<Applicable, readonly Stated<Aggravation>[]>();

/** The aggravations that can reach this offence: those whose `for` names one of its tiers, or one that does. */
export function aggravationsOf(applicable: Applicable): readonly Stated<Aggravation>[] {
  const found = reaching.get(applicable) ?? reachingIn(applicable);
  reaching.set(applicable, found);
  return found;
}

function reachingIn({ offence, around }: Applicable): readonly Stated<Aggravation>[] {
  const all = around.flatMap((by) => by.version.aggravations.map((norm) => stated(norm, by)));
  return reachedFrom(
    offence.tiers.map(({ at }) => at),
    all,
  ).reached;
}

/** A norm that touches the penalty of other places, or states one instead. */
interface Touching {
  readonly at: ProvisionId;
  readonly for: readonly ProvisionId[];
  readonly penalty?: Penalty | null;
}

/**
 * The norms that reach one of these places, in the order in which they are found, and the places where a penalty may stand then:
 * what replaces a penalty can be aggravated in turn (376 by 377).
 */
export function reachedFrom<Entry extends { readonly norm: Touching }>(
  start: Iterable<ProvisionId>,
  all: readonly Entry[],
): { readonly reached: readonly Entry[]; readonly places: ReadonlySet<ProvisionId> } {
  const places = new Set(start);
  const reached: Entry[] = [];
  for (let size = -1; size !== reached.length; ) {
    size = reached.length;
    for (const entry of all) {
      if (reached.includes(entry) || !touchesAny(entry.norm, places)) continue;
      reached.push(entry);
      if (entry.norm.penalty) places.add(entry.norm.at);
    }
  }
  return { reached, places };
}

/** What goes with a conviction under these places, whatever kind of norm: `list` picks it from a version. */
export function goingWith<Norm extends Pick<Touching, 'for'> & { readonly source?: SourceRef }>(
  { around }: Applicable,
  places: readonly ProvisionId[],
  list: (version: Norms) => readonly Norm[],
): Stated<Norm>[] {
  return around
    .flatMap((by) => list(by.version).map((norm) => stated(norm, by)))
    .filter(({ norm }) => touchesAny(norm, places));
}

export function exemptionsOf({ exempting }: Applicable): Stated<Exemption>[] {
  return exempting.flatMap((by) => by.version.exemptions.map((norm) => stated(norm, by)));
}

export function touches(norm: Pick<Touching, 'for'>, place: ProvisionId): boolean {
  return norm.for.some((target) => isWithin(place, target));
}

export function touchesAny(norm: Pick<Touching, 'for'>, places: Iterable<ProvisionId>): boolean {
  return [...places].some((place) => touches(norm, place));
}
