import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Offence, Successor, WholeVersion } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { articleOf } from '../law/provision-id.ts';
import { isComputable, type SourceRef } from '../law/source.ts';
import { compareTerms } from '../law/term.ts';
import type { Facts } from '../penalty/facts.ts';
import type { PayableFine } from '../penalty/fine.ts';
import { samePenalty } from '../penalty/scale.ts';
import type { Day } from '../time/day.ts';
import type { Policy } from './asked-offence.ts';
import { chainForward, weakerLink } from './chain.ts';
import { departures, type Link } from './departures.ts';
import { versionOn } from './locate.ts';
import { answerOffence, type OffenceAnswer } from './offence-answer.ts';
import type { Result } from './offence-result.ts';

/** How the maximum of the principal penalty compares with that of the law of the facts, in the abstract. */
type Comparison = 'base' | 'milder' | 'heavier' | 'equal' | 'not-comparable';

type Against = 'same' | 'lower' | 'higher';

/** The penalty under one law in force between the facts and the judgment. */
export interface Regime {
  readonly from: Day;
  readonly until: Day | null;
  /** Null where the article has no successor for this conduct, or none that can be relied on. */
  readonly answer: OffenceAnswer | null;
  readonly provision: ProvisionId | null;
  readonly comparison: Comparison;
  /** How the chain came here, when it left the article of the facts. */
  readonly link: SourceRef | null;
  readonly reason:
    | 'law-of-the-facts'
    | 'same-article'
    | 'successor'
    | 'no-successor'
    | 'other-offences'
    | 'link-grade'
    | 'undetermined';
  /** Against that of the facts, where the maxima are equal; null where there is nothing to compare. */
  readonly minimum: Against | null;
  /** The same of the fine that is payable, also by the number of victims; null too where that is not settled. */
  readonly fine: Against | null;
  /** What else succeeded the text, where these facts are no offence under this article any more. */
  readonly others: readonly ProvisionId[];
}

/**
 * The law of the facts and each later law up to the day of judgment, side by side. It compares maxima of
 * the principal penalty and never picks one: which law is the milder is for the judge (art. 2).
 */
export function regimes(
  knowledge: Knowledge,
  base: OffenceAnswer,
  facts: Facts,
  judged: Day,
  policy: Policy,
): Regime[] {
  const opened = openings(knowledge, base.own.article).findLast((day) => day <= facts.date);
  const from = opened ?? base.own.version.from;
  const first = regimeOf(base, base, { from, link: null, reason: 'law-of-the-facts' });
  const later = laterLaws(knowledge, base.own.article, base.offence, facts.date, judged, policy).map((law) =>
    'offence' in law
      ? computed(knowledge, law, base, facts, policy)
      : {
          from: law.from,
          until: null,
          answer: null,
          provision: law.to,
          comparison: 'not-comparable' as const,
          minimum: null,
          fine: null,
          link: law.link,
          reason: law.reason,
          others: [],
        },
  );
  return withoutRepeats(endingInTurn([first, ...later]));
}

interface LaterLaw {
  /** First day of this law: of its text, or of what another article does to it. */
  readonly on: Day;
  readonly own: WholeVersion;
  readonly offence: Offence;
  readonly link: SourceRef | null;
  /** The other successors of the text that came here. */
  readonly others: readonly ProvisionId[];
}

interface DeadEnd {
  readonly from: Day;
  readonly to: ProvisionId | null;
  readonly link: SourceRef | null;
  readonly reason: 'no-successor' | 'other-offences' | 'link-grade';
}

function computed(
  knowledge: Knowledge,
  law: LaterLaw,
  base: OffenceAnswer,
  facts: Facts,
  policy: Policy,
): Regime {
  const answer = answerOffence(knowledge, law.own, law.offence, facts, { ...policy, lawOn: law.on });
  const isWeak = (link: SourceRef | null) =>
    link !== null && !isComputable(link.grade) && !policy.includeUnverified;
  const surer = isWeak(law.link) ? linkOfPenalty(knowledge, base, answer, facts.date, law.on) : null;
  const link = surer ?? law.link;
  if (isWeak(link))
    return {
      from: law.on,
      until: law.own.version.until,
      answer: null,
      provision: law.own.article,
      comparison: 'not-comparable',
      minimum: null,
      fine: null,
      link,
      reason: 'link-grade',
      others: [],
    };
  const reason = law.link === null ? 'same-article' : 'successor';
  const others = answer.outcome.kind === 'none' ? law.others : [];
  return { ...regimeOf(answer, base, { from: law.on, link, reason }), others };
}

/**
 * Where in both laws another article than that of the offence sets the penalty, how the one leads to the other; null where
 * it doesn't. Death caused by an indecent assault is certain to have gone to article 417/12, whatever became of assaults.
 */
