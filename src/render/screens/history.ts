import type { HistoryAnswer } from '../../answers/history.ts';
import type { Day } from '../../time/day.ts';
import { sourceList } from '../citations-list.ts';
import type { Block, Document, Inline } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeLocator } from '../locator.ts';
import { writeDay } from '../numbers.ts';
import { sentence } from '../sentence.ts';
import { chainBlocks } from './chain.ts';

type History = Extract<HistoryAnswer, { kind: 'history' }>;

/** Every version of an article, the oldest first, with the act that opened it and what it changed. */
export function historyScreen(answer: History, on: Day, labels: Labels): Document {
  const { words, language } = labels;
  const sources = sourceList(labels);
  const rows = answer.episodes.map(({ version, act, opened }): Inline[] => {
    const reading = opened.map(({ label }) => labels.text(label)).join('; ');
    const changes = version.changes && version.textFrom === version.from ? labels.text(version.changes) : '';
    const from =
      version.renumberedFrom && version.textFrom === version.from
        ? words.renumberedFrom(labels.provision(version.renumberedFrom))
        : '';
    const name = reading
      ? ''
      : act
        ? [labels.text(act.title), version.actAt && writeLocator(version.actAt, language)]
            .filter(Boolean)
            .join(', ')
        : '';
    const state = version.repealed && changes === '' ? capitalised(words.repealed) : '';
    const first = opened[0];
    return [
      writeDay(version.from, language),
      [name, reading && capitalised(reading), state, changes, from].filter(Boolean).map(sentence).join(' '),
      sources.mark(first ? first.source : version.source),
    ];
  });
  const before = answer.article.before === 'not-held' ? words.firstText : words.inserted;
  const label = capitalised(labels.provision(answer.article.id));
  const named = answer.article.versions.filter(({ repealed }) => !repealed).at(-1);
  return {
    title: `${words.history}: ${label}`,
    language,
    blocks: [
      { kind: 'heading', level: 1, text: label, aside: named ? labels.text(named.heading) : '' },
      { kind: 'paragraph', text: before },
      {
        kind: 'table',
        columns: [{ title: words.inForceFrom }, { title: words.change }, { title: words.source }],
        rows,
      },
      ...actNotes(answer, labels),
      ...chainBlocks(answer.chain, on, labels, sources),
      sources.notes(),
      { kind: 'paragraph', text: words.notAdvice, tone: 'muted' },
    ],
  };
}

/** What is to be known of the dates of an act: a postponement, a day that was not seen. */
function actNotes({ episodes }: History, labels: Labels): Block[] {
  const noted = new Map(episodes.flatMap(({ act }) => (act?.note ? [[act.id, act] as const] : [])));
  return [...noted.values()].map(({ title, note }) => ({
    kind: 'paragraph',
    text: `${labels.text(title)}: ${note ? labels.text(note) : ''}`,
    indent: 1,
  }));
}
