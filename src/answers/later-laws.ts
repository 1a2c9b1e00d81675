import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Offence, Successor, WholeVersion } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { articleOf } from '../law/provision-id.ts';
import { isComputable, type SourceRef } from '../law/source.ts';
import type { Day } from '../time/day.ts';
import type { Policy } from './asked-offence.ts';
import { weakerLink } from './chain.ts';
import { departures, type Link } from './departures.ts';
import { versionOn } from './locate.ts';

/** A law after that of the facts in which the same conduct is an offence. */
export interface LaterLaw {
  /** First day of this law: of its text, or of what another article does to it. */
  readonly on: Day;
  readonly own: WholeVersion;
  readonly offence: Offence;
  readonly link: SourceRef | null;
  /** The other successors of the text that came here. */
  readonly others: readonly ProvisionId[];
}

/** Where the conduct cannot be followed any further. */
interface DeadEnd {
  readonly from: Day;
  readonly to: ProvisionId | null;
  readonly link: SourceRef | null;
  readonly reason: 'no-successor' | 'other-offences' | 'link-grade';
}

/** The laws after the day of the facts, through the successors of the article, in the order of time. */
export function laterLaws(
  knowledge: Knowledge,
  article: ProvisionId,
  offence: Offence,
  facts: Day,
  judged: Day,
  policy: Policy,
): (LaterLaw | DeadEnd)[] {
  const laws: (LaterLaw | DeadEnd)[] = [];
  let [place, after]: [ProvisionId, Day] = [article, facts];
  let link: SourceRef | null = null;
  let others: readonly ProvisionId[] = [];
  let current = offence;
  for (;;) {
    const end = ending(knowledge, place, current, after, judged);
    for (const on of openings(knowledge, place)) {
      if (on <= after || on > judged || (end !== null && on >= end.on)) continue;
      const law = lawAt(knowledge, place, on, current, link);
      if (law) laws.push({ ...law, others });
    }
    if (end === null) return laws;
    const step = succeeded(knowledge, end.successors, end.on, current, policy.includeUnverified);
    if ('reason' in step) return [...laws, step];
    link = weakerLink(link, step.link);
    others = [...others, ...step.others];
    laws.push({ ...step, link, others });
    current = step.offence;
    [place, after] = [step.own.article, end.on];
  }
}

/** The days on which the text changes, or what other articles do to its penalties. */
export function openings(knowledge: Knowledge, article: ProvisionId): Day[] {
  const own = (knowledge.get('article', article)?.versions ?? []).map(({ from }) => from);
  const near = (knowledge.get('around', article) ?? [])
    .filter(({ version }) => version.aggravations.length > 0 || version.attempts.length > 0)
    .flatMap(({ version: { from, until } }) => [from, until]);
  return [...new Set([...own, ...near])].filter((day) => day !== null).sort();
}

interface Ending {
  readonly on: Day;
  readonly successors: readonly Successor[];
}

/** Where the text of an offence leaves its article: for another number, or for its successors. */
function ending(
  knowledge: Knowledge,
  article: ProvisionId,
  offence: Offence,
  after: Day,
  judged: Day,
): Ending | null {
  const later = departures(knowledge, article).filter(({ on }) => on > after && on <= judged);
  const states = ({ to, on }: Link) => lawAt(knowledge, articleOf(to), on, offence, null) !== null;
  const left = later.find(({ stays, links }) => !stays || links.some(states));
  return left ? { on: left.on, successors: left.links } : null;
}

function lawAt(
  knowledge: Knowledge,
  article: ProvisionId,
  on: Day,
  offence: Offence,
  link: SourceRef | null,
): LaterLaw | null {
  const found = knowledge.get('article', article);
  const version = found && versionOn(knowledge, found, on);
  const same = version?.offences.find(
    ({ id, takesUp }) => id === offence.id || takesUp?.includes(offence.id),
  );
  return version && same ? { on, own: { article, version }, offence: same, link, others: [] } : null;
}

/**
 * The successor in which the same conduct stands: among several articles the one that states the offence, or takes
 * it up. One article with one offence is the conduct itself, under whatever name. Where every link is too weak, that is
 * why nothing is matched, whatever the successors state.
 */
function succeeded(
  knowledge: Knowledge,
  successors: readonly Successor[],
  on: Day,
  offence: Offence,
  includeUnverified: boolean,
): LaterLaw | DeadEnd {
  const others = (to: ProvisionId) => successors.flatMap((each) => (each.to === to ? [] : [each.to]));
  for (const { to, source } of successors) {
    const law = lawAt(knowledge, articleOf(to), on, offence, source);
    if (law) return { ...law, others: others(to) };
  }
  const stated = successors.flatMap((each) => lawsAt(knowledge, each, on));
  const [first] = successors;
  const [only] = stated;
  if (only && stated.length === 1 && successors.length === 1) return only;
  const isWeak = !includeUnverified && successors.every(({ source }) => !isComputable(source.grade));
  const unmatched = stated.length > 0 ? 'other-offences' : 'no-successor';
  const reason = successors.length > 0 && isWeak ? 'link-grade' : unmatched;
  return { from: on, to: first?.to ?? null, link: first?.source ?? null, reason };
}

/** Each offence that a successor states. */
function lawsAt(knowledge: Knowledge, { to, source }: Successor, on: Day): LaterLaw[] {
  const article = articleOf(to);
  const found = knowledge.get('article', article);
  const version = found && versionOn(knowledge, found, on);
  return (version?.offences ?? []).map((offence) => ({
    on,
    own: { article, version: version as WholeVersion['version'] },
    offence,
    link: source,
    others: [],
  }));
}
