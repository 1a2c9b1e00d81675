import type { Lead, TermAnswer } from '../../answers/term.ts';
import { type Terms, wordsOf } from '../../law/concept.ts';
import { LANGUAGES } from '../../law/text.ts';
import type { Day } from '../../time/day.ts';
import { type SourceList, sourceList } from '../citations-list.ts';
import type { Block, Document, Row } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { type SearchWords, searchWords } from '../words/search.ts';

type Entry = Extract<TermAnswer, { kind: 'terms' }>['entries'][number];

/** What the thesaurus says of a word, concept by concept. */
export function termScreen(entries: readonly Entry[], asked: string, on: Day, labels: Labels): Document {
  const words = searchWords(labels.language);
  const sources = sourceList(labels);
  const title = `${words.term}: ${asked}`;
  return {
    title,
    language: labels.language,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...entries.flatMap((entry) => entryBlocks(entry, on, words, labels, sources)),
      sources.notes(),
      { kind: 'paragraph', text: labels.words.notAdvice, tone: 'muted' },
    ],
  };
}

function entryBlocks(
  { concept, met, leads }: Entry,
  on: Day,
  words: SearchWords,
  labels: Labels,
  sources: SourceList,
): Block[] {
  const { note, preferred, terms } = concept;
  const [named, asked] = [
    terms.filter(({ use }) => use !== 'question'),
    terms.filter(({ use }) => use === 'question'),
  ];
  const count = asked.flatMap(wordsOf).length;
  const first = [words.uses.preferred, ...LANGUAGES.map((language) => preferred[language])];
  const rows: Row[] = [
    [...first, sources.mark(concept.source)],
    ...named.map((each) => termRow(each, words, labels, sources)),
  ];
  const columns = [
    { title: words.use },
    { title: 'nl' },
    { title: 'fr' },
    { title: 'en' },
    { title: labels.words.source },
  ];
  const day = writeDay(on, labels.language);
  const law = [
    { of: 'in-force', value: words.inForceOn(day) },
    { of: 'unread', value: words.unreadOn(day) },
    { of: 'not-in-force', value: words.notInForceOn(day) },
  ]
    .map(({ of, value }) => ({ value, of: leads.filter(({ state }) => state === of) }))
    .filter(({ of }) => of.length > 0);
  return [
    { kind: 'heading', level: 2, text: capitalised(labels.text(preferred)), aside: concept.id },
    ...(met?.use === 'question'
      ? [{ kind: 'paragraph', text: words.noNameOf(met.term), indent: 1 } as const]
      : []),
    ...(note ? [{ kind: 'paragraph', text: labels.text(note), indent: 1 } as const] : []),
    { kind: 'table', columns, rows },
    ...(count > 0 ? [{ kind: 'paragraph', text: words.alsoFoundBy(count), tone: 'muted' } as const] : []),
    ...(law.length > 0
      ? [
          {
            kind: 'fields',
            rows: law.map(({ of, value }, index) => ({
              label: index === 0 ? words.leadsTo : '',
              value: `${value}: ${listed(of, labels, sources)}`,
            })),
          } as const,
        ]
      : []),
  ];
}

function termRow(terms: Terms, words: SearchWords, labels: Labels, sources: SourceList): Row {
  const said = LANGUAGES.map((language) => (terms[language] ?? []).join(', '));
  const cells = [words.uses[terms.use], ...said, sources.mark(terms.source)];
  return terms.why ? { cells, detail: labels.text(terms.why) } : cells;
}

/** Provisions with the source of each run of them. */
function listed(leads: readonly Lead[], labels: Labels, sources: SourceList): string {
  return leads
    .map(({ to, source }, index) => {
      const isLast = leads[index + 1]?.source !== source;
      return isLast ? `${labels.subject(to)} ${sources.mark(source)}` : labels.subject(to);
    })
    .join(', ');
}
