import type { Regime } from '../../answers/regimes.ts';
import type { Language } from '../../law/text.ts';
import type { PayableFine } from '../../penalty/fine.ts';
import { type Day, previousDay } from '../../time/day.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block, Inline } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeAmountRange, writeDay, writeShortDay } from '../numbers.ts';
import { noFinePhrase, payableAmount, shortPrincipal } from '../phrases.ts';

/** The law of the facts and the later ones side by side, with the criterion of the comparison. It picks none. */
export function regimesBlocks(
  regimes: readonly Regime[],
  judged: Day,
  labels: Labels,
  sources: SourceList,
): Block[] {
  if (regimes.length === 0) return [];
  const { words, language } = labels;
  const columns = [
    { title: words.regimeLaw },
    { title: words.article },
    { title: words.punishment },
    { title: words.finePayable },
    { title: words.maximum },
  ];
  const rows = regimes.map((regime, index): Inline[] => [
    index === 0 ? words.regimeOfFacts : period(regime, labels),
    [regime.provision ? labels.short(regime.provision) : '', sourceCell(regime, sources)]
      .filter(Boolean)
      .join(' '),
    penaltyCell(regime, labels),
    fineCell(regime, labels),
    maximumCell(regime, labels),
  ]);
  return [
    { kind: 'heading', level: 2, text: words.regimes(writeDay(judged, language)) },
    { kind: 'table', columns, rows },
    ...(regimes.some(hasNoProduct)
      ? [{ kind: 'paragraph' as const, text: `* ${words.regimeFine}`, indent: 1 as const }]
      : []),
    ...(wasNoOffence(regimes)
      ? [{ kind: 'paragraph' as const, text: words.regimeNew, indent: 1 as const }]
      : []),
    { kind: 'paragraph', text: words.regimeNote, indent: 1 },
  ];
}

function hasNoProduct({ answer }: Regime): boolean {
  return answer?.result?.fine?.payable === null;
}

function maximumCell({ comparison, minimum }: Regime, { words }: Labels): string {
  const equal = minimum === 'higher' || minimum === 'lower' ? `, ${words.regimeMinimum[minimum]}` : '';
  return `${words.comparison[comparison]}${equal}`;
}

/** What was no offence on the day of the facts cannot be punished under a later law. */
function wasNoOffence([base]: readonly Regime[]): boolean {
  return base?.answer?.outcome.kind === 'none' && !base.answer.outcome.open;
}

function period({ from, until }: Regime, { words }: Labels): string {
  if (until === null) return words.regimeSince(writeShortDay(from));
  return `${writeShortDay(from)} - ${writeShortDay(previousDay(until))}`;
}

function penaltyCell({ answer, reason, others }: Regime, { words, language, short }: Labels): string {
  if (answer?.result) return shortPrincipal(answer.result.penalty.principal, language);
  const said = words.regimeReason[reason] || words.noOffenceShort;
  return others.length === 0 ? said : `${said}; ${words.regimeOthers(others.map(short).join(', '))}`;
}

function fineCell({ answer }: Regime, { language }: Labels): string {
  const result = answer?.result;
  if (!result) return '';
  if (result.fine === null) return noFinePhrase(result.penalty, language);
  return payableAmount(result.fine, language) ?? `${nominalTimesVictims(result.fine, language)} *`;
}

/** The amount of the law, times the victims where it says so: only the surcharge is open. */
function nominalTimesVictims({ nominal, perVictim, victims }: PayableFine, language: Language): string {
  const times = perVictim?.norm.rule === 'yes' ? victims : 1;
  return writeAmountRange(nominal.min * times, nominal.max * times, nominal.currency, language);
}

/** The source of the penalty, and before it that of the link that led there. */
function sourceCell({ answer, link }: Regime, sources: SourceList): string {
  const marks = [link && sources.mark(link), answer?.result && sources.mark(answer.result.source)];
  return marks.filter(Boolean).join(' ');
}
