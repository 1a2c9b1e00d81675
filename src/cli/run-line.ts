import { CommanderError } from 'commander';
import { readDay } from '../time/day.ts';
import { type CommandLine, commandLineOf } from './command-line.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { fail } from './failure.ts';
import { type Io, processIo } from './io.ts';
import { checkLanguage, languageOf } from './language.ts';
import { type CommandSpec, program } from './program.ts';
import { UsageError } from './usage-error.ts';
import { printVersion } from './version.ts';

/** What the launcher calls: runs one command line, and leaves the exit code for when the streams have drained. */
export function mainOf(commands: readonly CommandSpec[]): (argv: readonly string[]) => Promise<void> {
  return async (argv) => {
    process.exitCode = await runLine(commands, argv, processIo());
  };
}

/** Runs one command line, of these commands; any other word is no command. */
export async function runLine(
  commands: readonly CommandSpec[],
  argv: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const line = commandLineOf(argv);
  const language = languageOf(argv, io.env);
  let code: ExitCode = EXIT.answered;
  const parser = program(commands, line.command, io, language, (given) => {
    code = given;
  });
  try {
    checkLanguage(argv);
    if (readDay(io.today) === null) throw new UsageError((words) => words.usage.badDate(io.today));
    if (line.version) return printVersion(io, line.json, language);
    await parser.parseAsync(line.rest, { from: 'user' });
    return code;
  } catch (error) {
    if (isHelp(error, line)) parser.outputHelp();
    if (isHelp(error, line) || isShown(error)) return EXIT.answered;
    const options = parser.options.flatMap(({ long }) => long ?? []);
    return fail(error, line, options, io, language);
  }
}

/** Nothing was asked for: the short help is the answer. */
function isHelp(error: unknown, { command }: CommandLine): boolean {
  return error instanceof CommanderError && error.code === 'commander.help' && command === undefined;
}

/** commander has printed the help that was asked for. */
function isShown(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}
