import type { TermAnswer } from '../../answers/term.ts';
import { LANGUAGES } from '../../law/text.ts';
import type { Day } from '../../time/day.ts';
import type { Labels } from '../labels.ts';
import { type Envelope, envelope } from './envelope.ts';

export function termJson(answer: TermAnswer, word: string, on: Day, labels: Labels): Envelope {
  if (answer.kind === 'not-found') {
    const near = answer.nearest.map(({ id, preferred }) => ({
      id,
      label: labels.text(preferred),
      heading: '',
    }));
    return envelope(
      'term',
      'not-found',
      on,
      { word },
      { nearest: near, namedIn: answer.sources.map(({ id }) => id) },
    );
  }
  const terms = answer.entries.map(({ concept, met, leads }) => ({
    id: concept.id,
    label: labels.text(concept.preferred),
    met,
    says: concept.note ? labels.text(concept.note) : null,
    preferred: concept.preferred,
    terms: concept.terms.flatMap(({ use, why, source, ...words }) =>
      LANGUAGES.flatMap((language) =>
        (words[language] ?? []).map((term) => ({
          term,
          language,
          use,
          why: why ? labels.text(why) : null,
          source: source.id,
          grade: source.grade,
        })),
      ),
    ),
    leadsTo: leads.map(({ to, state, source }) => ({
      provision: to,
      label: labels.subject(to),
      inForce: state === 'unread' ? null : state === 'in-force',
      source: source.id,
      grade: source.grade,
    })),
  }));
  const sources = answer.entries.flatMap(({ concept, leads }) => [
    concept.source,
    ...concept.terms.map(({ source }) => source),
    ...leads.map(({ source }) => source),
  ]);
  return envelope('term', 'determined', on, { word }, { terms }, [], [], sources);
}
