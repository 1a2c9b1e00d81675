import type { NearText } from '../answers/near-texts.ts';
import { type AskedOfOne, askOf } from '../render/asked-of-one.ts';
import type { Labels } from '../render/labels.ts';
import { writePeriod } from '../render/period.ts';
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
    return {
      name: labels.provision(id),
      text: [labels.text(heading), period].filter(Boolean).join('; '),
      ask: isAnswered ? askOf(labels.provision(id), asked, context.given) : null,
    };
  });
  return emitNotFound(labels.words.unknownArticle(query), near, json, labels, context);
}

/** Of an article that was not in force on the day of the facts they compute nothing; the others show it as it was. */
const ASKS_FOR_FACTS: ReadonlySet<AskedOfOne['command']> = new Set(['penalty', 'limitation', 'jurisdiction']);
