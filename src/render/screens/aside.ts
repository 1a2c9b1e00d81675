import { aggravatingPlace } from '../../answers/aggravating-place.ts';
import type { OffencesAnswer } from '../../answers/penalty.ts';
import type { Facts } from '../../penalty/facts.ts';
import type { Block } from '../document.ts';
import { excludedPhrases } from '../excluded.ts';
import { capitalised, type Labels } from '../labels.ts';
import { raisePhrase, shortPrincipal } from '../phrases.ts';

/**
 * Asked about a provision that the facts exclude: that it is. About one that only aggravates: whose penalty is shown,
 * and what would bring this one in.
 */
export function aside(answer: OffencesAnswer, told: Facts, labels: Labels): Block[] {
  const excluded = excludedPhrases(answer, told, labels);
  const lines = excluded.length > 0 ? excluded : aggravatingPhrases(answer, told, labels);
  return lines.map((text): Block => ({ kind: 'paragraph', text }));
}

/** The same in one sentence after the other, where the penalty that was cited is not counted in; else nothing. */
export function notAppliedPhrases(answer: OffencesAnswer, told: Facts, labels: Labels): string[] {
  const [subject, ...said] = aggravatingPhrases(answer, told, labels);
  return subject !== undefined && said.length > 0 ? [[subject, ...said].join(' ')] : [];
}

function aggravatingPhrases(answer: OffencesAnswer, told: Facts, labels: Labels): string[] {
  const found = aggravatingPlace(answer, told);
  if (found === null) return [];
  const { words, language } = labels;
  const { place, optional, ways } = found;
  const what = optional?.raise
    ? raisePhrase(optional.raise, language)
    : shortPrincipal(optional?.penalty?.principal, language);
  const needed = [...new Set(ways.map((present) => present.join(',')))];
  return [
    words.touchesOthers(capitalised(labels.short(place))),
    ...(optional ? [words.optionalNorm(what)] : []),
    ...(needed.length > 0 ? [`${words.notApplied} ${addOneOf(needed, labels)}`] : []),
  ];
}

/** What to add: where several circumstances bring it in, each of them. */
function addOneOf(ways: readonly string[], { words }: Labels): string {
  const [only] = ways;
  return only !== undefined && ways.length === 1
    ? words.addCircumstance(only)
    : words.addOneOf(ways.join('; '));
}
