import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { type ImportedProvision, lastChange, type TextHead, wordingDay } from '../texts/provision.ts';
import { type Claim, claimsOf } from '../texts/wording/claims.ts';
import { compare, type Verdict } from '../texts/wording/compare.ts';
import { wordingAt } from '../texts/wording/places.ts';
import type { Day } from '../time/day.ts';
import { headOn } from './head-on.ts';

export interface Check {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** An article of the knowledge base, held against one official text. */
export interface VerifiedArticle {
  readonly article: ProvisionId;
  /** The day of the wording, whose version was compared. */
  readonly day: Day;
  readonly version: { readonly from: Day; readonly until: Day | null };
  /** Null where the text has no such article. */
  readonly checks: readonly Check[] | null;
}

export interface VerifiedText {
  readonly head: TextHead;
  readonly articles: readonly VerifiedArticle[];
}

/** What an importer or the library knows of an article. */
type Told = Pick<ImportedProvision, 'text' | 'notes'>;

/**
 * Every article that the knowledge base holds in force on the day of a text, held against that text.
 * `toldOf` gives the article of an eId as the text has it.
 */
export function verifyText(
  knowledge: Knowledge,
  head: TextHead,
  toldOf: (eid: string) => Told | null,
): VerifiedText {
  const ids = (knowledge.get('articles') ?? []).filter((id) => id.startsWith(`${head.work}/`));
  return { head, articles: ids.flatMap((id) => verified(knowledge, head, id, toldOf)) };
}

function verified(
  knowledge: Knowledge,
  head: TextHead,
  id: ProvisionId,
  toldOf: (eid: string) => Told | null,
): VerifiedArticle[] {
  const told = toldOf(id.slice(head.work.length + 1));
  const day = wordingDay(head.asOf, told && lastChange(told.notes));
  const article = knowledge.get('article', id);
  const version = article && headOn(knowledge, article, day);
  const whole = version && knowledge.get('version', `${id} ${version.from}`);
  if (!whole) return [];
  const { from, until } = whole;
  if (!told) return [{ article: id, day, version: { from, until }, checks: null }];
  const checks = claimsOf(id, whole).map((claim) => ({
    claim,
    verdict: compare(claim, wordingAt(told.text, claim.at)),
  }));
  return [{ article: id, day, version: { from, until }, checks: checks.filter(isTelling) }];
}

/** That an article without fines multiplies none needs no saying. */
function isTelling({ claim, verdict }: Check): boolean {
  return !(claim.kind === 'per-victim' && claim.rule === 'no' && verdict.outcome === 'agrees');
}
