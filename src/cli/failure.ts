import { CommanderError } from 'commander';
import { nearest } from '../answers/nearest.ts';
import type { Language } from '../law/text.ts';
import { unanswered } from '../render/json/unanswered.ts';
import { printable } from '../render/printable.ts';
import { type Words, wordsIn } from '../render/words/index.ts';
import { textsWords } from '../render/words/texts.ts';
import { edits } from '../search/edits.ts';
import { isLibraryFault } from '../texts/fault.ts';
import type { CommandLine } from './command-line.ts';
import { COMMAND_NAMES } from './command-words.ts';
import { dataExit, dataJson, dataText } from './data-report.ts';
import { jsonText } from './emit.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { DataFaults } from './open-knowledge.ts';
import { UsageError } from './usage-error.ts';

/** Says what went wrong: in words on stderr, or as one JSON document on stdout. */
export async function fail(
  error: unknown,
  line: CommandLine,
  options: readonly string[],
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const asked = { command: line.command ?? null, arguments: line.rest };
  if (error instanceof DataFaults) {
    if (line.json) io.out.write(jsonText(dataJson(error, asked, language)));
    else io.err.write(dataText(error, language));
    return dataExit(error);
  }
  const words = wordsIn(language);
  const [message, ...hints] = await told(error, line, options, words, language);
  const code = codeOf(error);
  if (line.json)
    io.out.write(jsonText(unanswered('error', STATUS.get(code) ?? 'fault', asked, message, hints)));
  else io.err.write(`lexkind: ${[message, ...hints].map(printable).join('\n  ')}\n`);
  if (code === EXIT.fault && io.env['LEXKIND_DEBUG'] && error instanceof Error)
    io.err.write(`${error.stack}\n`);
  return code;
}

const STATUS = new Map<ExitCode, string>([
  [EXIT.usage, 'usage'],
  [EXIT.notFound, 'not-found'],
  [EXIT.invalidData, 'invalid'],
  [EXIT.interrupted, 'interrupted'],
]);

function codeOf(error: unknown): ExitCode {
  if (error instanceof UsageError) return error.code;
  if (isInterrupted(error)) return EXIT.interrupted;
  // A library that is no library is invalid data; that it cannot be had now is a matter of the surroundings.
  if (isLibraryFault(error))
    return ['corrupt', 'newer'].includes(error.trouble) ? EXIT.invalidData : EXIT.usage;
  return error instanceof CommanderError ? EXIT.usage : EXIT.fault;
}

/** By its name, since each bundle has classes of its own. */
function isInterrupted(error: unknown): boolean {
  return error instanceof Error && error.name === 'Interrupted';
}

async function told(
  error: unknown,
  line: CommandLine,
  options: readonly string[],
  words: Words,
  language: Language,
): Promise<[string, ...string[]]> {
  if (error instanceof UsageError) return [error.says(words), ...error.hints.map((hint) => hint(words))];
  if (error instanceof CommanderError) return commanderTold(error, line, options, words);
  if (isInterrupted(error)) return [textsWords(language).interrupted];
  if (isLibraryFault(error)) return [textsWords(language).trouble[error.trouble](error.file)];
  return [words.internal(error instanceof Error ? error.message : String(error))];
}

/** commander's own faults, told in the user's language with the nearest right spelling. */
async function commanderTold(
  { code, message }: CommanderError,
  { command }: CommandLine,
  options: readonly string[],
  words: Words,
): Promise<[string, ...string[]]> {
  const found = /'([^']*)'/.exec(message)?.[1] ?? '';
  const see = words.usage.seeHelp(command ? `lexkind ${command}` : 'lexkind');
  const near = async (names: readonly string[]) => {
    const list = misspelt(found, names) ?? (await nearest(names, (name) => [name], found));
    return list.length > 0 ? [words.usage.didYouMean(list.join(', '))] : [];
  };
  if (code === 'commander.unknownCommand')
    return [words.usage.unknownCommand(found), ...(await near(COMMAND_NAMES)), see];
  if (code === 'commander.unknownOption')
    return [words.usage.unknownOption(found), ...(await near(options)), see];
  if (code === 'commander.missingArgument') return [words.usage.missingArgument(found), see];
  if (code === 'commander.optionMissingArgument') return [words.usage.missingValue(found), see];
  return [words.usage.excess, see];
}

/** The names a letter or two off, where one is a single letter off: nothing that is only alike was meant. */
function misspelt(found: string, names: readonly string[]): string[] | null {
  const off = new Map(names.map((name) => [name, edits(found, name, 2) ?? Number.POSITIVE_INFINITY]));
  const near = names.filter((name) => (off.get(name) ?? 0) <= 2);
  return near.some((name) => off.get(name) === 1)
    ? near.toSorted((a, b) => (off.get(a) ?? 0) - (off.get(b) ?? 0))
    : null;
}
