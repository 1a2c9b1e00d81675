import type { SearchAnswer, SearchQuestion } from '../../answers/search.ts';
import type { Understood } from '../../answers/search-concepts.ts';
import type { SearchHit } from '../../answers/search-hit.ts';
import type { Labels } from '../labels.ts';
import { type Envelope, envelope } from './envelope.ts';

export function searchJson(
  answer: SearchAnswer,
  question: SearchQuestion,
  warnings: readonly string[],
  labels: Labels,
): Envelope {
  const { words, on, kind, limit, onlyThen } = question;
  const body = {
    hits: answer.hits.map((hit) => hitJson(hit, labels)),
    more: answer.more,
    understood: answer.understood.map((each) => understoodJson(each, labels)),
    suggestions: answer.suggestions.map(({ id, label }) => ({ id, label: labels.text(label) })),
  };
  const sources = answer.understood.flatMap(({ concept }) => concept.leadsTo.map(({ source }) => source));
  return envelope('search', 'determined', on, { words, kind, limit, onlyThen }, body, [], warnings, sources);
}

function hitJson(hit: SearchHit, labels: Labels) {
  const { id, kind, match, score, state, from, until, words, through, name } = hit;
  return {
    id,
    kind,
    label: kind === 'term' || kind === 'act' ? labels.text(name) : labels.subject(id),
    heading: labels.text(name),
    match,
    score: Math.round(score * 1000) / 1000,
    state,
    from,
    until,
    words,
    through: through.map(({ concept }) => concept.id),
    passage: hit.wording?.passage ?? null,
    asOf: hit.wording?.day ?? null,
    stateOf: hit.wording?.asOf ?? null,
  };
}

function understoodJson({ concept, term, use, among }: Understood, labels: Labels) {
  return {
    concept: concept.id,
    term,
    use,
    label: labels.text(concept.preferred),
    why: among?.why ? labels.text(among.why) : null,
  };
}
