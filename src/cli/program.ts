import { Command, Option } from 'commander';
import type { Language } from '../law/text.ts';
import { wordsIn } from '../render/words/index.ts';
import { type CommandName, commandWords } from './command-words.ts';
import { type Context, contextOf, type RawOptions } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';

/** What a command does with its arguments and options, once the common options are read. */
export type Run<Options> = (context: Context, args: readonly string[], options: Options) => Promise<ExitCode>;

/** One command: its arguments and options as commander wants them, and what to run. */
export interface CommandSpec {
  readonly name: CommandName;
  readonly argument?: string;
  readonly define: (command: Command, say: (key: string) => string) => void;
  readonly run: Run<never>;
}

/** The whole command line in one language. `done` receives the exit code of the command that ran. */
export function program(
  specs: readonly CommandSpec[],
  io: Io,
  language: Language,
  done: (code: ExitCode) => void,
): Command {
  const words = commandWords(language);
  const root = prepared(new Command('lexkind'), io, language);
  root.description(words.about).usage(`<${words.command}>`);
  root.version('', '-V, --version', words.options.version).helpCommand(false);
  for (const spec of specs) {
    const text = words.commands[spec.name];
    const command = prepared(root.command(spec.name), io, language)
      .summary(text.summary)
      .description(text.about);
    for (const argument of spec.argument?.split(' ') ?? []) command.argument(argument, text.argument ?? '');
    spec.define(command, (key) => text.options?.[key] ?? key);
    common(command, words.options);
    if (text.examples.length > 0)
      command.addHelpText(
        'after',
        `\n${wordsIn(language).help.examples}\n${text.examples.map((each) => `  $ lexkind ${each}`).join('\n')}`,
      );
    command.action(async (...given: unknown[]) => {
      const options = command.opts();
      const args = command.processedArgs.flat().filter((each) => each !== undefined) as string[];
      void given;
      done(await (spec.run as Run<object>)(contextOf(options as RawOptions, io, language), args, options));
    });
  }
  return root;
}

/** Streams, translated titles and thrown instead of printed errors, for every command alike. */
function prepared(command: Command, io: Io, language: Language): Command {
  const { help } = wordsIn(language);
  const titles: Record<string, string> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Global Options:': help.global,
    'Commands:': help.commands,
  };
  return command
    .helpOption('-h, --help', commandWords(language).options.help)
    .configureOutput({
      writeOut: (text) => io.out.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => io.out.columns ?? 80,
    })
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .showSuggestionAfterError(false)
    .exitOverride();
}

function common(command: Command, text: ReturnType<typeof commandWords>['options']): void {
  const collect = (value: string, all: string[] | undefined) => [...(all ?? []), value];
  command
    .option('--at <day>', text.at)
    .option('--lang <nl|fr|en>', text.lang)
    .option('--json', text.json)
    .option('--format <text|md|html|csv>', text.format)
    .option('-o, --output <file>', text.output)
    .option('--force', text.force)
    .addOption(new Option('--data <folder>', text.data).argParser(collect))
    .option('--include-unverified', text.includeUnverified)
    .option('--color <auto|always|never>', text.color)
    .option('--no-pager', text.noPager)
    .option('-q, --quiet', text.quiet);
}
