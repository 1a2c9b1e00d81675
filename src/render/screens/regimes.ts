import type { Regime } from '../../answers/regimes.ts';
import { type Day, previousDay } from '../../time/day.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block, Inline } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { nominalFine, payableAmount, principalPhrase } from '../phrases.ts';

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
    { title: words.source },
  ];
  const rows = regimes.map((regime, index): Inline[] => [
    index === 0 ? words.regimeOfFacts : period(regime, labels),
    regime.provision ? labels.provision(regime.provision) : '',
    penaltyCell(regime, labels),
    fineCell(regime, labels),
    words.comparison[regime.comparison],
    sourceCell(regime, sources),
  ]);
  return [
    { kind: 'heading', level: 2, text: words.regimes(writeDay(judged, language)) },
    { kind: 'table', columns, rows },
    { kind: 'paragraph', text: words.regimeNote, indent: 1 },
  ];
}

function period({ from, until }: Regime, { words, language }: Labels): string {
  if (until === null) return words.regimeSince(writeDay(from, language));
  return words.regimePeriod(writeDay(from, language), writeDay(previousDay(until), language));
}

function penaltyCell({ answer, reason }: Regime, { words, language }: Labels): string {
  if (answer?.result) return principalPhrase(answer.result.penalty.principal, language);
  return words.regimeReason[reason] || words.noOffenceShort;
}

function fineCell({ answer }: Regime, { words, language }: Labels): string {
  const result = answer?.result;
  if (!result) return '';
  if (result.fine === null) return words.noFine;
  return (
    payableAmount(result.fine, language) ?? `${nominalFine(result.penalty, language)} (${words.regimeFine})`
  );
}

/** The source of the penalty, and before it that of the link that led there. */
function sourceCell({ answer, link }: Regime, sources: SourceList): string {
  const marks = [link && sources.mark(link), answer?.result && sources.mark(answer.result.source)];
  return marks.filter(Boolean).join(' ');
}
