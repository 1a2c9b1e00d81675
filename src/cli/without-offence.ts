import type { PenaltyAnswer } from '../answers/penalty.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Labels } from '../render/labels.ts';
import { elsewhereScreen } from '../render/screens/elsewhere.ts';
import { noPenaltyScreen } from '../render/screens/no-penalty.ts';
import type { Day } from '../time/day.ts';
import type { Context } from './context.ts';
import { emit } from './emit.ts';
import { emitNoText } from './emit-no-text.ts';
import { emitSeveral } from './emit-several.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { lookupIn } from './lookup.ts';

/** Prints why there is no offence to speak of: no such article, none in force that day, none that punishes. */
export async function emitWithoutOffence(
  knowledge: Knowledge,
  answer: Exclude<PenaltyAnswer, { kind: 'offences' }>,
  command: 'penalty' | 'limitation' | 'jurisdiction',
  date: Day,
  warnings: readonly string[],
  json: () => object,
  labels: Labels,
  context: Context,
): Promise<ExitCode> {
  if (answer.kind === 'not-found') {
    const asked = { command, on: date, dayOption: '--date' } as const;
    const several = await emitSeveral(knowledge, answer.query, asked, labels, context);
    if (several.code !== null) return several.code;
    return emitNoText(answer.query, answer.nearest, asked, json, labels, context);
  }
  if (answer.kind === 'no-penalty') {
    const document = () => noPenaltyScreen(answer.located, date, warnings, lookupIn(knowledge), labels);
    await emit({ document, json }, context);
    return EXIT.answered;
  }
  const opened = answer.kind === 'not-in-force' ? (answer.repeal ?? answer.next)?.act : undefined;
  const act = opened === undefined ? undefined : knowledge.get('act', opened);
  await emit({ document: () => elsewhereScreen(answer, date, act, warnings, labels), json }, context);
  return EXIT.notInForce;
}
