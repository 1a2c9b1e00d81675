import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Condition } from '../law/condition.ts';
import type { Norms, Offence, VersionOf } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { circumstancesIn, type Facts } from '../penalty/facts.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import type { OffenceAnswer } from './offence-answer.ts';

/** A circumstance that was told and that no norm of that day asks for, for what is answered. */
export interface Idle {
  readonly id: string;
  /** The first later day on which one does, and where; null where none is known. */
  readonly since: { readonly on: Day; readonly at: ProvisionId } | null;
  /** The day from which none does any more, where an earlier one did. */
  readonly until: { readonly on: Day; readonly at: ProvisionId } | null;
}

/** What one version asks for. */
interface Asking {
  readonly article: ProvisionId;
  readonly from: Day;
  readonly until: Day | null;
  readonly circumstances: ReadonlySet<string>;
}

/** What was told and counts for nothing in the law of that day: not in the offences themselves, nor in what touches them. */
export function idleCircumstances(
  knowledge: Knowledge,
  answers: readonly OffenceAnswer[],
  { present, date }: Facts,
): Idle[] {
  if (present.size === 0) return [];
  const asking = answers.flatMap(({ own, offence }) => askingIn(knowledge, own.article, offence.id));
  return [...present].flatMap((id): Idle[] => {
    const all = asking.filter(({ circumstances }) => circumstances.has(id));
    if (all.some((version) => contains(version, date))) return [];
    const later = all.filter(({ from }) => from > date).sort((a, b) => (a.from < b.from ? -1 : 1))[0];
    const ends = all.flatMap(({ article, until }) =>
      until !== null && until <= date ? { on: until, at: article } : [],
    );
    const until = ends.sort((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null;
    return [{ id, since: later ? { on: later.from, at: later.article } : null, until }];
  });
}

/** Every version of the articles that state an offence of this name, and of what touches these. */
function askingIn(knowledge: Knowledge, article: ProvisionId, offence: string): Asking[] {
  const articles = new Set([article, ...(knowledge.get('offence', offence) ?? [])]);
  return [...articles].flatMap((id) => {
    const own = (knowledge.get('article', id)?.versions ?? []).flatMap(({ from }) => {
      const version = knowledge.get('version', `${id} ${from}`);
      return version ? [asked({ article: id, version }, version.offences)] : [];
    });
    const near = [...(knowledge.get('around', id) ?? []), ...(knowledge.get('exempting') ?? [])];
    return [...own, ...near.map((by) => asked(by, []))];
  });
}

function asked({ article, version }: VersionOf<Norms>, offences: readonly Offence[]): Asking {
  const { from, until, aggravations, measures, exemptions } = version;
  const norms: readonly { readonly when?: Condition }[] = [
    ...offences.flatMap(({ tiers, presumes }) => [...tiers, ...(presumes ? [{ when: presumes }] : [])]),
    ...aggravations,
    ...measures,
    ...exemptions,
  ];
  const circumstances = norms.flatMap(({ when }) => (when ? circumstancesIn(when) : []));
  return { article, from, until, circumstances: new Set(circumstances) };
}
