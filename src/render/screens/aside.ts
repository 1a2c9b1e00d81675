import type { PenaltyAnswer } from '../../answers/penalty.ts';
import { withPresumed } from '../../answers/presumed.ts';
import { rungsOf } from '../../answers/rungs.ts';
import { isWithin, overlap, type ProvisionId } from '../../law/provision-id.ts';
import { isStatedAt } from '../../law/stated-at.ts';
import { type Facts, waysToHold } from '../../penalty/facts.ts';
import type { Block } from '../document.ts';
import { excludedPhrases } from '../excluded.ts';
import { capitalised, type Labels } from '../labels.ts';
import { raisePhrase, shortPrincipal } from '../phrases.ts';

type Offences = Extract<PenaltyAnswer, { kind: 'offences' }>;

/**
 * Asked about a provision that the facts exclude: that it is. About one that only aggravates: whose penalty is shown,
 * and what would bring this one in.
 */
export function aside(answer: Offences, told: Facts, labels: Labels): Block[] {
  const { located, offences, presumed } = answer;
  if (located === null) return [];
  const { article, version, place } = located;
  const line = (text: string): Block => ({ kind: 'paragraph', text });
  const excluded = excludedPhrases(answer, told, labels);
  if (excluded.length > 0) return excluded.map(line);
  const isHere = (at: ProvisionId) => overlap(at, place);
  if (version.offences.some((offence) => isStatedAt(offence, place))) return [];
  const { words, language } = labels;
  const here = version.aggravations.filter(({ at }) => isHere(at));
  const facts = withPresumed(told, presumed);
  const optional = here.find(({ obligation }) => obligation === 'may');
  const what = optional?.raise
    ? raisePhrase(optional.raise, language)
    : shortPrincipal(optional?.penalty?.principal, language);
  // Of an attempt, the step below may have no penalty that is computed: that of the completed offence tells.
  const applies = offences
    .flatMap(rungsOf)
    .some(
      ({ outcome, withheld }) =>
        !withheld && outcome.kind === 'penalty' && isWithin(outcome.applied.at, article.id),
    );
  const ways = here.flatMap(({ when }) => waysToHold(when, facts)).map(({ present }) => present.join(','));
  const needed = [...new Set(ways.filter(Boolean))];
  return [
    line(words.touchesOthers(capitalised(labels.short(place)))),
    ...(optional ? [line(words.optionalNorm(what))] : []),
    ...(!optional && !applies && needed.length > 0
      ? [line(`${words.notApplied} ${addOneOf(needed, labels)}`)]
      : []),
  ];
}

/** What to add: where several circumstances bring it in, each of them. */
function addOneOf(ways: readonly string[], { words }: Labels): string {
  const [only] = ways;
  return only !== undefined && ways.length === 1
    ? words.addCircumstance(only)
    : words.addOneOf(ways.join('; '));
}
