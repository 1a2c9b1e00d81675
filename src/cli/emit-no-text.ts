import type { NearText } from '../answers/near-texts.ts';
import { type AskedOfOne, askOf } from '../render/asked-of-one.ts';
import type { Labels } from '../render/labels.ts';
import { writeDay } from '../render/numbers.ts';
import { writePeriod } from '../render/period.ts';
import { sentence } from '../render/sentence.ts';
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
  warnings: readonly string[] = [],
): Promise<ExitCode> {
  const hasOneInForce = nearest.some(({ isInForce }) => isInForce);
  const near = nearest.map((each): Near => {
    const { id, heading } = each;
    if (each.kind === 'instrument') return { name: id, text: labels.text(heading), ask: `treaty ${id}` };
    if (each.kind === 'act') return { name: id, text: labels.text(heading), ask: `sources ${id}` };
    const period = writePeriod(each, labels.language);
    const name = labels.provision(id);
    const ask = each.isInForce
      ? askOf(name, asked, context.given)
      : hasOneInForce
        ? null
        : askOfOtherDay(name, dayOf(each, asked.on), asked, context.given);
    return { name, text: [labels.text(heading), period].filter(Boolean).join('; '), ask };
  });
  const said = labels.words.unknownArticle(query);
  return emitNotFound(said, near, json, labels, context, [
    ...notThatDay(nearest, asked.on, labels),
    ...warnings,
  ]);
}

/** What computes on facts would compute nothing of a text of another day: it is shown, without the facts. */
function askOfOtherDay(name: string, on: Day, asked: AskedOfOne, given: readonly string[]): string {
  if (ASKS_FOR_FACTS.has(asked.command))
    return askOf(name, { command: 'show', on, dayOption: '--at' }, given.filter(isOfEveryCommand));
  const undated = given.filter((option) => !option.startsWith(asked.dayOption));
  return askOf(name, { ...asked, on }, undated);
}

function isOfEveryCommand(option: string): boolean {
  return /^--(lang|data)\b/.test(option);
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
    : [sentence(words.notInForceThen(day, others.map(({ id }) => provision(id)).join('; ')))];
}

/** Of an article that was not in force on the day of the facts they compute nothing; the others show it as it was. */
const ASKS_FOR_FACTS: ReadonlySet<AskedOfOne['command']> = new Set(['penalty', 'limitation', 'jurisdiction']);