function linkOfPenalty(
  knowledge: Knowledge,
  base: OffenceAnswer,
  later: OffenceAnswer,
  facts: Day,
  on: Day,
): SourceRef | null {
  const setBy = ({ result, own }: OffenceAnswer) => {
    const article = result && articleOf(result.at);
    return article === own.article ? null : article;
  };
  const [from, to] = [setBy(base), setBy(later)];
  if (from === null || to === null) return null;
  return chainForward(knowledge, from, facts, on).ends.find(({ at }) => articleOf(at) === to)?.link ?? null;
}

function regimeOf(
  answer: OffenceAnswer,
  base: OffenceAnswer,
  how: Pick<Regime, 'from' | 'link' | 'reason'>,
): Regime {
  const comparison = answer === base ? 'base' : compared(answer.result, base.result);
  const reason = answer.status === 'undetermined' ? 'undetermined' : how.reason;
  return {
    from: how.from,
    until: answer.own.version.until,
    answer,
    provision: answer.result?.at ?? answer.own.article,
    comparison,
    minimum: comparison === 'equal' ? comparedMinimum(answer.result, base.result) : null,
    fine: comparison === 'equal' ? comparedPayable(answer.result, base.result) : null,
    link: how.link,
    reason,
    others: [],
  };
}

/** Where both laws have a fine alone, it is the principal penalty. */
function comparedFines({ penalty: { fine: a } }: Result, { penalty: { fine: b } }: Result): Comparison {
  if (!a || !b || a.currency !== b.currency) return 'not-comparable';
  return a.max === b.max ? 'equal' : a.max < b.max ? 'milder' : 'heavier';
}

function comparedMinimum(later: Result | null, base: Result | null): Regime['minimum'] {
  const [a, b] = [later?.penalty.principal?.min, base?.penalty.principal?.min];
  if (a === undefined || b === undefined) return null;
  return against(compareTerms(a, b));
}

/** By the maximum, then by the minimum: whatever amount may be payable has to lie on the same side. */
function comparedPayable(later: Result | null, base: Result | null): Regime['fine'] {
  const [a, b] = [later?.fine, base?.fine];
  if (!a || !b || a.nominal.currency !== b.nominal.currency) return null;
  const all = a.possible.flatMap((x) => b.possible.map((y) => against(x.max - y.max || x.min - y.min)));
  const [first = null, ...rest] = new Set(all);
  return rest.length === 0 ? first : null;
}

function against(order: number): Against {
  return order === 0 ? 'same' : order < 0 ? 'lower' : 'higher';
}

function compared(later: Result | null, base: Result | null): Comparison {
  const [a, b] = [later?.penalty.principal, base?.penalty.principal];
  if (later && base && !a && !b) return comparedFines(later, base);
  if (!a || !b) return 'not-comparable';
  if (a.life === true || b.life === true) return a.life === b.life ? 'equal' : a.life ? 'heavier' : 'milder';
  if (a.max === undefined || b.max === undefined) return 'not-comparable';
  const order = compareTerms(a.max, b.max);
  return order === 0 ? 'equal' : order < 0 ? 'milder' : 'heavier';
}

/** The laws after the day of the facts, through the successors of the article, in the order of time. */
function laterLaws(
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
function openings(knowledge: Knowledge, article: ProvisionId): Day[] {
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

/** Each law until the next begins. */
function endingInTurn(all: readonly Regime[]): Regime[] {
  return all.map((regime, index) => {
    const next = all[index + 1]?.from ?? null;
    return next !== null && (regime.until === null || next < regime.until)
      ? { ...regime, until: next }
      : regime;
  });
}

/** Versions that change nothing for this case are one regime. */
function withoutRepeats(all: readonly Regime[]): Regime[] {
  const kept: Regime[] = [];
  for (const regime of all) {
    const last = kept.at(-1);
    if (last && isSame(last, regime)) kept[kept.length - 1] = { ...last, until: regime.until };
    else kept.push(regime);
  }
  return kept;
}

function isSame(a: Regime, b: Regime): boolean {
  const [x, y] = [a.answer?.result, b.answer?.result];
  // A law that is not computed is the same one until the chain or the reason changes.
  if (!a.answer && !b.answer) return a.reason === b.reason && a.provision === b.provision;
  // Where nothing could be computed, it is the text that tells two laws apart.
  if (!x && !y && a.answer && b.answer)
    return a.reason === b.reason && a.answer.own.version.from === b.answer.own.version.from;
  if (!x || !y || x.at !== y.at) return false;
  return samePenalty(x.penalty, y.penalty) && sameFine(x.fine, y.fine);
}

/** Also where no amount is payable: the multiplier is law of its own. With one victim there is nothing to multiply. */
function sameFine(a: PayableFine | null, b: PayableFine | null): boolean {
  const rule = (fine: PayableFine | null) =>
    fine && fine.victims > 1 ? fine.perVictim?.norm.rule : undefined;
  return a?.payable?.max === b?.payable?.max && rule(a) === rule(b);
}
