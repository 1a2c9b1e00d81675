import type { OffenceAnswer } from '../../answers/offence-answer.ts';
import type { Result } from '../../answers/offence-result.ts';
import type { Aggravation, Exemption, Tier } from '../../law/provision.ts';
import { type Candidate, candidatesOf, reaches, type Tested } from '../../penalty/evaluate.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block, Inline } from '../document.ts';
import type { Labels } from '../labels.ts';
import { lackPhrase } from '../lack-phrase.ts';
import { perVictimPhrase, raisePhrase, shortPrincipal, surchargePhrase } from '../phrases.ts';

const HOLDS: Inline = [{ text: '✓', tone: 'good' }];
const FAILS = '·';
const OPEN = '?';
/** The condition that gave the penalty, among those that hold. */
const APPLIED: Inline = [{ text: '→', tone: 'strong' }];

/** Which conditions were tested, what came out, and where each is written. */
export function why(answer: OffenceAnswer, labels: Labels, sources: SourceList): Block[] {
  const { words } = labels;
  const applied = answer.outcome.kind === 'penalty' ? answer.outcome.applied : null;
  // What is unknown stands under "what it would change"; here stands what decided.
  // Where an element is lacking, that decided, and no condition of a penalty.
  const lacks = answer.outcome.kind === 'none' ? answer.outcome.lacks : [];
  const tested = lacks.length > 0 ? [] : answer.outcome.tested;
  const candidates = candidatesOf(tested);
  const decided = tested.filter((test) => isDecisive(test, applied) && reaches(test, candidates));
  const rows = decided.map((test): Inline[] => [
    test.truth === true ? (applied?.statedBy.norm === test.norm.norm ? APPLIED : HOLDS) : FAILS,
    labels.text(test.norm.norm.label),
    labels.short(test.norm.norm.at),
    effect(test, labels),
    sources.mark(test.norm.source),
  ]);
  const { article, version } = answer.own;
  for (const lack of lacks)
    rows.push([FAILS, lackPhrase(lack, labels), labels.short(article), '', sources.mark(version.source)]);
  if (applied !== null)
    for (const reading of answer.readings)
      rows.push([HOLDS, labels.text(reading.label), '', '', sources.mark(reading.source)]);
  if (answer.result?.fine)
    rows.push(
      perVictimRow(answer.result, answer.own.article, labels, sources),
      ...surchargeRow(answer.result, labels, sources),
    );
  if (answer.attempt?.kind === 'own-rule')
    rows.push([
      HOLDS,
      words.attemptOwn,
      labels.short(answer.attempt.rule.norm.at),
      '',
      sources.mark(answer.attempt.rule.source),
    ]);
  if (rows.length === 0) return [];
  const columns = [
    {},
    { title: words.why },
    { title: words.article },
    { title: words.punishment },
    { title: words.source },
  ];
  return [{ kind: 'table', columns, rows }];
}

/** What was met, and of the offence's own conditions also what wasn't. Of the raises, those that did raise. */
function isDecisive({ truth, kind, norm }: Tested, applied: Candidate | null): boolean {
  if (kind === 'raise') return applied?.raisedBy.some((raise) => raise.norm === norm.norm) ?? false;
  return truth === true || (truth === false && kind === 'tier');
}

function effect({ norm, kind }: Tested, labels: Labels): string {
  const { words, language } = labels;
  const each: Tier | Aggravation | Exemption = norm.norm;
  if (kind === 'exemption') return words.noPenalty;
  if ('raise' in each && each.raise) return raisePhrase(each.raise, language);
  return 'penalty' in each && each.penalty ? shortPrincipal(each.penalty.principal, language) : '';
}

function perVictimRow(
  { fine, source }: Result,
  article: string,
  labels: Labels,
  sources: SourceList,
): Inline[] {
  const { words } = labels;
  const rule = fine?.perVictim;
  if (!rule) return [FAILS, words.perVictimNo, '', '', sources.mark(source)];
  return [
    rule.norm.rule === 'yes' ? HOLDS : OPEN,
    perVictimPhrase(rule.norm, labels.language),
    labels.place(rule.norm.at, article),
    '',
    sources.mark(rule.source),
  ];
}

function surchargeRow({ fine }: Result, labels: Labels, sources: SourceList): Inline[][] {
  if (!fine?.surcharge) return [];
  const label = surchargePhrase(fine, labels.language);
  // A rate that was not good enough to compute on is no step of the answer.
  const sign = fine.possible.length === 0 ? OPEN : HOLDS;
  return [[sign, label, '', '', sources.mark(fine.surcharge.source)]];
}
