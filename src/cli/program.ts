import { Command } from 'commander';
import type { Language } from '../law/text.ts';
import type { CommandLine } from './command-line.ts';
import { common, examplesText, prepared } from './command-parts.ts';
import { type CommandName, commandWords } from './command-words.ts';
import { type Context, contextOf, type RawOptions } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import { givenOptions } from './given-options.ts';
import type { Io } from './io.ts';
import { overview } from './overview.ts';

/** What a command does with its arguments and options, once the common options are read. */
type Run<Options> = (context: Context, args: readonly string[], options: Options) => Promise<ExitCode>;

/** One command: its arguments and options as commander wants them, and what to run. */
export interface CommandSpec {
  readonly name: CommandName;
  readonly argument?: string;
  /** False where --at means nothing: the command refuses it, and its help leaves it out. */
  readonly takesAt?: false;
  readonly define: (command: Command, say: (key: string) => string) => void;
  readonly run: Run<never>;
}

/**
 * The command line in one language. Only the command that was asked for gets its arguments and options:
 * defining those of all would cost more than a look-up. `done` receives the exit code.
 */
export function program(
  specs: readonly CommandSpec[],
  line: CommandLine,
  io: Io,
  language: Language,
  done: (code: ExitCode) => void,
): Command {
  const spec = specs.find(({ name }) => name === line.command);
  return spec ? whole(spec, line.rest, io, language, done) : overview(io, language);
}

function whole(
  spec: CommandSpec,
  typed: readonly string[],
  io: Io,
  language: Language,
  done: (code: ExitCode) => void,
): Command {
  const words = commandWords(language);
  const text = words.commands[spec.name];
  const command = prepared(new Command(`lexkind ${spec.name}`), io, language).description(text.about);
  for (const argument of spec.argument?.split(' ') ?? [])
    command.argument(argument, text.arguments?.[argument.replace(/\W/g, '')] ?? '');
  spec.define(command, (key) => text.options?.[key] ?? key);
  const own = command.options.length;
  common(command, words.options, spec.takesAt);
  command.addHelpText('after', examplesText(text.examples, language));
  return command.action(async () => {
    const options = command.opts();
    const args = command.processedArgs.flat().filter((each) => each !== undefined) as string[];
    const context = contextOf(options as RawOptions, typed, givenOptions(command, own), io, language);
    done(await (spec.run as Run<object>)(context, args, options));
  });
}
