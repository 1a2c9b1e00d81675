import type { Condition } from '../../law/condition.ts';
import type { AuthoredCondition } from './fields.ts';
import { given } from './given.ts';

export function toCondition(condition: AuthoredCondition): Condition {
  if ('victim_age' in condition) {
    const { under, at_least: atLeast } = condition.victim_age;
    return { victimAge: given({ under, atLeast }) };
  }
  if ('all' in condition) return { all: condition.all.map(toCondition) };
  if ('any' in condition) return { any: condition.any.map(toCondition) };
  if ('not' in condition) return { not: toCondition(condition.not) };
  const { circumstance, unless_told: unlessTold } = condition;
  return { circumstance, ...given({ unlessTold }) };
}
