import type { Knowledge } from '../knowledge/knowledge.ts';
import type { VersionOf } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Grade } from '../law/source.ts';
import { factorOf, type Surcharge } from '../law/surcharge.ts';
import { isHinted } from '../penalty/would-change.ts';
import { ageOn, birthday } from '../time/age.ts';
import { byDay, type Day } from '../time/day.ts';

/** What changes on a day inside a period of facts. */
export type LawChange =
  | { readonly kind: 'article'; readonly on: Day; readonly id: ProvisionId; readonly repealed?: true }
  | {
      readonly kind: 'rate';
      readonly on: Day;
      readonly factor: number;
      /** Only where the factor stays: how well it is known from that day. */
      readonly regraded?: Grade;
    }
  | { readonly kind: 'age'; readonly on: Day; readonly age: number };

/** What of a case makes days count: birthdays, and exemptions of which the facts give a hint. */
interface Told {
  readonly born: Day | null;
  readonly present: ReadonlySet<string>;
}

/**
 * The days after `first` and up to `last` on which the answer may change: versions of the articles at hand,
 * of those that touch them and of those that may exempt, the surcharge where a fine is stated, the victim's
 * birthdays. In the order of time.
 */
export function lawChanges(
  knowledge: Knowledge,
  articles: readonly ProvisionId[],
  { born, present }: Told,
  first: Day,
  last: Day,
): LawChange[] {
  const inside = (on: Day) => on > first && on <= last;
  const versions = [
    ...articles.flatMap((id) => opened(knowledge, id)),
    ...exemptionsOpened(knowledge, present),
  ]
    .filter(({ on }) => inside(on))
    .filter(
      ({ on, id }, index, all) => all.findIndex((other) => other.on === on && other.id === id) === index,
    );
  const fined = articles.some((id) => statesFine(knowledge, id, first, last));
  const rates = fined ? (knowledge.get('surcharge') ?? []) : [];
  const raised = rates.filter(({ from }) => inside(from)).map((rate) => rateChange(rate, rates));
  const ages = born === null ? [] : birthdays(born, first, last);
  return [...versions, ...raised, ...ages].sort((a, b) => byDay(a.on, b.on));
}

function rateChange(rate: Surcharge, rates: readonly Surcharge[]): LawChange {
  const { work, from, decimes, currency, source } = rate;
  const stays = rates.some(
    (last) =>
      last.work === work && last.until === from && last.decimes === decimes && last.currency === currency,
  );
  return { kind: 'rate', on: from, factor: factorOf(decimes), ...(stays && { regraded: source.grade }) };
}

type ArticleChange = Extract<LawChange, { kind: 'article' }>;

/** The days on which a version of the article, or of one that touches it, opens or lapses. */
function opened(knowledge: Knowledge, article: ProvisionId): ArticleChange[] {
  const own = (knowledge.get('article', article)?.versions ?? []).map(
    ({ from, repealed }): ArticleChange => ({
      kind: 'article',
      id: article,
      on: from,
      ...(repealed && { repealed }),
    }),
  );
  return [...own, ...(knowledge.get('around', article) ?? []).flatMap(bounds)];
}

/** Whether the article, or one that touches it, states a fine in that time: without one the surcharge decides nothing. */
function statesFine(knowledge: Knowledge, article: ProvisionId, first: Day, last: Day): boolean {
  const versions = (knowledge.get('article', article)?.versions ?? []).flatMap(
    ({ from }) => knowledge.get('version', `${article} ${from}`) ?? [],
  );
  const around = (knowledge.get('around', article) ?? []).map(({ version }) => version);
  const penalties = [
    ...versions.flatMap((each) =>
      each.offences.flatMap(({ tiers }) => tiers.map((tier) => ({ each, tier }))),
    ),
    ...[...versions, ...around].flatMap((each) =>
      [...each.aggravations, ...each.attempts].map((tier) => ({ each, tier })),
    ),
  ];
  return penalties.some(
    ({ each: { from, until }, tier: { penalty } }) =>
      penalty?.fine !== undefined && from <= last && (until === null || until > first),
  );
}

/** The same for what exempts from any penalty, where the facts hint at it. */
function exemptionsOpened(knowledge: Knowledge, present: ReadonlySet<string>): ArticleChange[] {
  return (knowledge.get('exempting') ?? [])
    .filter(({ version }) => version.exemptions.some(({ when }) => isHinted(when, present)))
    .flatMap(bounds);
}

function bounds({ article: id, version: { from, until } }: VersionOf): ArticleChange[] {
  return [from, until].flatMap((on) => (on === null ? [] : [{ kind: 'article', id, on }]));
}

function birthdays(born: Day, first: Day, last: Day): LawChange[] {
  const changes: LawChange[] = [];
  for (let age = ageOn(born, first) + 1; age <= Math.min(ageOn(born, last), 120); age++) {
    const on = birthday(born, age);
    if (on > first && on <= last) changes.push({ kind: 'age', on, age });
  }
  return changes;
}
