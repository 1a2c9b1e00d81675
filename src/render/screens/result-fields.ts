import type { Result } from '../../answers/offence-answer.ts';
import type { Facts } from '../../penalty/facts.ts';
import type { Field, Inline } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import {
  factorPhrase,
  noFinePhrase,
  nominalFine,
  noProductPhrase,
  payableAmount,
  principalPhrase,
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
  const payable = payableAmount(fine, language);
  const value: Inline =
    payable === null
      ? [{ text: noProductPhrase(fine, language), tone: 'warning' }]
      : [{ text: payable, tone: 'strong' }];
  fields.push({
    label: words.payable,
    value,
    ...(payable !== null && { note: times(result, facts, labels) }),
  });
  return fields;
}

/** How the fine goes with the prison term: `verplicht`, or `of een van die straffen alleen`. */
function togetherPhrase({ penalty, fine }: Result, { words }: Labels): string {
  if (penalty.cumulation === 'one-or-both') return words.oneOrBoth;
  return fine?.nominal.obligation === 'must' ? words.mandatory : words.optional;
}

function times({ fine }: Result, facts: Facts, labels: Labels): string {
  if (fine === null) return '';
  const perVictim =
    fine.perVictim?.norm.rule === 'yes'
      ? `${labels.words.victims(String(fine.victims), fine.victims === 1)}, `
      : '';
  return (
    perVictim +
    labels.words.timesSurcharge(factorPhrase(fine, labels.language), writeDay(facts.date, labels.language))
  );
}
