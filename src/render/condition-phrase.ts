import type { Condition } from '../law/condition.ts';
import type { Labels } from './labels.ts';
import { bandPhrase } from './phrases.ts';

/** `slachtoffer jonger dan 18 en (geweld of bedreiging)` */
export function conditionPhrase(condition: Condition, labels: Labels, nested = false): string {
  const { words, language } = labels;
  if ('circumstance' in condition) return labels.circumstance(condition.circumstance);
  if ('victimAge' in condition) {
    const { atLeast, under } = condition.victimAge;
    return words.victimOfAge(bandPhrase(atLeast ?? null, under ?? null, language));
  }
  if ('not' in condition) return words.absent(conditionPhrase(condition.not, labels, true));
  const [parts, and] = 'all' in condition ? [condition.all, words.and] : [condition.any, words.or];
  const text = parts.map((part) => conditionPhrase(part, labels, true)).join(` ${and} `);
  return nested && parts.length > 1 ? `(${text})` : text;
}
