import type { InLibrary, Segment } from '../../answers/cited.ts';
import {
  type Annotated,
  type Annotator,
  annotatedHtml,
  annotatedMarkdown,
  annotatedPage,
} from '../../render/annotated.ts';
import { CitedTable } from '../../render/cited-table.ts';
import { csvRecord } from '../../render/csv.ts';
import { citationJson, citeFrame } from '../../render/json/cite.ts';
import { labelsFor } from '../../render/labels.ts';
import { printable } from '../../render/printable.ts';
import { citeScreen } from '../../render/screens/cite.ts';
import { citeWords } from '../../render/words/cite.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { citedTexts } from '../official-citations.ts';
import { openKnowledge } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';
import { textOf } from '../read-input.ts';
import { openSink } from '../sink.ts';
import { choice, UsageError } from '../usage-error.ts';

interface Options {
  readonly inputFormat?: string;
}

const INPUT_FORMATS = ['auto', 'text', 'md', 'html'] as const;

type InputFormat = Exclude<(typeof INPUT_FORMATS)[number], 'auto'>;

export const citeCommand: CommandSpec = {
  name: 'cite',
  argument: '[file]',
  define: (command, say) => {
    command.option('--input-format <auto|text|md|html>', say('inputFormat'));
  },
  run: async (context: Context, [file = '-']: readonly string[], options: Options): Promise<ExitCode> => {
    const { language, io } = context;
    const asked = choice('--input-format', options.inputFormat ?? 'auto', INPUT_FORMATS);
    if (file === '-' && io.inputIsTerminal()) throw new UsageError(() => citeWords(language).nothingPiped);
    const { at, format } = context.options;
    const knowledge = await openKnowledge(context.options.data);
    const { citationResolver, citedInLibrary, citedText, htmlMask, markdownMask, plainMask } = await import(
      '../../answers/cite.ts'
    );
    const pieces = textOf(file === '-' ? null : file, language);
    const first = pieces.next();
    const input = asked === 'auto' ? formatOf(file, first.value ?? '') : asked;
    if (format === 'md' && input === 'html') throw new UsageError(() => citeWords(language).htmlOnly);
    const mask = { text: () => plainMask, md: markdownMask, html: htmlMask }[input]();
    const library = await citedTexts(context);
    const segments = citedText(
      rejoined(first.value ?? undefined, pieces),
      mask,
      citationResolver(knowledge, at, library ? citedInLibrary(library.statesOf, at) : undefined),
    );
    const around: Annotated = {
      table: new CitedTable(),
      on: at,
      knowledge,
      labels: labelsFor(knowledge, language),
    };
    const warnings = library?.warnings ?? [];
    try {
      if (format === 'text') await printTable(segments, around, warnings, context);
      else if (format === 'json') printJson(segments, { file, inputFormat: input }, warnings, context);
      else if (format === 'csv') printCsv(segments, context);
      else printAnnotated(segments, annotatorFor(format, input, around), context);
    } finally {
      library?.close();
    }
    // Neither a table of values nor the user's own text has a place for them.
    if (format !== 'text' && format !== 'json')
      for (const warning of warnings) context.io.err.write(`lexkind: ${printable(warning)}\n`);
    return EXIT.answered;
  },
};

function* rejoined(first: string | undefined, rest: Iterable<string>): Generator<string> {
  if (first !== undefined) yield first;
  yield* rest;
}

/** By the name of the file, else by how the text begins. */
function formatOf(file: string, start: string): InputFormat {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (['html', 'htm', 'xhtml'].includes(ending)) return 'html';
  if (['md', 'markdown'].includes(ending)) return 'md';
  if (ending === 'txt') return 'text';
  if (
    /^\ufeff?\s*(?:<!doctype html|<html|<\?xml|<(?:head|body|div|p|article|section|h1|table)\b[^>]*>)/i.test(
      start,
    )
  )
    return 'html';
  return /^#{1,6} \S|^```|\]\(https?:/m.test(start.slice(0, 20_000)) ? 'md' : 'text';
}

async function printTable(
  segments: Iterable<Segment>,
  { table, on, knowledge, labels }: Annotated,
  warnings: readonly string[],
  context: Context,
): Promise<void> {
  for (const segment of segments) if (segment.kind === 'citation') table.add(segment.cited);
  const document = () => citeScreen(table, on, knowledge, labels, warnings);
  await emit({ document, json: () => ({}) }, context);
}

function printJson(
  segments: Iterable<Segment>,
  query: object,
  warnings: readonly string[],
  context: Context,
): void {
  const { at } = context.options;
  let first = true;
  openSink(context, (write) => {
    write(citeFrame(query, at, []).head);
    for (const segment of segments) {
      if (segment.kind !== 'citation') continue;
      write(`${first ? '' : ','}\n      ${citationJson(segment.cited, at)}`);
      first = false;
    }
    write(`${first ? '' : '\n    '}${citeFrame(query, at, warnings).tail}`);
  });
}

function printCsv(segments: Iterable<Segment>, context: Context): void {
  const words = citeWords(context.language);
  openSink(context, (write) => {
    write(csvRecord(words.csv));
    for (const segment of segments) {
      if (segment.kind !== 'citation') continue;
      const { written, start, end, line, provisions, status, notInForce, inLibrary } = segment.cited;
      write(
        csvRecord([
          written,
          String(start),
          String(end),
          String(line),
          provisions.join(' '),
          words.statuses[status],
          notInForce.join(' '),
          context.options.at,
          inLibrary.map(statesText).join('; '),
        ]),
      );
    }
  });
}

/** `be/sw-1867/art_461 nl 2018-10-29 fr 2018-10-29` */
function statesText({ id, states }: InLibrary): string {
  return [id, ...states.flatMap(({ language, day }) => [language, day])].join(' ');
}

function annotatorFor(format: 'md' | 'html', input: InputFormat, around: Annotated): Annotator {
  if (format === 'md') return annotatedMarkdown(around, input === 'md');
  return input === 'html' ? annotatedHtml(around) : annotatedPage(around);
}

function printAnnotated(segments: Iterable<Segment>, annotator: Annotator, context: Context): void {
  openSink(context, (write) => {
    write(annotator.head());
    for (const segment of segments) write(annotator.write(segment));
    write(annotator.tail());
  });
}
