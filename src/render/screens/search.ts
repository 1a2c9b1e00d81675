import type { SearchAnswer, SearchQuestion } from '../../answers/search.ts';
import type { Understood } from '../../answers/search-concepts.ts';
import type { SearchHit } from '../../answers/search-hit.ts';
import { type SourceList, sourceList } from '../citations-list.ts';
import type { Block, Document, Field, Row } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { writePeriod } from '../period.ts';
import { printable } from '../printable.ts';
import { type SearchWords, searchWords } from '../words/search.ts';
import { stateOfWording } from './wording-state.ts';

/** A pasted page is not said again in full. */
const LONGEST_TITLE = 80;

/** What was found, the law of the day first, and how the words of the question were understood. */
export function searchScreen(
  answer: SearchAnswer,
  question: SearchQuestion,
  warnings: readonly string[],
  labels: Labels,
): Document {
  const words = searchWords(labels.language);
  const sources = sourceList(labels);
  const asked = printable(question.words).trim().slice(0, LONGEST_TITLE);
  const day = writeDay(question.on, labels.language);
  const title = asked === '' ? words.search : `${words.search}: ${asked}`;
  const count = answer.hits.length + answer.more;
  return {
    title,
    language: labels.language,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...understoodBlocks(answer.understood, words, labels, sources),
      ...(answer.hits.length > 0
        ? [hitTable(answer.hits, day, words, labels)]
        : nothingBlocks(answer, asked, words, labels)),
      ...(answer.more > 0 ? [paragraph(words.more(answer.more, Math.min(100, count)))] : []),
      paragraph(question.onlyThen ? words.lawThen(day) : words.law(day)),
      ...warnings.map((text): Block => ({ kind: 'paragraph', text, tone: 'warning' })),
      ...(sources.refs.length > 0 ? [sources.notes()] : []),
      { kind: 'paragraph', text: labels.words.notAdvice, tone: 'muted' },
    ],
  };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A term that is no more than what was typed needs no word, nor does one of which no word was typed. */
function understoodBlocks(
  understood: readonly Understood[],
  words: SearchWords,
  labels: Labels,
  sources: SourceList,
): Block[] {
  const rows = understood.flatMap(({ concept, term, use, among, asTyped }): Field[] => {
    const preferred = labels.text(concept.preferred);
    if (asTyped === 0 || preferred.toLowerCase() === term.toLowerCase()) return [];
    const mark = sources.mark(among?.source ?? concept.source);
    const why = among?.why ? capitalised(labels.text(among.why)) : undefined;
    return [{ label: term, value: `${words.usedFor(words.uses[use])} ${preferred} ${mark}`, note: why }];
  });
  return rows.length > 0 ? [{ kind: 'fields', rows }] : [];
}

function nothingBlocks(
  { suggestions }: SearchAnswer,
  asked: string,
  words: SearchWords,
  labels: Labels,
): Block[] {
  const rows = suggestions.map(({ id, label }) => ({ label: labels.subject(id), value: labels.text(label) }));
  return [
    paragraph(asked === '' ? words.noWords : words.nothing),
    ...(rows.length > 0
      ? [{ kind: 'heading', level: 2, text: words.suggestions } as const, { kind: 'fields', rows } as const]
      : []),
  ];
}

function hitTable(hits: readonly SearchHit[], day: string, words: SearchWords, labels: Labels): Block {
  let last = '';
  const rows = hits.map((hit): Row => {
    const group = groupOf(hit, day, words);
    const row = {
      cells: [
        hit.kind === 'term' || hit.kind === 'act' ? words.kinds[hit.kind] : labels.subject(hit.id),
        labels.text(hit.name),
        periodOf(hit, words, labels),
      ],
      detail: detailOf(hit, words, labels),
      ...(group === last ? {} : { group }),
    };
    last = group;
    return row;
  });
  const columns = [{ title: labels.words.article }, { title: words.subject }, { title: words.held }];
  return { kind: 'table', columns, rows, detailTitle: words.matched, groupTitle: words.state };
}

function groupOf({ state, kind, match }: SearchHit, day: string, words: SearchWords): string {
  if (match === 'citation') return capitalised(words.match.citation);
  if (kind === 'official-text') return words.officialTexts[state ?? 'unchecked'](day);
  if (state === 'in-force' || state === 'unread') return words.groups[state](day);
  return state === null ? words.groups.none : words.groups[state];
}

/** What is named is shown whether it is in force or not. */
function periodOf(hit: SearchHit, words: SearchWords, { language }: Labels): string {
  const isOpen = hit.from === null && hit.until === null;
  const isGone = hit.state === 'not-yet' || hit.state === 'ended';
  return isOpen && isGone ? words.groups[hit.state] : writePeriod(hit, language);
}

/** How it was found; of an official text the passage itself. */
function detailOf(hit: SearchHit, words: SearchWords, labels: Labels): string {
  const match = matchOf(hit, words, labels);
  if (!hit.wording) return match;
  const { passage, day, asOf } = hit.wording;
  return `${printable(passage)} (${stateOfWording(day, asOf, labels.language)}; ${match})`;
}

/** `spelling: mensnhandel > mensenhandel`. */
function matchOf({ match, words: matches, through }: SearchHit, words: SearchWords, labels: Labels): string {
  const kind = words.match[match];
  if (match === 'citation') return kind;
  const isLed = match === 'translation';
  const typed = matches
    .filter(({ how }) => !isLed || how === 'prefix' || how === 'fuzzy')
    .map(({ typed, found, how }) =>
      how === 'prefix' || how === 'fuzzy' || how === 'translation' ? `${typed} \u2192 ${found}` : typed,
    );
  const said = [...(isLed ? through.map(({ concept }) => labels.text(concept.preferred)) : []), ...typed];
  return said.length === 0 ? kind : `${kind}: ${[...new Set(said)].join(', ')}`;
}
