import type { Result } from '../../answers/offence-result.ts';
import type { PayableFine } from '../../penalty/fine.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeAmountRange } from '../numbers.ts';
import { factorPhrase, noFinePhrase, nominalFine, payableAmounts, reasonPhrase } from '../phrases.ts';

/** The column of what is payable in one table, what its marks mean, and how its amounts were reached. */
export interface FineCells {
  /** `en/of 600 tot 6.000 euro`; with a mark where there is no one amount. */
  payable(result: Result, isLater?: boolean): string;
  /** `geldboete (te betalen, x 6)`, with what multiplies all amounts of the cells that were made before. */
  title(): string;
  /** The amounts of the law with what multiplies them, then the meaning of each mark, as they were first met. */
  notes(): Block[];
}

export function fineCells(labels: Labels, sources: SourceList): FineCells {
  const { words, language } = labels;
  const reasons: string[] = [];
  const fines: PayableFine[] = [];
  const mark = (reason: string) => {
    const at = reasons.indexOf(reason);
    return '*'.repeat(at < 0 ? reasons.push(reason) : at + 1);
  };
  return {
    payable: ({ fine, penalty }, isLater = false) => {
      if (fine === null) return noFinePhrase(penalty, language);
      fines.push(fine);
      const reason = reasonPhrase(fine, isLater, language);
      const amounts = payableAmounts(fine, language);
      if (amounts === null) return `${words.payableOpen}\u00a0${mark(reason ?? '')}`;
      const amount = reason === null ? amounts : `${amounts}\u00a0${mark(reason)}`;
      return penalty.cumulation === 'one-or-both' && penalty.principal ? `${words.andOr} ${amount}` : amount;
    },
    title: () => {
      const multiplied = fines.filter(({ possible }) => possible.length > 0);
      const common = [factors, timesAll].find((of) => {
        const phrases = new Set(multiplied.map((fine) => of(fine, labels)));
        return phrases.size === 1 && !phrases.has('');
      });
      const [first] = multiplied;
      return first && common ? words.finePayableBy(common(first, labels)) : words.finePayable;
    },
    notes: () => [
      ...sumsTable(fines, labels, sources),
      ...noSurcharge(fines, labels, sources),
      ...reasons.map(
        (text, index): Block => ({
          kind: 'paragraph',
          text: `${'*'.repeat(index + 1)} ${text}`,
          indent: 1,
        }),
      ),
    ],
  };
}

/** `x 8, x 3 slachtoffers`; of a multiplier that is not settled, the surcharge alone. */
function factors(fine: PayableFine, labels: Labels): string {
  return [timesAll(fine, labels), fine.perVictim?.norm.rule === 'yes' && timesOf(fine, labels)]
    .filter(Boolean)
    .join(', ');
}

/** `x 8`; empty without a surcharge. */
function timesAll(fine: PayableFine, { language }: Labels): string {
  return fine.surcharge === null || fine.surcharge.decimes === 0
    ? ''
    : `x\u00a0${factorPhrase(fine, language)}`;
}

function timesOf({ victims }: PayableFine, { words }: Labels): string {
  return `x\u00a0${words.victims(String(victims), victims === 1)}`;
}

/** The three steps of each fine that something multiplies: `1.000 tot 100.000 euro`, `x 6`, `6.000 tot 600.000 euro`. */
function sumsTable(fines: readonly PayableFine[], labels: Labels, sources: SourceList): Block[] {
  const { words } = labels;
  const all = fines.flatMap((fine) => sumsOf(fine, labels, sources));
  // Equal sums of several articles are one row, with the sources of all.
  const sums = new Map<string, readonly string[]>();
  for (const [inLaw = '', times = '', payable = '', marks = ''] of all) {
    const key = [inLaw, times, payable].join('|');
    const [, , , before = ''] = sums.get(key) ?? [];
    const united = new Set(`${before} ${marks}`.trim().split(' '));
    sums.set(key, [inLaw, times, payable, [...united].join(' ')]);
  }
  const rows = [...sums.values()];
  const columns = [
    { title: words.fineInLaw },
    {},
    { title: words.payable.toLowerCase() },
    { title: words.source },
  ];
  return rows.length === 0 ? [] : [{ kind: 'table', columns, rows }];
}

function sumsOf(fine: PayableFine, labels: Labels, sources: SourceList): string[][] {
  const { nominal, possible, perVictim, surcharge } = fine;
  const range = ({ min, max }: { min: number; max: number }) =>
    writeAmountRange(min, max, nominal.currency, labels.language);
  return possible.flatMap((amounts, index) => {
    const isTimes = perVictim?.norm.rule === 'yes' || index > 0;
    const times = [timesAll(fine, labels), isTimes && timesOf(fine, labels)].filter(Boolean).join(' ');
    const refs = [surcharge?.source, isTimes ? perVictim?.source : undefined];
    if (times === '') return [];
    const marks = new Set(refs.flatMap((ref) => (ref ? sources.mark(ref) : [])));
    return [[range(nominal), times, range(amounts), [...marks].join(' ')]];
  });
}

/** `Geen opdeciemen (x 1) [2]`; beside fines that do have a surcharge, of which amounts that is said. */
function noSurcharge(fines: readonly PayableFine[], labels: Labels, sources: SourceList): Block[] {
  const computed = fines.filter(({ possible }) => possible.length > 0);
  const without = computed.filter(({ surcharge }) => surcharge?.decimes === 0);
  const marks = new Set(
    without.flatMap(({ surcharge }) => (surcharge ? sources.mark(surcharge.source) : [])),
  );
  if (marks.size === 0) return [];
  const amounts = without.map(({ nominal: { min, max, currency } }) =>
    writeAmountRange(min, max, currency, labels.language),
  );
  const of = without.length === computed.length ? '' : `: ${[...new Set(amounts)].join('; ')}`;
  const text = `${capitalised(labels.words.noSurcharge)}${of} ${[...marks].join(' ')}`;
  return [{ kind: 'paragraph', text, indent: 1 }];
}

/** The penalty; with the fine as the law states it, where nothing can be said of what is payable. */
export function punishmentCell(principal: string, { fine, penalty }: Result, labels: Labels): string {
  if (fine === null || fine.possible.length > 0) return principal;
  const stated = `${labels.words.fineOf(nominalFine(penalty, labels.language))}${timesVictims(fine, labels)}`;
  if (!penalty.principal) return stated;
  const joint = penalty.cumulation === 'one-or-both' ? ` ${labels.words.andOr} ` : ', ';
  return `${principal}${joint}${stated}`;
}

function timesVictims({ perVictim, victims }: PayableFine, { words }: Labels): string {
  return perVictim?.norm.rule === 'yes' && victims > 1 ? ` x ${words.victims(String(victims), false)}` : '';
}
