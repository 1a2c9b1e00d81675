import type { RefsAnswer, RefsQuestion } from '../../answers/refs.ts';
import type { Labels } from '../labels.ts';
import { type Envelope, envelope } from './envelope.ts';
import { nearestJson } from './located.ts';

export function refsJson(answer: RefsAnswer, question: RefsQuestion, labels: Labels): Envelope {
  const { citation, on, heldOn, depth, direction, kinds } = question;
  const query = { citation, heldOn, depth, direction, kinds };
  if (answer.kind === 'not-found') {
    return envelope('refs', 'not-found', on, query, { nearest: nearestJson(answer.nearest, labels) });
  }
  const body = {
    centre: answer.centre,
    nodes: answer.nodes.map((id) => ({ id, label: labels.subject(id), heading: labels.heading(id) })),
    references: answer.references.map(({ part, ...each }) => ({
      ...each,
      part: part ? labels.text(part) : null,
    })),
    cut: answer.cut,
    /** What the limits that were asked for left out. */
    leftOut: answer.leftOut,
  };
  const sources = answer.references.map(({ source }) => source);
  return envelope('refs', 'determined', on, query, body, [], [], sources);
}
