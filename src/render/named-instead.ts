import type { OffenceJurisdiction } from '../answers/jurisdiction.ts';
import type { InForce } from '../answers/locate.ts';
import type { Through } from '../answers/prosecuted.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Labels } from './labels.ts';
import { prosecutionWords } from './words/prosecution.ts';

/** Lists that name the offence beneath and not the article whose penalty applies: a sentence for each such article. */
export function throughPhrases(
  pairs: readonly (Through | null)[],
  { language, short }: Pick<Labels, 'language' | 'short'>,
): string[] {
  const basics = new Map<ProvisionId, Set<ProvisionId>>();
  for (const pair of pairs)
    if (pair) basics.set(pair.applied, (basics.get(pair.applied) ?? new Set()).add(pair.basic));
  const words = prosecutionWords(language);
  return [...basics].map(([applied, named]) =>
    words.through(
      [...named].map((id) => short(id)),
      short(applied),
    ),
  );
}

/** What stands on a list of offences abroad, where that is not the article that was cited, or whose penalty applies. */
export function namedInstead(
  located: InForce | null,
  offences: readonly OffenceJurisdiction[],
  labels: Pick<Labels, 'language' | 'short'>,
): string[] {
  const through = throughPhrases(
    offences.map((each) => each.through),
    labels,
  );
  if (through.length > 0 || located === null || located.version.offences.length > 0) return through;
  const named = new Set(offences.flatMap(({ listedAs }) => listedAs));
  if (named.size === 0 || named.has(located.article.id)) return [];
  const list = [...named].map((id) => labels.short(id));
  return [prosecutionWords(labels.language).notItself(list, labels.short(located.article.id))];
}
