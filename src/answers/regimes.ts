import type { Knowledge } from '../knowledge/knowledge.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import { isComputable, type SourceRef } from '../law/source.ts';
import type { Facts } from '../penalty/facts.ts';
import type { PayableFine } from '../penalty/fine.ts';
import { samePenalty } from '../penalty/scale.ts';
import type { Day } from '../time/day.ts';
import type { Policy } from './asked-offence.ts';
import { chainForward } from './chain.ts';
import { type LaterLaw, laterLaws, openings } from './later-laws.ts';
import { answerOffence, type OffenceAnswer } from './offence-answer.ts';
import {
  type Against,
  type Comparison,
  compared,
  comparedMinimum,
  comparedPayable,
} from './regime-comparison.ts';

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
      : uncomputed({ from: law.from, until: null, provision: law.to, link: law.link, reason: law.reason }),
  );
  return withoutRepeats(endingInTurn([first, ...later]));
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
    return uncomputed({
      from: law.on,
      until: law.own.version.until,
      provision: law.own.article,
      link,
      reason: 'link-grade',
    });
  const reason = law.link === null ? 'same-article' : 'successor';
  const others = answer.outcome.kind === 'none' ? law.others : [];
  return { ...regimeOf(answer, base, { from: law.on, link, reason }), others };
}

function uncomputed(law: Pick<Regime, 'from' | 'until' | 'provision' | 'link' | 'reason'>): Regime {
  return { ...law, answer: null, comparison: 'not-comparable', minimum: null, fine: null, others: [] };
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
