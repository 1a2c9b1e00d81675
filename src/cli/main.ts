import { CommanderError } from 'commander';
import { nearest } from '../answers/nearest.ts';
import { printable } from '../render/printable.ts';
import { type Words, wordsIn } from '../render/words/index.ts';
import { readDay } from '../time/day.ts';
import { dataCommand, emitFaults } from './commands/data.ts';
import { helpCommand } from './commands/help.ts';
import { historyCommand } from './commands/history.ts';
import { penaltyCommand } from './commands/penalty.ts';
import { schemaCommand } from './commands/schema.ts';
import { showCommand } from './commands/show.ts';
import { sourcesCommand } from './commands/sources.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { type Io, processIo } from './io.ts';
import { languageOf } from './language.ts';
import { DataFaults } from './open-knowledge.ts';
import { program } from './program.ts';
import { UsageError } from './usage-error.ts';
import { printVersion } from './version.ts';

const COMMANDS = [
  showCommand,
  penaltyCommand,
  historyCommand,
  sourcesCommand,
  dataCommand,
  schemaCommand,
  helpCommand,
];

/** Runs one command line and leaves the exit code for when the streams have drained. */
export async function main(argv: readonly string[]): Promise<void> {
  process.exitCode = await run(argv, processIo());
}

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv, io.env);
  const words = wordsIn(language);
  const json = argv.includes('--json');
  try {
    if (readDay(io.today) === null) throw new UsageError((each) => each.usage.badDate(io.today));
    if (argv.length === 0) return await shortHelp(io, argv);
    if (argv[0] === '--version' || argv[0] === '-V') return printVersion(io, json, language);
    return await dispatch(argv, io);
  } catch (error) {
    return failed(error, io, words, json, argv);
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.answered;
  const root = program(COMMANDS, io, languageOf(argv, io.env), (given) => {
    code = given;
  });
  await root.parseAsync([...argv], { from: 'user' });
  return code;
}

async function shortHelp(io: Io, argv: readonly string[]): Promise<ExitCode> {
  program(COMMANDS, io, languageOf(argv, io.env), () => {}).outputHelp();
  return EXIT.answered;
}

async function failed(
  error: unknown,
  io: Io,
  words: Words,
  json: boolean,
  argv: readonly string[],
): Promise<ExitCode> {
  if (error instanceof DataFaults) return emitFaults(error.diagnostics, error.files, io, words, json);
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.answered;
  const lines =
    error instanceof CommanderError ? await commanderLines(error, words, argv) : usageLines(error, words);
  const code = lines === null ? EXIT.fault : EXIT.usage;
  const told = lines ?? [words.internal(error instanceof Error ? error.message : String(error))];
  if (json)
    io.out.write(
      `${JSON.stringify({ schema: 'lexkind/error/1', status: code === EXIT.usage ? 'usage' : 'fault', message: told[0], hints: told.slice(1) }, null, 2)}\n`,
    );
  else io.err.write(`lexkind: ${told.map(printable).join('\n  ')}\n`);
  if (code === EXIT.fault && io.env['LEXKIND_DEBUG'] && error instanceof Error)
    io.err.write(`${error.stack}\n`);
  return code;
}

function usageLines(error: unknown, words: Words): string[] | null {
  return error instanceof UsageError ? [error.says(words), ...error.hints.map((hint) => hint(words))] : null;
}

/** commander's own faults, told in the user's language with the nearest right spelling. */
async function commanderLines(
  error: CommanderError,
  words: Words,
  argv: readonly string[],
): Promise<string[]> {
  const found = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const command = COMMANDS.find(({ name }) => name === argv[0])?.name;
  const see = words.usage.seeHelp(command ? `lexkind ${command}` : 'lexkind');
  const near = async (names: readonly string[]) => {
    const list = await nearest(names, (name) => [name], found);
    return list.length > 0 ? [words.usage.didYouMean(list.join(', '))] : [];
  };
  if (error.code === 'commander.unknownCommand')
    return [words.usage.unknownCommand(found), ...(await near(COMMANDS.map(({ name }) => name))), see];
  if (error.code === 'commander.unknownOption')
    return [words.usage.unknownOption(found), ...(await near(optionNames(argv))), see];
  if (error.code === 'commander.missingArgument') return [words.usage.missingArgument(found), see];
  if (error.code === 'commander.optionMissingArgument') return [words.usage.missingValue(found), see];
  return [words.usage.excess, see];
}

function optionNames(argv: readonly string[]): string[] {
  const io = processIo();
  const root = program(COMMANDS, io, 'en', () => {});
  const command = root.commands.find((each) => each.name() === argv[0]);
  return (command ?? root).options.flatMap(({ long }) => (long ? [long] : []));
}
