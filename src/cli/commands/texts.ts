import { existsSync } from 'node:fs';
import { LANGUAGES } from '../../law/text.ts';
import { importJson, listJson, removeJson, verifyJson } from '../../render/json/texts.ts';
import { labelsFor } from '../../render/labels.ts';
import { writeNumber } from '../../render/numbers.ts';
import { printable } from '../../render/printable.ts';
import {
  faultLines,
  importScreen,
  listScreen,
  removeScreen,
  verifyScreen,
} from '../../render/screens/texts.ts';
import { textsWords } from '../../render/words/texts.ts';
import type { ImportFault } from '../../texts/import/fault.ts';
import type { TextRecord } from '../../texts/library.ts';
import { libraryFile } from '../../texts/library-file.ts';
import type { GivenHead } from '../../texts/provision.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openKnowledge } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';
import { readDate } from '../read-date.ts';
import { choice, UnknownName, UsageError } from '../usage-error.ts';

interface Options {
  readonly work?: string;
  readonly language?: string;
  readonly asOf?: string;
}

const ACTIONS = ['import', 'list', 'remove', 'verify'] as const;

export const textsCommand: CommandSpec = {
  name: 'texts',
  argument: '<action> [arguments...]',
  define: (command, say) => {
    command
      .option('--work <id>', say('work'))
      .option('--language <nl|fr|en>', say('language'))
      .option('--as-of <day>', say('asOf'));
  },
  run: async (
    context: Context,
    [action = '', ...args]: readonly string[],
    options: Options,
  ): Promise<ExitCode> => {
    const given: GivenHead = {
      work: options.work?.toLowerCase(),
      language:
        options.language === undefined ? undefined : choice('--language', options.language, LANGUAGES),
      asOf: options.asOf === undefined ? undefined : readDate(options.asOf),
    };
    const file = libraryFile(context.io.env);
    if (file === null) throw new UsageError(() => textsWords(context.language).noLibrary);
    switch (choice('texts', action, ACTIONS)) {
      case 'import':
        return importTexts(file, args, given, context);
      case 'list':
        return listTexts(file, args[0] ?? given.work, context);
      case 'remove':
        return removeTexts(file, args[0] ?? given.work, given, context);
      case 'verify':
        return verifyTexts(file, args[0] ?? given.work, given, context);
    }
  },
};

/** Between two lines on how far an import is, in milliseconds. */
const TELL_EVERY = 1000;

async function importTexts(
  file: string,
  paths: readonly string[],
  given: GivenHead,
  context: Context,
): Promise<ExitCode> {
  if (paths.length === 0) throw new UsageError(() => textsWords(context.language).needsFile);
  const { filesIn, importFiles, openForWriting } = await import('../texts-door.ts');
  const found = filesIn(paths);
  if (found.length === 0) throw new UsageError(() => textsWords(context.language).noFiles(paths.join(', ')));
  let interrupted = false;
  const deaf = context.io.onInterrupt(() => {
    interrupted = true;
  });
  const library = openForWriting(file);
  try {
    const options = { given, onProgress: progressTo(context), isInterrupted: () => interrupted };
    const report = await importFiles(library, found, options);
    const { language } = context;
    if (report.faults.length > 0 && context.options.format !== 'json') return refuse(report.faults, context);
    await emit(
      {
        document: () => importScreen(report, file, language),
        json: () => importJson(report, file, context.io.today, language),
      },
      context,
    );
    return report.faults.length > 0 ? EXIT.invalidData : EXIT.answered;
  } finally {
    deaf();
    library.close();
  }
}

/** A line on stderr now and then; on a terminal the same line again and again. */
function progressTo({ io, options, language }: Context) {
  let last = Date.now();
  return (progress: { file: string; done: number; files: number; provisions: number }) => {
    if (options.quiet || Date.now() - last < TELL_EVERY) return;
    last = Date.now();
    const [done, files, provisions] = [progress.done + 1, progress.files, progress.provisions].map((count) =>
      writeNumber(count, language),
    );
    const said = textsWords(language).progress(
      printable(progress.file),
      done ?? '',
      files ?? '',
      provisions ?? '',
    );
    io.err.write(io.err.isTerminal ? `\r\u001b[K${said}` : `${said}\n`);
  };
}

async function listTexts(file: string, work: string | undefined, context: Context): Promise<ExitCode> {
  const texts = await textsOf(file, work);
  const { language, io } = context;
  if (work !== undefined && texts.length === 0) throw unknown(work, context);
  await emit(
    { document: () => listScreen(texts, file, language), json: () => listJson(texts, file, io.today) },
    context,
  );
  return EXIT.answered;
}

async function textsOf(file: string, work: string | undefined): Promise<TextRecord[]> {
  if (!existsSync(file)) return [];
  const { openLibrary, textsIn } = await import('../../texts/library.ts');
  const library = openLibrary(file);
  try {
    return textsIn(library, work);
  } finally {
    library.close();
  }
}

async function removeTexts(
  file: string,
  work: string | undefined,
  given: GivenHead,
  context: Context,
): Promise<ExitCode> {
  if (work === undefined) throw new UsageError(() => textsWords(context.language).needsWork);
  const meant = (await textsOf(file, work)).filter(
    ({ language, asOf }) => (given.language ?? language) === language && (given.asOf ?? asOf) === asOf,
  );
  if (meant.length === 0) throw unknown(work, context);
  const door = await import('../texts-door.ts');
  const library = door.openForWriting(file);
  try {
    door.removeTexts(library, meant);
  } finally {
    library.close();
  }
  const { language, io } = context;
  await emit(
    { document: () => removeScreen(meant, file, language), json: () => removeJson(meant, file, io.today) },
    context,
  );
  return EXIT.answered;
}

/** A file that is there is read; anything else is a work in the library. */
async function verifyTexts(
  file: string,
  what: string | undefined,
  given: GivenHead,
  context: Context,
): Promise<ExitCode> {
  const knowledge = await openKnowledge(context.options.data);
  const door = await import('../texts-door.ts');
  const { texts, faults } =
    what !== undefined && existsSync(what)
      ? door.verifyFile(knowledge, what, given)
      : door.verifyLibrary(knowledge, file, what);
  if (what !== undefined && texts.length === 0 && faults.length === 0) throw unknown(what, context);
  const labels = labelsFor(knowledge, context.language);
  if (faults.length > 0 && context.options.format !== 'json') return refuse(faults, context);
  await emit(
    {
      document: () => verifyScreen(texts, labels),
      json: () => verifyJson(texts, faults, { what: what ?? null }, context.io.today, labels),
    },
    context,
  );
  return faults.length > 0 ? EXIT.invalidData : EXIT.answered;
}

/** Nothing was read, so nothing goes to stdout. */
function refuse(faults: readonly ImportFault[], { io, language }: Context): ExitCode {
  io.err.write(`${faultLines(faults, language).join('\n')}\n`);
  return EXIT.invalidData;
}

function unknown(name: string, { language }: Context): UnknownName {
  return new UnknownName(() => textsWords(language).unknownWork(name));
}
