import { type ObligationAnswer, obligation } from '../answers/obligation.ts';
import type { Citation } from '../citation/citation.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { noObligationJson, obligationJson } from '../render/json/treaty.ts';
import type { Labels } from '../render/labels.ts';
import { notAdopted, statementScreen } from '../render/screens/instrument-statement.ts';
import { obligationScreen } from '../render/screens/obligation.ts';
import type { Context } from './context.ts';
import { emit } from './emit.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { emitNotFound } from './not-found.ts';
import { disagreementWarnings } from './warnings.ts';
import { shownByWhole } from './whole-warning.ts';

/** Shows what a treaty or a Union act asks at the place that was cited. */
export async function emitObligation(
  knowledge: Knowledge,
  cited: Citation,
  query: string,
  labels: Labels,
  context: Context,
): Promise<ExitCode> {
  const { at } = context.options;
  const answer = await obligation(knowledge, cited, query, at);
  if (answer.kind === 'not-found') return emitNoArticle(answer, 'show', labels, context);
  const warnings =
    answer.kind === 'obligation'
      ? [
          ...shownByWhole(answer.place, answer.rows, labels),
          ...disagreementWarnings(answer.disagreements, labels),
        ]
      : [];
  const json = () => obligationJson(answer, query, at, warnings, labels);
  const document = () =>
    answer.kind === 'obligation'
      ? obligationScreen(answer, at, warnings, labels)
      : statementScreen(answer.instrument, notAdopted(answer.instrument, at, labels), labels);
  await emit({ document, json }, context);
  return answer.kind === 'obligation' ? EXIT.answered : EXIT.notInForce;
}

/** Nothing is held at the place that was cited: the nearest articles. */
export function emitNoArticle(
  answer: Extract<ObligationAnswer, { kind: 'not-found' }>,
  kind: 'show' | 'compare',
  labels: Labels,
  context: Context,
): Promise<ExitCode> {
  const near = answer.nearest.map(({ id, heading }) => ({
    name: labels.provision(id),
    text: labels.text(heading),
    ask: `show "${labels.provision(id)}"`,
  }));
  const json = () => noObligationJson(kind, answer, context.options.at, labels);
  return emitNotFound(labels.words.unknownArticle(answer.query), near, json, labels, context);
}
