import type { Regime } from '../../answers/regimes.ts';
import { type Day, previousDay } from '../../time/day.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block, Inline } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay, writeShortDay } from '../numbers.ts';
import { shortPrincipal } from '../phrases.ts';
import { fineCells, punishmentCell } from './fine-cells.ts';
import { settlingHint } from './ladder.ts';

/** The law of the facts and the later ones side by side, with the criterion of the comparison. It picks none. */
export function regimesBlocks(
  regimes: readonly Regime[],
  judged: Day,
  labels: Labels,
  sources: SourceList,
): Block[] {
  if (regimes.length === 0) return [];
  const { words, language } = labels;
  const fines = fineCells(labels, sources);
  const rows = regimes.map((regime, index): Inline[] => [
    index === 0 ? words.regimeOfFacts : period(regime, labels),
    [regime.provision ? labels.short(regime.provision) : '', sourceCell(regime, sources)]
      .filter(Boolean)
      .join(' '),
    penaltyCell(regime, labels),
    regime.answer?.result ? fines.payable(regime.answer.result, index > 0) : '',
    maximumCell(regime, labels),
  ]);
  const columns = [
    { title: words.regimeLaw },
    { title: words.article },
    { title: words.punishment },
    { title: fines.title() },
    { title: words.maximum },
  ];
  return [
    { kind: 'heading', level: 2, text: words.regimes(writeDay(judged, language)) },
    { kind: 'table', columns, rows },
    ...fines.notes(),
    ...hints(regimes, labels),
    ...(wasNoOffence(regimes)
      ? [{ kind: 'paragraph' as const, text: words.regimeNew, indent: 1 as const }]
      : []),
    ...(addsFine(regimes)
      ? [{ kind: 'paragraph' as const, text: words.regimeNewFine, indent: 1 as const }]
      : []),
    { kind: 'paragraph', text: words.regimeNote, indent: 1 },
  ];
}

/** Where the maxima are equal, what else is not. */
function maximumCell({ comparison, minimum, fine }: Regime, { words }: Labels): string {
  const said = [
    words.comparison[comparison],
    minimum !== null && minimum !== 'same' && words.regimeMinimum[minimum],
    fine !== null && fine !== 'same' && words.regimeFines[fine],
  ];
  return said.filter(Boolean).join(', ');
}

/** What was no offence on the day of the facts cannot be punished under a later law. */
function wasNoOffence([base]: readonly Regime[]): boolean {
  return base?.answer?.outcome.kind === 'none' && !base.answer.outcome.open;
}

/** In the Code of 2024 a fine beside another penalty is an accessory one (art. 52), and none may be heavier than then (art. 2). */
function addsFine([base, ...later]: readonly Regime[]): boolean {
  return (
    base?.answer?.result?.fine === null &&
    later.some(({ provision, answer }) => provision?.startsWith('be/sw-2024/') && answer?.result?.fine)
  );
}

function period({ from, until }: Regime, { words }: Labels): string {
  if (until === null) return words.regimeSince(writeShortDay(from));
  return `${writeShortDay(from)} - ${writeShortDay(previousDay(until))}`;
}

function penaltyCell({ answer, reason, others }: Regime, labels: Labels): string {
  const { words, language, short } = labels;
  const result = answer?.result;
  if (result) return punishmentCell(shortPrincipal(result.penalty.principal, language), result, labels);
  const said = reasonOf({ answer, reason }, labels) || words.noOffenceShort;
  return others.length === 0 ? said : `${said}; ${words.regimeOthers(others.map(short).join(', '))}`;
}

/** Why no penalty of this law is shown; empty where nothing stood in the way. */
function reasonOf({ answer, reason }: Pick<Regime, 'answer' | 'reason'>, { words }: Labels): string {
  const [missing] = reason === 'undetermined' ? (answer?.missing ?? []) : [];
  return missing ? words.regimeMissing[missing] : words.regimeReason[reason];
}

/** What to add to the question so that this law can be determined. */
function hintOf({ answer }: Pick<Regime, 'answer'>, labels: Labels): string {
  if (answer?.missing.includes('grade')) return labels.words.addUnverified;
  return answer ? settlingHint([answer], labels) : '';
}

/** The reason, with what to add. */
export function regimeReason(regime: Pick<Regime, 'answer' | 'reason'>, labels: Labels): string {
  const [reason, hint] = [reasonOf(regime, labels), hintOf(regime, labels)];
  return hint ? `${reason}. ${hint}` : reason;
}

/** What to add for a later law, where the law of the facts does not ask for it already. */
function hints([base, ...later]: readonly Regime[], labels: Labels): Block[] {
  const asked = base ? hintOf(base, labels) : '';
  const further = [...new Set(later.map((law) => hintOf(law, labels)))].filter(
    (hint) => hint && hint !== asked,
  );
  return further.map((text) => ({ kind: 'paragraph', text, indent: 1 }));
}

/** The source of the penalty, and before it that of the link that led there. */
function sourceCell({ answer, link }: Regime, sources: SourceList): string {
  const marks = [link && sources.mark(link), answer?.result && sources.mark(answer.result.source)];
  return marks.filter(Boolean).join(' ');
}
