import { type InstrumentCard, type InstrumentOn, milestone, type Standing } from '../../answers/treaty.ts';
import { isComputable } from '../../law/source.ts';
import type { Instrument, Milestone } from '../../law/treaty.ts';
import type { Day } from '../../time/day.ts';
import { type SourceList, sourceList } from '../citations-list.ts';
import type { Block, Document, Field, Inline, Row } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeLocator } from '../locator.ts';
import { writeDay } from '../numbers.ts';
import { sentence } from '../sentence.ts';
import { treatyWords } from '../words/treaty.ts';
import { disagreementBlocks } from './disagreements.ts';
import { footer } from './footer.ts';

/** Every instrument held, and how it stood for Belgium on a day. */
export function instrumentsScreen(all: readonly InstrumentOn[], on: Day, labels: Labels): Document {
  const words = treatyWords(labels.language);
  const sources = sourceList(labels);
  const rows = all.map(({ instrument, standing }): Inline[] => {
    const { by } = standing;
    return [
      labels.text(instrument.abbreviation),
      bornPhrase(instrument, labels),
      standing.stage === 'not-adopted' && !isBorn(instrument) ? '' : words.stageShort[standing.stage],
      by ? `${writeDay(by.on, labels.language)} ${sources.mark(by.source)}` : '',
    ];
  });
  const title = `${words.instruments}: ${writeDay(on, labels.language)}`;
  return {
    title,
    language: labels.language,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      {
        kind: 'table',
        columns: [
          { title: words.instrument },
          { title: words.event.adopted },
          { title: words.belgium },
          { title: words.date },
        ],
        rows,
      },
      ...footer([], [], labels, sources),
    ],
  };
}

/** When it was adopted; where only its opening for signature is known, that day, under its name. */
function bornPhrase(instrument: Instrument, labels: Labels): string {
  const [adopted, opened] = [milestone(instrument, 'adopted'), milestone(instrument, 'opened')];
  if (adopted) return writeDay(adopted.on, labels.language);
  return opened
    ? `${writeDay(opened.on, labels.language)} (${treatyWords(labels.language).openedShort})`
    : '';
}

/** One instrument: every date apart with its source, what Belgium declared, who watches, what sources dispute. */
export function instrumentScreen(card: InstrumentCard, on: Day, labels: Labels): Document {
  const { instrument, standing } = card;
  const words = treatyWords(labels.language);
  const sources = sourceList(labels);
  const mark = sources.mark(instrument.source);
  const name = labels.text(instrument.abbreviation);
  return {
    title: `${name}  ${labels.text(instrument.title)}`,
    language: labels.language,
    blocks: [
      { kind: 'heading', level: 1, text: name, aside: `${labels.text(instrument.title)} ${mark}` },
      { kind: 'paragraph', text: standingLine(instrument, standing, on, labels) },
      ...dates(card, labels, sources),
      ...facts(card, labels, sources),
      ...listed(
        words.declarations,
        instrument.declarations.map((each) => ({
          mark: words[each.type],
          text: [each.at && writeLocator(each.at, labels.language), labels.text(each.text)]
            .filter(Boolean)
            .join(': '),
          source: each.source,
        })),
        sources,
      ),
      ...listed(
        words.reviews,
        instrument.reviews.map((each) => ({
          mark: each.on ? writeDay(each.on, labels.language) : undefined,
          text: [each.document, labels.text(each.what)].filter(Boolean).join(': '),
          source: each.source,
        })),
        sources,
      ),
      ...listed(
        words.remarks,
        instrument.notes.map(({ text, source }) => ({
          text: labels.text(text),
          source,
        })),
        sources,
      ),
      ...(card.disagreements.length > 0
        ? [{ kind: 'heading', level: 2, text: words.discrepancies } as const]
        : []),
      ...card.disagreements.flatMap((each) => disagreementBlocks(each, labels)),
      ...(card.obligations > 0
        ? [{ kind: 'paragraph', text: words.obligationsHeld(card.obligations, instrument.id) } as const]
        : []),
      ...footer([], [], labels, sources),
    ],
  };
}

/** `in force for Belgium since 17 April 2006`; of acts that nobody signs, in words that fit them. */
export function stagePhrase(instrument: Instrument, { stage, by }: Standing, labels: Labels): string {
  const words = treatyWords(labels.language);
  const isUnknown = stage === 'not-adopted' && !isBorn(instrument);
  const key = stage === 'adopted' ? bornKey(instrument, by) : isUnknown ? 'unknown' : stage;
  const said = words.stage[key](by ? writeDay(by.on, labels.language) : '');
  return by && !isComputable(by.source.grade) ? `${said} (${labels.words.grades[by.source.grade]})` : said;
}

/** Whether the day of its adoption, or of its opening for signature, is held: before it, it was not there. */
function isBorn(instrument: Instrument): boolean {
  return milestone(instrument, 'adopted') !== null || milestone(instrument, 'opened') !== null;
}

function bornKey({ maker, type }: Instrument, by: Milestone | null): 'adopted' | 'opened' | 'soft' | 'union' {
  if (type === 'recommendation') return 'soft';
  if (maker === 'eu') return 'union';
  return by?.event === 'opened' ? 'opened' : 'adopted';
}

function standingLine(instrument: Instrument, standing: Standing, on: Day, labels: Labels): string {
  const words = treatyWords(labels.language);
  const stage = stagePhrase(instrument, standing, labels);
  return sentence(words.standingOn(writeDay(on, labels.language), stage));
}

function dates({ instrument, acts }: InstrumentCard, labels: Labels, sources: SourceList): Block[] {
  const words = treatyWords(labels.language);
  const rows = instrument.dates.map(({ event, on, place, act, note, source }): Row => {
    const more = [
      place && labels.text(place),
      act && acts.has(act) ? labels.act(act) : '',
      note && labels.text(note),
    ];
    return {
      cells: [capitalised(words.event[event]), writeDay(on, labels.language), sources.mark(source)],
      detail: more.filter(Boolean).join('; '),
    };
  });
  return [{ kind: 'table', columns: [{ title: words.dates }, {}, {}], rows }];
}

function facts({ instrument }: InstrumentCard, labels: Labels, sources: SourceList): Block[] {
  const words = treatyWords(labels.language);
  const fields: Field[] = instrument.monitoring.map(({ body, source }, index) => ({
    label: index === 0 ? words.monitoring : '',
    value: labels.text(body),
    note: sources.mark(source),
  }));
  if (instrument.identifiers.length > 0)
    fields.push({
      label: words.identifiers,
      value: instrument.identifiers
        .map(({ scheme, value, source }) => `${SCHEMES[scheme] ?? ''}${value} ${sources.mark(source)}`)
        .join('; '),
    });
  if (instrument.replacedBy)
    fields.push({ label: words.replacedBy, value: labels.work(instrument.replacedBy) });
  return fields.length > 0 ? [{ kind: 'fields', rows: fields }] : [];
}

/** What stands before a number; the others say themselves what they are. */
const SCHEMES: Readonly<Record<string, string>> = {
  unts: 'UNTS ',
  'un-registration': 'UN reg. ',
  ets: 'ETS ',
  cets: 'CETS ',
  celex: 'CELEX ',
};

function listed(
  title: string,
  items: readonly { mark?: Inline | undefined; text: string; source: Milestone['source'] }[],
  sources: SourceList,
): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'list',
      items: items.map(({ mark, text, source }) => ({
        mark,
        text: `${sentence(text)} ${sources.mark(source)}`,
      })),
    },
  ];
}
