import type { Compared } from '../../answers/diff-changes.ts';
import type { OffenceDiff } from '../../answers/diff-offences.ts';

interface SharedChanges {
  /** Each offence with what changed for it alone. */
  readonly own: readonly { readonly offence: OffenceDiff; readonly changed: readonly Compared[] }[];
  /** What changed in the same way for several of them, by which. */
  readonly shared: readonly {
    readonly offences: readonly OffenceDiff[];
    readonly changed: readonly Compared[];
  }[];
}

/** Measures and aggravations that reach several offences are said once; what makes an offence stays with it. */
export function sharedChanges(offences: readonly OffenceDiff[]): SharedChanges {
  const reached = new Map<string, OffenceDiff[]>();
  for (const offence of offences)
    for (const key of new Set(offence.changed.filter((each) => !isOfOffence(each)).map(keyOf)))
      reached.set(key, [...(reached.get(key) ?? []), offence]);
  const isShared = (each: Compared) => (reached.get(keyOf(each))?.length ?? 0) > 1;
  const groups = new Map<string, { offences: readonly OffenceDiff[]; changed: Compared[] }>();
  const said = new Set<string>();
  for (const each of offences.flatMap(({ changed }) => changed)) {
    const [key, of] = [keyOf(each), reached.get(keyOf(each)) ?? []];
    if (!isShared(each) || said.has(key)) continue;
    said.add(key);
    const name = of.map(({ id }) => id).join(' ');
    const group = groups.get(name) ?? { offences: of, changed: [] };
    group.changed.push(each);
    groups.set(name, group);
  }
  const own = offences.map((offence) => ({
    offence,
    changed: offence.changed.filter((each) => !isShared(each)),
  }));
  return { own, shared: [...groups.values()] };
}

/** The same for the same change. */
function keyOf({ before, after, changes }: Compared): string {
  return JSON.stringify([(after ?? before)?.label, before?.at, after?.at, changes]);
}

/** What an offence consists of is told with it, be it the same for another. */
function isOfOffence({ before, after }: Compared): boolean {
  return [before, after].some((point) => point?.kind === 'offence' || point?.kind === 'tier');
}
