import type { Principal } from '../law/penalty.ts';
import type { Named } from '../law/prosecution.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import { compareTerms, termOf } from '../law/term.ts';
import type { Attempt } from '../penalty/attempt.ts';
import { candidatesOf } from '../penalty/evaluate.ts';
import type { Facts } from '../penalty/facts.ts';
import { classOf, type Places, type Prosecuted } from '../prosecution/reach.ts';
import type { OffenceAnswer } from './offence-answer.ts';

/**
 * The offence as norms on prosecution see it. Several where a circumstance that was not told decides between
 * penalties; none when these facts make no offence, or one that is not punishable.
 */
export function prosecuted(answer: OffenceAnswer, facts: Facts): Prosecuted[] {
  const { outcome, attempt, result } = answer;
  const places = placesOf(answer);
  if (outcome.kind === 'exempt' || attempt?.kind === 'not-punishable') return [];
  const as = (principal: Principal | undefined, at: Places, tried: Attempt | null): Prosecuted => ({
    places: at,
    penalty: principal ?? null,
    class: classOf(principal),
    attempt: facts.attempt ? attemptedBy(tried) : null,
    facts,
  });
  // What is graded too low to compute a penalty on is so for the class that would follow from it.
  if (answer.missing.includes('grade')) return [{ ...as(undefined, places, attempt), class: null }];
  if (outcome.kind === 'none')
    return answer.open.flatMap(({ tier: { at, penalty }, attempt: tried }) => {
      if (tried?.kind === 'not-punishable') return [];
      const own = tried?.kind === 'own-rule' ? tried.rule.norm.penalty : undefined;
      const open = as((own ?? penalty).principal, { stated: [at], applied: [at], maybe: [] }, tried);
      return tried === null || tried.kind === 'own-rule'
        ? open
        : { ...open, ...stepLower(penalty.principal) };
    });
  const applied = outcome.kind === 'penalty' ? [outcome.applied] : outcome.between;
  if (attempt !== null && result === null)
    return applied.map(({ penalty }) => ({
      ...as(penalty.principal, places, attempt),
      ...stepLower(penalty.principal),
    }));
  const penalties = result ? [result] : applied;
  return penalties.map(({ penalty }) => as(penalty.principal, places, attempt));
}

function attemptedBy(attempt: Attempt | null): NonNullable<Prosecuted['attempt']> {
  const rule = attempt?.kind === 'own-rule' ? attempt.rule.norm : null;
  return { rule: rule?.at ?? null, isWhole: rule !== null && rule.penalty === undefined };
}

/** The lightest crime ends at ten years; one above it is still a crime a step lower (art. 9, 52 and 80). */
const LIGHTEST_CRIME = termOf(10, 'Y');
const HEAVIEST_BUT_ONE = termOf(20, 'Y');

/**
 * What can be said of an attempt that the general rules punish one step lower: below 20 years and still a
 * crime, where the completed offence has 10 to 20 years; else nothing.
 */
function stepLower(completed: Principal | undefined): Pick<Prosecuted, 'penalty' | 'class'> {
  const { max } = completed ?? {};
  const isSure =
    classOf(completed) === 'crime' &&
    max !== undefined &&
    compareTerms(max, LIGHTEST_CRIME) > 0 &&
    compareTerms(max, HEAVIEST_BUT_ONE) <= 0;
  return isSure ? { penalty: completed ?? null, class: 'crime' } : { penalty: null, class: null };
}

/** Where an offence stands; where no penalty certainly applies, in all its tiers. */
export function placesOf({ outcome, offence }: OffenceAnswer): Places {
  const applied =
    outcome.kind === 'penalty' ? [outcome.applied] : outcome.kind === 'conflict' ? outcome.between : [];
  const tiers = offence.tiers.map(({ at }) => at);
  if (applied.length === 0) return { stated: tiers, applied: tiers, maybe: [] };
  const stated = candidatesOf(outcome.tested).map(({ at }) => at);
  return { stated: [...new Set(stated)], applied: applied.map(({ at }) => at), maybe: [] };
}

/** Where lists name the offence beneath, and not the article whose penalty applies: both. */
export interface Through {
  readonly basic: ProvisionId;
  readonly applied: ProvisionId;
}

/** Whether these lists name only the offence beneath an aggravation of another article. */
export function throughBasic({ outcome }: OffenceAnswer, lists: readonly Named[]): Through | null {
  if (outcome.kind !== 'penalty') return null;
  const [basic, applied] = [outcome.applied.tier.norm.at, outcome.applied.at].map(articleOf);
  if (basic === undefined || applied === undefined || basic === applied) return null;
  return namesArticle(lists, basic) && !namesArticle(lists, applied) ? { basic, applied } : null;
}

/** Whether one of these lists names the article, or a part of it. */
export function namesArticle(lists: readonly Named[], article: ProvisionId): boolean {
  return lists.some(({ of }) => of.some((listed) => articleOf(listed) === article));
}
