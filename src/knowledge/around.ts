import type { Norms, ProvisionVersion, VersionOf, WholeArticle } from '../law/provision.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';

/**
 * For each article that others touch: what they do to it, version by version, so that a question about
 * one article reads one record. What touches those others in turn belongs to it (376 is raised by 377),
 * across the base beneath too: an overlay on 376 reaches 375.
 */
export function aroundEach(
  articles: readonly WholeArticle[],
  beneath: Beneath,
): Map<ProvisionId, VersionOf[]> {
  const touches = touchesOf(articles);
  const all = new Set([...touches.by.keys(), ...beneath.articles]);
  const found = [...all].map((id): [ProvisionId, VersionOf[]] => [id, around(id, touches, beneath)]);
  return new Map(found.filter(([, norms]) => norms.length > 0));
}

/** What the base under an overlay holds: its articles, and those that touch one of them. */
export interface Beneath {
  readonly articles: readonly ProvisionId[];
  touching(id: ProvisionId): readonly ProvisionId[];
}

interface Touches {
  /** The articles that touch an article. */
  readonly by: ReadonlyMap<ProvisionId, ReadonlySet<WholeArticle>>;
  /** The articles that a version touches. */
  readonly from: ReadonlyMap<ProvisionVersion, readonly ProvisionId[]>;
  /** The place of an article among all. */
  readonly place: ReadonlyMap<WholeArticle, number>;
}

function touchesOf(articles: readonly WholeArticle[]): Touches {
  const by = new Map<ProvisionId, Set<WholeArticle>>();
  const from = new Map<ProvisionVersion, ProvisionId[]>();
  for (const article of articles) {
    for (const version of article.versions) {
      const targets = [...new Set(targetsOf(version).map(articleOf))];
      from.set(version, targets);
      for (const target of targets) by.set(target, (by.get(target) ?? new Set()).add(article));
    }
  }
  return { by, from, place: new Map(articles.map((article, index) => [article, index])) };
}

function around(id: ProvisionId, { by, from, place }: Touches, beneath: Beneath): VersionOf[] {
  // What is added to a set while it is gone through is gone through too.
  const near = new Set([id, ...beneath.touching(id)]);
  const reached = new Set<WholeArticle>();
  for (const target of near) {
    for (const article of by.get(target) ?? []) {
      if (article.id === id) continue;
      near.add(article.id);
      reached.add(article);
    }
  }
  const touchesNear = (version: ProvisionVersion) =>
    (from.get(version) ?? []).some((target) => near.has(target));
  return [...reached]
    .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
    .flatMap((article) => versionsWith(article, touchesNear))
    .map(({ article, version }) => ({ article, version: onlyTouching(version, near) }));
}

/** The versions of an article that meet a test, without what concerns only the article itself. */
export function versionsWith(
  article: WholeArticle,
  test: (version: ProvisionVersion) => boolean,
): VersionOf[] {
  return article.versions.filter(test).map((version) => ({ article: article.id, version: normsOf(version) }));
}

function normsOf({
  from,
  until,
  heading,
  source,
  aggravations,
  measures,
  factors,
  attempts,
  exemptions,
  perVictim,
}: ProvisionVersion): Norms {
  const norms = { from, until, heading, source, aggravations, measures, factors, attempts, exemptions };
  return perVictim === undefined ? norms : { ...norms, perVictim };
}

function onlyTouching(norms: Norms, near: ReadonlySet<ProvisionId>): Norms {
  const keep = <Norm extends { readonly for: readonly ProvisionId[] }>(list: readonly Norm[]) =>
    list.filter((norm) => touchesAny(norm.for, near));
  return {
    ...norms,
    aggravations: keep(norms.aggravations),
    measures: keep(norms.measures),
    factors: keep(norms.factors),
    attempts: keep(norms.attempts),
    exemptions: [],
  };
}

function targetsOf({ aggravations, measures, factors, attempts }: ProvisionVersion): ProvisionId[] {
  return [...aggravations, ...measures, ...factors, ...attempts].flatMap((norm) => norm.for);
}

function touchesAny(targets: readonly ProvisionId[], articles: ReadonlySet<ProvisionId>): boolean {
  return targets.some((target) => articles.has(articleOf(target)));
}
