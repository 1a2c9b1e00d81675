import type { Result } from '../../answers/offence-answer.ts';
import type { PayableFine } from '../../penalty/fine.ts';
import type { Block } from '../document.ts';
import type { Labels } from '../labels.ts';
import { noFinePhrase, nominalFine, payableAmounts, reasonPhrase } from '../phrases.ts';

/** The column of what is payable in one table, and what its marks mean. */
export interface FineCells {
  /** `en/of 600 tot 6.000 euro`; with a mark where there is no one amount. */
  payable(result: Result, isLater?: boolean): string;
  /** The meaning of each mark, in the order in which it was first met. */
  notes(): Block[];
}

export function fineCells(labels: Labels): FineCells {
  const reasons: string[] = [];
  const mark = (reason: string) => {
    const at = reasons.indexOf(reason);
    return '*'.repeat(at < 0 ? reasons.push(reason) : at + 1);
  };
  return {
    payable: ({ fine, penalty }, isLater = false) => {
      const { words, language } = labels;
      if (fine === null) return noFinePhrase(penalty, language);
      const reason = reasonPhrase(fine, isLater, language);
      const amounts = payableAmounts(fine, language);
      if (amounts === null) return `${words.payableOpen}\u00a0${mark(reason ?? '')}`;
      const amount = reason === null ? amounts : `${amounts}\u00a0${mark(reason)}`;
      return penalty.cumulation === 'one-or-both' && penalty.principal ? `${words.andOr} ${amount}` : amount;
    },
    notes: () =>
      reasons.map((text, index) => ({
        kind: 'paragraph',
        text: `${'*'.repeat(index + 1)} ${text}`,
        indent: 1,
      })),
  };
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
