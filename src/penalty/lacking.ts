import type { Condition } from '../law/condition.ts';
import { circumstancesIn, type Facts, truthOf } from './facts.ts';

/** What is needed and absent: alternatives, each with the circumstances that it takes together. */
export type Lack = readonly (readonly string[])[];

/** Why a condition on circumstances doesn't hold. Of alternatives, what lacks the one of which a part was told. */
export function lacking(condition: Condition, facts: Facts): Lack[] {
  if (truthOf(condition, facts) !== false) return [];
  if ('all' in condition) return condition.all.flatMap((part) => lacking(part, facts));
  if (!('any' in condition)) return [[circumstancesIn(condition)]];
  const told = (part: Condition) => circumstancesIn(part).some((id) => facts.present.has(id));
  const begun = condition.any.find(told);
  return begun ? lacking(begun, facts) : [condition.any.map(circumstancesIn)];
}
