import type { TimelineAnswer, TimelineEvent } from '../../answers/timeline.ts';
import { type Grade, isComputable } from '../../law/source.ts';
import type { Instrument, MilestoneEvent } from '../../law/treaty.ts';
import { type Day, partsOf } from '../../time/day.ts';
import { escapeHtml } from '../html-text.ts';
import type { Labels } from '../labels.ts';
import { treatyWords } from '../words/treaty.ts';
import { type Axis, axisOver } from './axis.ts';
import { placeLabels } from './place-labels.ts';

type Timeline = Extract<TimelineAnswer, { kind: 'timeline' }>;
/** What an act did to the law. */
type Reform = Exclude<TimelineEvent, { kind: 'instrument' }>;

/** A picture as wide as a slide of 16:9; it grows downwards only. All lengths in pixels. */
const WIDTH = 1280;
const LEFT = 240;
const RIGHT = WIDTH - 30;
const TOP = 100;
const ROW = 20;
/** The mean width of a character of the labels, generously. */
const CHARACTER = 7;

const STYLE = `
.paper { fill: #fff } .ink { fill: #1b1b1b } .muted { fill: #595959 }
.grid { stroke: #d5d5d5 } .path { stroke: #8a8a8a; stroke-width: 2 }
.bound { fill: #0b4f8a } .mark { fill: #fff; stroke: #0b4f8a; stroke-width: 2 } .ratified { fill: #0b4f8a; stroke: #0b4f8a; stroke-width: 2 }
.law { fill: #9a3412 } .weak { opacity: .55 }
text { font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif }
.title { font-size: 22px; font-weight: 600 } .part { font-weight: 600 }
@media (prefers-color-scheme: dark) {
.paper { fill: #16181b } .ink { fill: #e6e6e6 } .muted { fill: #a8adb3 }
.grid { stroke: #33383d } .path { stroke: #7d848b }
.bound { fill: #8cc2f5 } .mark { fill: #16181b; stroke: #8cc2f5 } .ratified { fill: #8cc2f5; stroke: #8cc2f5 }
.law { fill: #f0a37a }
}`;

