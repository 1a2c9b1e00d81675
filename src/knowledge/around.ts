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
  const targets = articles.flatMap(({ versions }) => versions.flatMap(targetsOf)).map(articleOf);
  const all = [...new Set([...targets, ...beneath.articles])];
  const found = all.map((id): [ProvisionId, VersionOf[]] => [id, around(id, articles, beneath)]);
  return new Map(found.filter(([, norms]) => norms.length > 0));
}

/** What the base under an overlay holds: its articles, and those that touch one of them. */
export interface Beneath {
  readonly articles: readonly ProvisionId[];
  touching(id: ProvisionId): readonly ProvisionId[];
}

function around(id: ProvisionId, articles: readonly WholeArticle[], beneath: Beneath): VersionOf[] {
  const near = new Set([id, ...beneath.touching(id)]);
  const reached = new Set<ProvisionId>();
  for (let size = -1; size !== near.size; ) {
    size = near.size;
    for (const article of articles) {
      if (article.id === id || !article.versions.some((version) => touchesAny(targetsOf(version), near)))
        continue;
      near.add(article.id);
      reached.add(article.id);
    }
  }
  return articles
    .filter((article) => reached.has(article.id))
    .flatMap((article) => versionsWith(article, (version) => touchesAny(targetsOf(version), near)))
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
  attempts,
  exemptions,
  perVictim,
}: ProvisionVersion): Norms {
  const norms = { from, until, heading, source, aggravations, measures, attempts, exemptions };
  return perVictim === undefined ? norms : { ...norms, perVictim };
}

function onlyTouching(norms: Norms, near: ReadonlySet<ProvisionId>): Norms {
  const keep = <Norm extends { readonly for: readonly ProvisionId[] }>(list: readonly Norm[]) =>
    list.filter((norm) => touchesAny(norm.for, near));
  return {
    ...norms,
    aggravations: keep(norms.aggravations),
    measures: keep(norms.measures),
    attempts: keep(norms.attempts),
    exemptions: [],
  };
}

function targetsOf({ aggravations, measures, attempts }: ProvisionVersion): ProvisionId[] {
  return [...aggravations, ...measures, ...attempts].flatMap((norm) => norm.for);
}

function touchesAny(targets: readonly ProvisionId[], articles: ReadonlySet<ProvisionId>): boolean {
  return targets.some((target) => articles.has(articleOf(target)));
}
