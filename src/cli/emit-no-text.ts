import type { NearText } from '../answers/near-texts.ts';
import { type AskedOfOne, askOf } from '../render/asked-of-one.ts';
import type { Labels } from '../render/labels.ts';
import { writeDay } from '../render/numbers.ts';
import { writePeriod } from '../render/period.ts';
import { type Day, previousDay } from '../time/day.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import { emitNotFound, type Near } from './not-found.ts';

/** Says that a text is held under no such name, what may have been meant, and how that is asked for. */
export function emitNoText(
  query: string,
  nearest: readonly NearText[],
  asked: AskedOfOne,
  json: () => object,
  labels: Labels,
  context: Context,
): Promise<ExitCode> {
  const hasOneInForce = nearest.some(({ isInForce }) => isInForce);
  const near = nearest.map((each): Near => {
    const { id, heading } = each;
    if (each.kind === 'instrument') return { name: id, text: labels.text(heading), ask: `treaty ${id}` };
    if (each.kind === 'act') return { name: id, text: labels.text(heading), ask: `sources ${id}` };
    const period = writePeriod(each, labels.language);
    const isAnswered = each.isInForce || (!hasOneInForce && !ASKS_FOR_FACTS.has(asked.command));
    const undated = context.given.filter((option) => !option.startsWith(asked.dayOption));
    const [on, given] = each.isInForce ? [asked.on, context.given] : [dayOf(each, asked.on), undated];
    return {
      name: labels.provision(id),
      text: [labels.text(heading), period].filter(Boolean).join('; '),
      ask: isAnswered ? askOf(labels.provision(id), { ...asked, on }, given) : null,
    };
  });
  const said = labels.words.unknownArticle(query);
  return emitNotFound(said, near, json, labels, context, notThatDay(nearest, asked.on, labels));
}

/** Of a text that is not in force, the day nearest to this one on which it is. */
function dayOf({ from, until }: NearText, on: Day): Day {
  if (from !== null && from > on) return from;
  return until !== null && until <= on ? previousDay(until) : on;
}

/** Which of these are law of another day. */
function notThatDay(nearest: readonly NearText[], on: Day, { words, language, provision }: Labels): string[] {
  const others = nearest.filter(({ isInForce }) => !isInForce);
  if (others.length === 0) return [];
  const day = writeDay(on, language);
  return others.length === nearest.length
    ? [words.noneInForce(day)]
    : [words.notInForceThen(day, others.map(({ id }) => provision(id)).join('; '))];
}

/** Of an article that was not in force on the day of the facts they compute nothing; the others show it as it was. */
const ASKS_FOR_FACTS: ReadonlySet<AskedOfOne['command']> = new Set(['penalty', 'limitation', 'jurisdiction']);