/** The timeline as one SVG: a row per instrument, then the reforms of Belgian law, over the same years. */
export function timelineSvg({ topic, events }: Timeline, today: Day, labels: Labels): string {
  const words = treatyWords(labels.language);
  const instruments = [
    ...new Map(
      events.flatMap((event) =>
        event.kind === 'instrument' ? [[event.instrument.id, event.instrument]] : [],
      ),
    ).values(),
  ] as readonly Instrument[];
  const reforms = events.filter((event): event is Reform => event.kind !== 'instrument');
  const axis = axisOver(
    events.map(({ on }) => on),
    today,
    LEFT,
    RIGHT,
  );
  const lawTop = TOP + instruments.length * ROW + (instruments.length > 0 ? 34 : 0);
  const placed = placeLabels(
    [...Map.groupBy(reforms, (reform) => `${reform.on} ${reform.act.dated}`).values()].map((together) => {
      const said = reformLabel(together, axis);
      return { item: said, x: axis.x(together[0]?.on ?? today), width: said.length * CHARACTER };
    }),
    RIGHT,
  );
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  const bottom = lawTop + rows * ROW;
  const height = bottom + 24;
  const title = [words.timeline, topic && labels.text(topic.label)].filter(Boolean).join(': ');
  const shapes = [
    rect('paper', 0, 0, WIDTH, height),
    text('title ink', 24, 38, title),
    legend(words),
    ...axis.ticks.flatMap(({ year, x }) => [
      line('grid', x, TOP - 12, x, bottom),
      text('muted', x, TOP - 18, String(year), 'middle'),
    ]),
    ...instruments.flatMap((instrument, index) =>
      instrumentRow(instrument, TOP + index * ROW, axis, today, labels),
    ),
    ...(reforms.length > 0 ? [text('ink part', 24, lawTop + 13, words.law)] : []),
    ...placed.flatMap(({ item, x, row, toTheLeft }) => {
      const y = lawTop + row * ROW;
      return [
        rect('law', x - 5, y + 3, 10, 10),
        text('ink', toTheLeft ? x - 8 : x + 8, y + 13, item, toTheLeft ? 'end' : 'start'),
      ];
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" lang="${labels.language}">
<title>${escapeHtml(title)}</title>
<style>${STYLE}
</style>
${shapes.join('\n')}
</svg>
`;
}

/** From the adoption a line, from the day it binds Belgium a bar, with marks where Belgium signed and ratified. */
function instrumentRow(instrument: Instrument, y: number, axis: Axis, today: Day, labels: Labels): string[] {
  const dateOf = (event: MilestoneEvent) => instrument.dates.find((date) => date.event === event);
  const born = dateOf('adopted') ?? dateOf('opened') ?? instrument.dates[0];
  const bound = instrument.maker === 'eu' ? dateOf('in-force') : dateOf('in-force-belgium');
  const end = dateOf('ended')?.on ?? today;
  const middle = y + 8;
  const early = born && partsOf(born.on).year < axis.first ? `\u2039 ${partsOf(born.on).year}` : '';
  const weak = (grade: Grade) => (isComputable(grade) ? '' : ' weak');
  const name = labels.text(instrument.abbreviation);
  const mark = (event: MilestoneEvent, style: string) => {
    const date = dateOf(event);
    return date ? [circle(`${style}${weak(date.source.grade)}`, axis.x(date.on), middle)] : [];
  };
  return [
    text('ink', 24, y + 13, name),
    ...(early ? [text('muted', LEFT - 6, y + 13, early, 'end')] : []),
    ...(born ? [line('path', axis.x(born.on), middle, axis.x(bound?.on ?? end), middle)] : []),
    ...(bound
      ? [
          rect(
            `bound${weak(bound.source.grade)}`,
            axis.x(bound.on),
            middle - 4,
            Math.max(2, axis.x(end) - axis.x(bound.on)),
            8,
          ),
        ]
      : []),
    ...mark('signed', 'mark'),
    ...mark('ratified', 'ratified'),
  ];
}

/** The act by its date, as it is cited; several of one date with their number, one far ahead with its year. */
function reformLabel(together: readonly Reform[], axis: Axis): string {
  const [first] = together;
  if (first === undefined) return '';
  const { year, month, date } = partsOf(first.act.dated);
  const several = together.length > 1 ? ` (${together.length})` : '';
  const inForce = partsOf(first.on).year;
  return `${date}.${month}.${year}${several}${inForce < axis.end ? '' : ` \u203a ${inForce}`}`;
}

function legend(words: ReturnType<typeof treatyWords>): string {
  const y = 60;
  const { lanes } = words;
  const entries: [string, (x: number) => string][] = [
    [lanes.before, (x) => line('path', x - 8, y - 4, x + 8, y - 4)],
    [lanes.signed, (x) => circle('mark', x, y - 4)],
    [lanes.ratified, (x) => circle('ratified', x, y - 4)],
    [lanes.bound, (x) => rect('bound', x - 8, y - 8, 16, 8)],
    [words.law, (x) => rect('law', x - 5, y - 9, 10, 10)],
    [lanes.weak, (x) => rect('bound weak', x - 8, y - 8, 16, 8)],
  ];
  let x = 32;
  return entries
    .map(([said, shape]) => {
      const drawn = `${shape(x)}\n${text('muted', x + 16, y, said)}`;
      x += 48 + said.length * CHARACTER;
      return drawn;
    })
    .join('\n');
}

function rect(style: string, x: number, y: number, width: number, height: number): string {
  return `<rect class="${style}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;
}

function line(style: string, x1: number, y1: number, x2: number, y2: number): string {
  return `<line class="${style}" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;
}

function circle(style: string, x: number, y: number): string {
  return `<circle class="${style}" cx="${round(x)}" cy="${round(y)}" r="5"/>`;
}

function text(style: string, x: number, y: number, said: string, anchor = 'start'): string {
  return `<text class="${style}" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escapeHtml(said)}</text>`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
