import type { PenaltyAnswer } from '../../answers/penalty.ts';
import { isWithin } from '../../law/provision-id.ts';
import { assuming, decisive, type Facts } from '../../penalty/facts.ts';
import type { Block } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { rungsOf } from './ladder.ts';

type Offences = Extract<PenaltyAnswer, { kind: 'offences' }>;

/** Asked about an article that only aggravates: whose penalty is shown, and what would bring this one in. */
export function aside({ located, offences, presumed }: Offences, told: Facts, labels: Labels): Block[] {
  if (located === null || offences.some(({ own }) => own.article === located.article.id)) return [];
  const facts = assuming(told, { present: presumed, absent: [] });
  const { article, version, place } = located;
  const { words } = labels;
  const blocks: Block[] = [
    { kind: 'paragraph', text: capitalised(words.touchesOthers(labels.short(article.id))) },
  ];
  const applies = offences.flatMap(rungsOf).some(({ result }) => result && isWithin(result.at, article.id));
  const here = version.aggravations.filter(({ at }) => isWithin(at, place) || isWithin(place, at));
  const needed = new Set(here.flatMap(({ when }) => decisive(when, facts)));
  if (!applies && needed.size > 0)
    blocks.push({
      kind: 'paragraph',
      text: `${words.notApplied} ${words.addCircumstance([...needed].join(','))}`,
    });
  return blocks;
}
