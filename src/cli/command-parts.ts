import { type Command, Help, Option } from 'commander';
import type { Language } from '../law/text.ts';
import { displayWidth } from '../render/terminal/display-width.ts';
import { commandWords } from './command-words.ts';
import type { Io } from './io.ts';
import { placeholder, placeholders } from './placeholders.ts';
import { widthOf } from './screen-width.ts';

/** The least room for words beside an option; where the terminal leaves less, they stand below it. */
const NARROWEST = 15;
/** Before the options, and between them and what is said of them. */
const GAPS = 4;
const BELOW = ' '.repeat(6);

/** Streams, translated titles and thrown instead of printed errors, for every command alike. */
export function prepared(command: Command, io: Io, language: Language): Command {
  const { titles: help } = commandWords(language);
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
      minWidthToWrap: NARROWEST,
      formatItem: (term, termWidth, description, helper) => {
        const width = widthOf(io);
        const isBeside = !description || width - termWidth - GAPS >= NARROWEST;
        if (isBeside) return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
        const below = helper.boxWrap(description, width - BELOW.length).replaceAll('\n', `\n${BELOW}`);
        return `  ${term}\n${BELOW}${below}`;
      },
    })
    .showSuggestionAfterError(false)
    .exitOverride();
}

/** The options that every command takes. */
export function common(
  command: Command,
  text: ReturnType<typeof commandWords>['options'],
  takesAt = true,
): void {
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

export function examplesText(examples: readonly string[], language: Language): string {
  return `\n${commandWords(language).titles.examples}\n${examples.map((each) => `  $ lexkind ${each}`).join('\n')}`;
}
