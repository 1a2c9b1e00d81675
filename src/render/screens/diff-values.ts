import type { Value } from '../../answers/diff-points.ts';
import type { Penalty } from '../../law/penalty.ts';
import { conditionPhrase } from '../condition-phrase.ts';
import type { Labels } from '../labels.ts';
import { nominalFine, perVictimPhrase, raisePhrase, shortPrincipal, termPhrase } from '../phrases.ts';

/** What a norm says, in the words of a table cell. */
export function valuePhrase(value: Value, labels: Labels): string {
  const { words, language } = labels;
  switch (value.kind) {
    case 'text':
      return labels.text(value.text);
    case 'condition':
      return value.when === null ? '-' : conditionPhrase(value.when, labels);
    case 'ways': {
      const [only, ...more] = value.ways;
      if (only === undefined) return '';
      return words.diffAlsoIf(conditionPhrase(more.length === 0 ? only : { any: value.ways }, labels));
    }
    case 'principal':
      return principal(value.penalty, labels);
    case 'fine':
      return fine(value.penalty, labels);
    case 'raise':
      return raisePhrase(value.raise, language);
    case 'as-completed':
      return words.asCompleted;
    case 'weighed':
      return words.diffWeighed;
    case 'up-to-level':
      return words.diffUpToLevel(String(value.level));
    case 'obligation':
      return words[value.obligation];
    case 'per-victim':
      return value.rule === 'yes' ? words.yes : perVictimPhrase(value, language);
    case 'provisions':
      return listed(value.ids.map((id) => labels.short(id)).join(', '), value.also, labels);
    case 'offences':
      return listed(value.offences.map(({ label }) => labels.text(label)).join('; '), value.also, labels);
    case 'measure': {
      const term = value.measure.duration && termPhrase(value.measure.duration, language);
      return [words[value.measure.obligation], term].filter(Boolean).join(', ');
    }
  }
}

function listed(list: string, also: boolean, { words }: Labels): string {
  return list && (also ? words.alsoFor(list) : `${words.appliesTo} ${list}`);
}

function principal(penalty: Penalty, { words, language }: Labels): string {
  const text = shortPrincipal(penalty.principal, language);
  return penalty.cumulation === 'one-or-both' && penalty.fine ? `${text}, ${words.oneOrBoth}` : text;
}

/** Where either penalty may stand alone, the penalty says so: the fine is then not mandatory. */
function fine(penalty: Penalty, { words, language }: Labels): string {
  const amounts = nominalFine(penalty, language);
  if (penalty.cumulation === 'one-or-both') return amounts;
  return `${amounts} (${penalty.fine?.obligation === 'may' ? words.optional : words.mandatory})`;
}
