import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { factorOf } from '../law/surcharge.ts';
import { ageOn, birthday } from '../time/age.ts';
import type { Day } from '../time/day.ts';

/** What changes on a day inside a period of facts. */
export type LawChange =
  | { readonly kind: 'article'; readonly on: Day; readonly id: ProvisionId }
  | { readonly kind: 'rate'; readonly on: Day; readonly factor: number }
  | { readonly kind: 'age'; readonly on: Day; readonly age: number };

/**
 * The days after `first` and up to `last` on which the answer may change: versions of the articles at hand
 * and of those that touch them, the surcharge, the victim's birthdays. In the order of time.
 */
export function lawChanges(
  knowledge: Knowledge,
  articles: readonly ProvisionId[],
  born: Day | null,
  first: Day,
  last: Day,
): LawChange[] {
  const inside = (on: Day) => on > first && on <= last;
  const versions = articles
    .flatMap((id) => opened(knowledge, id))
    .filter(({ on }) => inside(on))
    .filter(
      ({ on, id }, index, all) => all.findIndex((other) => other.on === on && other.id === id) === index,
    );
  const rates = (knowledge.get('surcharge') ?? [])
    .filter(({ from }) => inside(from))
    .map(({ from, decimes }): LawChange => ({ kind: 'rate', on: from, factor: factorOf(decimes) }));
  const ages = born === null ? [] : birthdays(born, first, last);
  return [...versions, ...rates, ...ages].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The days on which a version of the article, or of one that touches it, opens. */
function opened(knowledge: Knowledge, article: ProvisionId): Extract<LawChange, { kind: 'article' }>[] {
  const own = (knowledge.get('article', article)?.versions ?? []).map(({ from }) => ({
    id: article,
    on: from,
  }));
  const near = (knowledge.get('around', article) ?? []).map(({ article: id, version }) => ({
    id,
    on: version.from,
  }));
  return [...own, ...near].map((each) => ({ kind: 'article', ...each }));
}

function birthdays(born: Day, first: Day, last: Day): LawChange[] {
  const changes: LawChange[] = [];
  for (let age = ageOn(born, first) + 1; age <= Math.min(ageOn(born, last), 120); age++) {
    const on = birthday(born, age);
    if (on > first && on <= last) changes.push({ kind: 'age', on, age });
  }
  return changes;
}
