import type { Named } from '../law/prosecution.ts';
import type { ProvisionVersion, WholeArticle } from '../law/provision.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { Reference } from '../law/reference.ts';
import { type SourceRef, weakest } from '../law/source.ts';
import type { Correspondence } from '../law/treaty.ts';

/** Every reference, under the id of each of its two ends. */
export function referencesByEnd(
  articles: readonly WholeArticle[],
  correspondences: readonly Correspondence[],
): Map<string, Reference[]> {
  const all = merged([...articles.flatMap(referencesOf), ...correspondences.flatMap(implemented)]);
  const byEnd = new Map<string, Reference[]>();
  for (const reference of all)
    for (const end of new Set([reference.from, reference.to])) {
      const list = byEnd.get(end) ?? [];
      byEnd.set(end, list);
      list.push(reference);
    }
  return byEnd;
}

function referencesOf({ id, versions }: WholeArticle): Reference[] {
  return versions.flatMap((version): Reference[] => {
    const { from, until, source, act } = version;
    const cited = [...new Set(citedBy(version).map(articleOf))].filter((target) => target !== id);
    return [
      ...cited.map(
        (to): Reference => ({ kind: 'citation', from: id, to, since: from, until, source: placeOf(source) }),
      ),
      ...version.successors.map(
        (each): Reference => ({
          kind: 'successor',
          from: id,
          to: articleOf(each.to),
          since: from,
          until: null,
          ...(each.part && { part: each.part }),
          source: placeOf(each.source),
        }),
      ),
      ...(version.textFrom === from ? opened(version, id, act) : []),
    ];
  });
}

/** What an act did on the day on which it opened a version, and where the text had stood before. */
function opened(version: ProvisionVersion, id: ProvisionId, act: string | undefined): Reference[] {
  const { from: since, renumberedFrom, source } = version;
  const on = { since, until: null, source: placeOf(source) };
  return [
    ...(act === undefined ? [] : [{ kind: 'amendment', from: act, to: id, ...on } as const]),
    ...(renumberedFrom === undefined
      ? []
      : [{ kind: 'successor', from: articleOf(renumberedFrom), to: id, ...on } as const]),
  ];
}

function citedBy({ aggravations, measures, factors, attempts, limitation, jurisdiction }: ProvisionVersion) {
  const norms = [...aggravations, ...measures, ...factors, ...attempts].flatMap((norm) => norm.for);
  const prosecution = [
    ...(limitation?.periods ?? []),
    ...(limitation?.starts ?? []),
    ...(limitation?.never ?? []),
    ...(jurisdiction ?? []),
  ];
  const named = prosecution.flatMap(({ reach }) => [...(reach.named ?? []), ...(reach.except ?? [])]);
  return [...norms, ...named.flatMap((each: Named) => [...each.of, ...(each.unsettledBy ?? [])])];
}

function implemented({ obligation, assessments }: Correspondence): Reference[] {
  return assessments.flatMap(({ provisions, from, until, source }) =>
    [...new Set(provisions.map(articleOf))].map(
      (to): Reference => ({
        kind: 'obligation',
        from: obligation,
        to,
        since: from,
        until,
        source: placeOf(source),
      }),
    ),
  );
}

/** What agrees with it stands in the version itself. */
function placeOf({ id, at, grade }: SourceRef): SourceRef {
  return { id, grade, ...(at !== undefined && { at }) };
}

function weaker(a: SourceRef, b: SourceRef): SourceRef {
  return weakest([a.grade, b.grade]) === a.grade ? a : b;
}

/** A text that goes on saying it through several versions says it once; the period is as good as its weakest part. */
function merged(references: readonly Reference[]): Reference[] {
  const open = new Map<string, Reference>();
  const done: Reference[] = [];
  for (const reference of references) {
    const key = `${reference.kind} ${reference.from} ${reference.to}`;
    const before = open.get(key);
    const goesOn = before !== undefined && before.until !== null && before.until === reference.since;
    if (before !== undefined && !goesOn) done.push(before);
    open.set(
      key,
      goesOn
        ? { ...before, until: reference.until, source: weaker(before.source, reference.source) }
        : reference,
    );
  }
  return [...done, ...open.values()];
}
