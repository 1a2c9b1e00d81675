import { Command, Option } from 'commander';
import type { Language } from '../law/text.ts';
import { displayWidth } from '../render/terminal/display-width.ts';
import { wordsIn } from '../render/words/index.ts';
import { type CommandName, commandWords } from './command-words.ts';
import { type Context, contextOf, type RawOptions, widthOf } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import { givenOptions } from './given-options.ts';
import type { Io } from './io.ts';
import { placeholder, placeholders } from './placeholders.ts';
import { topicNames } from './topics.ts';

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
  asked: string | undefined,
  io: Io,
  language: Language,
  done: (code: ExitCode) => void,
): Command {
  const spec = specs.find(({ name }) => name === asked);
  return spec ? whole(spec, io, language, done) : overview(specs, io, language);
}

/** Every command with its one line, and nothing that could run. */
function overview(specs: readonly CommandSpec[], io: Io, language: Language): Command {
  const words = commandWords(language);
  const root = prepared(new Command('lexkind'), io, language);
  root.description(words.about).usage(`<${words.command}>`).helpCommand(false);
  for (const { name } of specs) root.command(name).summary(words.commands[name].summary).helpOption(false);
  common(root, words.options);
  // Which options there are, the help of each command says; here they are only understood.
  for (const option of root.options) option.hideHelp();
  root.option('-V, --version', words.options.version);
  const examples = specs.flatMap(({ name }) => words.commands[name].examples.slice(0, 1)).slice(0, 3);
  return root.addHelpText('after', () => `${examplesText(examples, language)}${topicsText(language)}`);
}

function whole(spec: CommandSpec, io: Io, language: Language, done: (code: ExitCode) => void): Command {
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
    const context = contextOf(options as RawOptions, givenOptions(command, own), io, language);
    done(await (spec.run as Run<object>)(context, args, options));
  });
}

function examplesText(examples: readonly string[], language: Language): string {
  return `\n${wordsIn(language).help.examples}\n${examples.map((each) => `  $ lexkind ${each}`).join('\n')}`;
}

function topicsText(language: Language): string {
  const topics = topicNames(language);
  return topics.length === 0 ? '' : `\n\n${commandWords(language).more}\n  ${topics.join(', ')}`;
}

/** Streams, translated titles and thrown instead of printed errors, for every command alike. */
function prepared(command: Command, io: Io, language: Language): Command {
  const { help } = wordsIn(language);
  const titles: Record<string, string> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands,
  };
  return command
    .helpOption('-h, --help', commandWords(language).options.help)
    .configureOutput({
      writeOut: (text) => io.out.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => widthOf(io),
      // Asking the terminal would build process.stdout, only to take away colours that our help has not.
      getOutHasColors: () => true,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => placeholders(usage, language),
      styleOptionTerm: (term) => placeholders(term, language),
      styleArgumentTerm: (term) => placeholder(term, language),
      displayWidth,
    })
    .showSuggestionAfterError(false)
    .exitOverride();
}

function common(command: Command, text: ReturnType<typeof commandWords>['options'], takesAt = true): void {
  const collect = (value: string, all: string[] | undefined) => [...(all ?? []), value];
  command
    .addOption(new Option('--at <day>', text.at).hideHelp(!takesAt))
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
