import type { TimelineAnswer, TimelineEvent } from '../../answers/timeline.ts';
import { isComputable, type SourceRef } from '../../law/source.ts';
import { partsOf } from '../../time/day.ts';
import { sourceList } from '../citations-list.ts';
import type { Block, Document, Row } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { treatyWords } from '../words/treaty.ts';
import { footer } from './footer.ts';

type Timeline = Extract<TimelineAnswer, { kind: 'timeline' }>;

/** Events that concern Belgium; the others happen to the instrument itself. */
const BELGIAN = new Set([
  'signed',
  'approved',
  'ratified',
  'in-force-belgium',
  'published',
  'transposition-due',
]);

/** Instruments and reforms down one axis, year by year. */
export function timelineScreen({ topic, events }: Timeline, labels: Labels): Document {
  const words = treatyWords(labels.language);
  const sources = sourceList(labels);
  let year = 0;
  const rows = events.map((event): Row => {
    const opens = partsOf(event.on).year !== year;
    year = partsOf(event.on).year;
    const source = sourceOf(event);
    return {
      cells: [
        { text: axisOf(event, labels), tone: event.kind === 'instrument' ? undefined : ('accent' as const) },
        writeDay(event.on, labels.language),
        `${eventPhrase(event, labels)} ${sources.mark(source)}`,
      ].map((cell) => (typeof cell === 'string' ? cell : [cell])),
      ...(opens && { group: String(year) }),
    };
  });
  const body: Block[] =
    rows.length === 0
      ? [{ kind: 'paragraph', text: words.noEvents }]
      : [
          { kind: 'table', columns: [{}, { title: words.date }, {}], rows, groupTitle: '' },
          { kind: 'paragraph', text: words.legend, tone: 'muted' },
        ];
  return {
    title: words.timeline,
    language: labels.language,
    blocks: [
      { kind: 'heading', level: 1, text: words.timeline, aside: topic ? labels.text(topic.label) : '' },
      ...body,
      ...footer([], [], labels, sources),
    ],
  };
}

/** An event rests on the act, on the source of a reading, or on that of a date of an instrument. */
export function sourceOf(event: TimelineEvent): SourceRef {
  if (event.kind === 'reform') return event.act.source;
  return event.kind === 'reading' ? event.reading.source : event.milestone.source;
}

function axisOf(event: TimelineEvent, labels: Labels): string {
  const { axis } = treatyWords(labels.language);
  if (event.kind !== 'instrument') return axis.law;
  return BELGIAN.has(event.milestone.event) ? axis.belgium : axis.international;
}

function eventPhrase(event: TimelineEvent, labels: Labels): string {
  const words = treatyWords(labels.language);
  if (event.kind === 'reform')
    return `${labels.text(event.act.title)}: ${words.articlesChanged(event.articles.length)}`;
  if (event.kind === 'reading')
    return `${labels.text(event.act.title)}: ${labels.text(event.reading.label)}; ${words.articlesChanged(event.articles.length)}`;
  const { instrument, milestone } = event;
  const weak = isComputable(milestone.source.grade)
    ? ''
    : ` (${labels.words.grades[milestone.source.grade]})`;
  return `${labels.text(instrument.abbreviation)}: ${words.event[milestone.event]}${weak}`;
}
