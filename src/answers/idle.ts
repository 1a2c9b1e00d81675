import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Condition } from '../law/condition.ts';
import type { Norms, ProvisionVersion, VersionOf } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Text } from '../law/text.ts';
import { circumstancesIn, type Facts } from '../penalty/facts.ts';
import { reachedFrom, touchesAny } from '../penalty/norms.ts';
import { byDay, type Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import type { OffenceAnswer } from './offence-answer.ts';
import type { Presumed } from './presumed.ts';

/** A circumstance that was told and that no norm of that day asks for, in what is answered. */
export interface Idle {
  readonly id: string;
  /** The first later day on which one does, and where; null where none is known. */
  readonly since: { readonly on: Day; readonly at: ProvisionId } | null;
  /** Whether the article that does so later said something else on that day, which is not held here. */
  readonly unread: boolean;
  /** The day from which none does any more, where an earlier one did. */
  readonly until: { readonly on: Day; readonly at: ProvisionId } | null;
  /** Of its family it was taken as the only one, and the law of that day asks for another: so it does decide. */
  readonly decides: boolean;
  /** The article in force that day under which one of the offences is another one with it; null where none is. */
  readonly elsewhere: { readonly at: ProvisionId; readonly offence: Text } | null;
}

/** The circumstances on which the norms of one version turn. */
interface Decisive {
  readonly article: ProvisionId;
  readonly from: Day;
  readonly until: Day | null;
  readonly circumstances: ReadonlySet<string>;
}

/** The same of an offence that another one is with a further element. */
interface FurtherForm extends Decisive {
  /** The other one. */
  readonly of: Text;
}

/** What was told and counts for nothing in the law of that day: not in the offences themselves, nor in what touches them. */
export function idleCircumstances(
  knowledge: Knowledge,
  answers: readonly OffenceAnswer[],
  { present, date }: Facts,
  { only, counts }: Presumed,
): Idle[] {
  if (present.size === 0) return [];
  const decisive = answers.flatMap(({ own, offence }) => {
    const { id } = offence;
    // Where two articles have an offence of this name at once, the other one is not what is answered.
    const others = (knowledge.get('offence', id) ?? []).filter((article) => article !== own.article);
    return [
      ...decisiveFor(knowledge, own.article, id),
      ...others
        .flatMap((article) => decisiveFor(knowledge, article, id))
        .filter((version) => !contains(version, date)),
    ];
  });
  const forms = furtherForms(knowledge, answers);
  return [...present].flatMap((id): Idle[] => {
    const all = decisive.filter(({ circumstances }) => circumstances.has(id));
    if (all.some((version) => contains(version, date))) return [];
    const others = forms.filter(({ circumstances }) => circumstances.has(id));
    const named = [...all, ...others];
    const later = named.filter(({ from }) => from > date).sort((a, b) => byDay(a.from, b.from))[0];
    const ends = named.flatMap(({ article, until }) =>
      until !== null && until <= date ? { on: until, at: article } : [],
    );
    return [
      {
        id,
        since: later ? { on: later.from, at: later.article } : null,
        unread: later !== undefined && isEarliestHeld(knowledge, later),
        until: ends.sort((a, b) => byDay(b.on, a.on))[0] ?? null,
        decides: counts && only.includes(id),
        elsewhere: otherOffence(others.find((version) => contains(version, date)) ?? null),
      },
    ];
  });
}

function otherOffence(form: FurtherForm | null): Idle['elsewhere'] {
  return form && { at: form.article, offence: form.of };
}

/** The offences of other articles that the same conduct is with a further element: what each version of them asks for. */
function furtherForms(knowledge: Knowledge, answers: readonly OffenceAnswer[]): FurtherForm[] {
  return answers.flatMap(({ offence: { furtherForm: id, label: of } }) =>
    (id === undefined ? [] : (knowledge.get('offence', id) ?? [])).flatMap((article) =>
      versionsOf(knowledge, article).flatMap((version) =>
        version.offences.flatMap((each) =>
          each.id === id && each.presumes
            ? { ...decisiveIn({ article, version }, [{ when: each.presumes }]), of }
            : [],
        ),
      ),
    ),
  );
}

function versionsOf(knowledge: Knowledge, article: ProvisionId): ProvisionVersion[] {
  return (knowledge.get('article', article)?.versions ?? []).flatMap(
    ({ from }) => knowledge.get('version', `${article} ${from}`) ?? [],
  );
}

/** Whether an older text of the article may have asked for the same: what it said is not held. */
function isEarliestHeld(knowledge: Knowledge, { article, from }: Decisive): boolean {
  const held = knowledge.get('article', article);
  return held?.before === 'not-held' && held.versions[0]?.from === from;
}

/** Of each version of an article, what its offence of this name turns on, and of each text around it. */
function decisiveFor(knowledge: Knowledge, article: ProvisionId, offence: string): Decisive[] {
  const versions = versionsOf(knowledge, article);
  const named = versions.flatMap((version) =>
    version.offences.flatMap((each) => (each.id === offence ? { version, each } : [])),
  );
  const own = versions.map((version) => ({ article, version }));
  const around = knowledge.get('around', article) ?? [];
  // Where the penalty of the offence may stand, on one day or another.
  const { places } = reachedFrom(
    named.flatMap(({ each }) => each.tiers.map(({ at }) => at)),
    [...around, ...own].flatMap(({ version }) => version.aggravations.map((norm) => ({ norm }))),
  );
  const near = [...own, ...around, ...(knowledge.get('exempting') ?? [])];
  return [
    ...named.map(({ version, each: { tiers, presumes } }) =>
      decisiveIn({ article, version }, [...tiers, ...(presumes ? [{ when: presumes }] : [])]),
    ),
    ...near.map((by) => decisiveAround(by, places)),
  ];
}

/** What the norms of one version turn on that reach these places; exemptions reach any. */
function decisiveAround(by: VersionOf<Norms>, places: ReadonlySet<ProvisionId>): Decisive {
  const { aggravations, measures, factors, exemptions } = by.version;
  const reaching = [...aggravations, ...measures, ...factors].filter((norm) => touchesAny(norm, places));
  return decisiveIn(by, [...reaching, ...exemptions]);
}

function decisiveIn(
  { article, version }: VersionOf<Norms>,
  norms: readonly { readonly when?: Condition }[],
): Decisive {
  const circumstances = norms.flatMap(({ when }) => (when ? circumstancesIn(when) : []));
  return { article, from: version.from, until: version.until, circumstances: new Set(circumstances) };
}
