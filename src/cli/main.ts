import { CommanderError } from 'commander';
import { readDay } from '../time/day.ts';
import { type CommandLine, commandLineOf } from './command-line.ts';
import { citeCommand } from './commands/cite.ts';
import { compareCommand } from './commands/compare.ts';
import { dataCommand } from './commands/data.ts';
import { helpCommand } from './commands/help.ts';
import { historyCommand } from './commands/history.ts';
import { jurisdictionCommand } from './commands/jurisdiction.ts';
import { limitationCommand } from './commands/limitation.ts';
import { penaltyCommand } from './commands/penalty.ts';
import { refsCommand } from './commands/refs.ts';
import { schemaCommand } from './commands/schema.ts';
import { searchCommand } from './commands/search.ts';
import { showCommand } from './commands/show.ts';
import { sourcesCommand } from './commands/sources.ts';
import { termCommand } from './commands/term.ts';
import { textsCommand } from './commands/texts.ts';
import { timelineCommand } from './commands/timeline.ts';
import { treatyCommand } from './commands/treaty.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { fail } from './failure.ts';
import { type Io, processIo } from './io.ts';
import { checkLanguage, languageOf } from './language.ts';
import { program } from './program.ts';
import { UsageError } from './usage-error.ts';
import { printVersion } from './version.ts';

const COMMANDS = [
  showCommand,
  penaltyCommand,
  historyCommand,
  limitationCommand,
  jurisdictionCommand,
  refsCommand,
  treatyCommand,
  timelineCommand,
  compareCommand,
  citeCommand,
  searchCommand,
  termCommand,
  sourcesCommand,
  textsCommand,
  dataCommand,
  schemaCommand,
  helpCommand((argv, io) => run(argv, io)),
];

/** Runs one command line and leaves the exit code for when the streams have drained. */
export async function main(argv: readonly string[]): Promise<void> {
  process.exitCode = await run(argv, processIo());
}

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = commandLineOf(argv);
  const language = languageOf(argv, io.env);
  let code: ExitCode = EXIT.answered;
  const parser = program(COMMANDS, line, io, language, (given) => {
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
