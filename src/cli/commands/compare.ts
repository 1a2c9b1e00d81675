import { atPlace, idOf, placeIn, type TreatyPlace } from '../../answers/cited-obligations.ts';
import { type Comparison, changedRows, compare } from '../../answers/compare.ts';
import { articleBeside, findInstrument } from '../../answers/find-instrument.ts';
import { noArticle } from '../../answers/obligation.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Instrument } from '../../law/treaty.ts';
import { changedJson, compareJson, notComparedJson } from '../../render/json/treaty.ts';
import { capitalised, type Labels, labelsFor } from '../../render/labels.ts';
import { changedScreen, compareScreen } from '../../render/screens/compare.ts';
import { notAdopted, statementScreen } from '../../render/screens/instrument-statement.ts';
import { treatyWords } from '../../render/words/treaty.ts';
import { type Day, previousDay } from '../../time/day.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { emitNoInstrument } from '../emit-no-instrument.ts';
import { emitNoArticle } from '../emit-obligation.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openKnowledge } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';
import { readReform } from '../read-reform.ts';
import { disagreementWarnings } from '../warnings.ts';
import { shownByWhole } from '../whole-warning.ts';

interface Options {
  readonly at?: string;
  readonly before?: string;
  readonly after?: string;
  readonly article?: string;
  readonly gaps?: true;
}

export const compareCommand: CommandSpec = {
  name: 'compare',
  argument: '<instrument...>',
  define: (command, say) => {
    command
      .option('--article <number>', say('article'))
      .option('--gaps', say('gaps'))
      .option('--before <day|act>', say('before'))
      .option('--after <day|act>', say('after'));
  },
  run: async (context: Context, args: readonly string[], options: Options): Promise<ExitCode> => {
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    const found = await findInstrument(knowledge, args.join(' '));
    if (found.kind !== 'found') {
      const beside = articleBeside(knowledge, args.join(' '));
      return emitNoInstrument(beside ?? found, 'compare', labels, context);
    }
    const { instrument } = found;
    const days = daysOf(knowledge, options, context.options.at);
    const article = options.article ?? null;
    const place = article === null ? null : placeIn(knowledge, instrument, article);
    const asked = article === null ? null : { article, place };
    if (asked && !place) return emitNoRows(knowledge, instrument, context.options.at, asked, labels, context);
    const last = await compare(knowledge, instrument, days.at(-1) ?? context.options.at, place);
    if (last.standing.stage === 'not-adopted')
      return notCompared(
        'not-in-force',
        notAdopted(instrument, last.on, labels),
        instrument,
        last.on,
        labels,
        context,
      );
    if (last.rows.length === 0) return emitNoRows(knowledge, instrument, last.on, asked, labels, context);
    const query = { instrument: args.join(' '), article, gaps: options.gaps === true, days };
    const warnings = [
      ...(place ? shownByWhole(idOf(place), last.rows, labels) : []),
      ...disagreementWarnings(last.disagreements, labels),
    ];
    const [first] = days;
    if (days.length === 2 && first !== undefined) {
      const before = await compare(knowledge, instrument, first, place);
      return emitChanged(before, last, query, warnings, labels, context);
    }
    await emit(
      {
        document: () => compareScreen(last, options.gaps === true, warnings, labels),
        json: () => compareJson(last, query, options.gaps === true, warnings, labels),
      },
      context,
    );
    return EXIT.answered;
  },
};

async function emitChanged(
  before: Comparison,
  after: Comparison,
  query: object,
  warnings: readonly string[],
  labels: Labels,
  context: Context,
): Promise<ExitCode> {
  const changed = changedRows(before, after);
  await emit(
    {
      document: () => changedScreen(before, after, changed, warnings, labels),
      json: () => changedJson(before, after, changed, query, warnings, labels),
    },
    context,
  );
  return EXIT.answered;
}

/**
 * One day, or two where a reform is named: its eve and its day; --at takes the place of the one that was not
 * named. Two reforms: the eve of the first and the day of the second.
 */
function daysOf(knowledge: Knowledge, { before, after, at }: Options, on: Day): readonly Day[] {
  const read = (text: string | undefined) => (text === undefined ? null : readReform(knowledge, text));
  const [opens, closes] = [read(before), read(after)];
  const reform = opens ?? closes;
  if (reform === null) return [on];
  const first = opens ? previousDay(opens) : at === undefined ? previousDay(reform) : on;
  const second = closes ?? (at === undefined ? reform : on);
  return first <= second ? [first, second] : [second, first];
}

/** Nothing of what it asks, or of the place that was named, is held; or that place was not in the text yet. */
async function emitNoRows(
  knowledge: Knowledge,
  instrument: Instrument,
  on: Day,
  asked: { readonly article: string; readonly place: TreatyPlace | null } | null,
  labels: Labels,
  context: Context,
): Promise<ExitCode> {
  const words = treatyWords(labels.language);
  const name = labels.text(instrument.abbreviation);
  if (asked === null || knowledge.get('treaty-articles', instrument.id) === undefined)
    return notCompared('not-held', words.noObligations(name), instrument, on, labels, context);
  const { article, place } = asked;
  const held = place && knowledge.get('treaty-article', place.article);
  const there =
    place && held
      ? atPlace(
          held.obligations.map((obligation) => ({ obligation })),
          place,
        )
      : [];
  if (place === null || there.length === 0) {
    const number = place?.citation.article ?? article;
    const near = await noArticle(knowledge, instrument.id, `art. ${article} ${name}`, number);
    return emitNoArticle(near, 'compare', labels, context);
  }
  const isLater = there.every(({ obligation: { from } }) => from !== null && from > on);
  const said = `${capitalised(labels.provision(idOf(place)))}: ${isLater ? words.notInText : words.goneFromText}.`;
  return notCompared('not-in-force', said, instrument, on, labels, context);
}

async function notCompared(
  status: 'not-in-force' | 'not-held',
  said: string,
  instrument: Instrument,
  on: Day,
  labels: Labels,
  context: Context,
): Promise<ExitCode> {
  await emit(
    {
      document: () => statementScreen(instrument, said, labels),
      json: () => notComparedJson(status, instrument, on, labels),
    },
    context,
  );
  return EXIT.notInForce;
}
