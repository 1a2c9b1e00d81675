import type { Result } from '../../answers/offence-result.ts';
import { isOfficial } from '../../law/source.ts';
import type { Facts } from '../../penalty/facts.ts';
import type { PayableFine } from '../../penalty/fine.ts';
import type { Field, Inline } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import {
  factorPhrase,
  noFinePhrase,
  nominalFine,
  payableAmounts,
  principalPhrase,
  reasonPhrase,
} from '../phrases.ts';

/** The penalty, the fine as the law states it, and the fine really payable. */
export function resultFields(result: Result, facts: Facts, labels: Labels): Field[] {
  const { words, language } = labels;
  const { penalty, fine } = result;
  const fields: Field[] = [
    {
      label: words.penalty,
      value: [{ text: principalPhrase(penalty.principal, language), tone: 'strong' }],
      note: labels.short(result.at),
    },
  ];
  if (fine === null) return [...fields, { label: words.fine, value: noFinePhrase(penalty, language) }];
  fields.push({
    label: words.fine,
    value: `${nominalFine(penalty, language)} (${togetherPhrase(result, labels)})`,
  });
  const [payable, reason] = [payableAmounts(fine, language), reasonPhrase(fine, false, language)];
  const value: Inline =
    payable === null
      ? [{ text: reason ?? '', tone: 'warning' }]
      : [{ text: payable, tone: reason === null ? 'strong' : 'warning' }];
  const note = [times(fine, facts, labels), reason].filter(Boolean).join('; ');
  fields.push({ label: words.payable, value, ...(payable !== null && { note }) });
  return fields;
}

/** How the fine goes with the prison term: `verplicht`, or `of een van die straffen alleen`. */
function togetherPhrase({ penalty, fine }: Result, { words }: Labels): string {
  if (penalty.cumulation === 'one-or-both') return words.oneOrBoth;
  return fine?.nominal.obligation === 'must' ? words.mandatory : words.optional;
}

/** `3 slachtoffers, x 6, opdeciemen voor feiten van 1 juni 2015`; the grade of a rate that no official text gives. */
function times(fine: PayableFine, { date }: Facts, { words, language }: Labels): string {
  const { perVictim, victims, surcharge } = fine;
  const day = writeDay(date, language);
  const grade = surcharge?.source.grade;
  const rate =
    surcharge?.decimes === 0
      ? words.timesNoSurcharge(day)
      : words.timesSurcharge(factorPhrase(fine, language), day);
  const parts = [
    perVictim?.norm.rule === 'yes' && words.victims(String(victims), victims === 1),
    grade === undefined || isOfficial(grade) ? rate : `${rate} (${words.grades[grade]})`,
  ];
  return parts.filter(Boolean).join(', ');
}
