import { Command } from 'commander';
import type { Language } from '../law/text.ts';
import { common, examplesText, prepared } from './command-parts.ts';
import { COMMAND_NAMES, commandWords } from './command-words.ts';
import { EXIT } from './exit-codes.ts';
import { type Io, processIo } from './io.ts';
import { languageOf } from './language.ts';
import { widthOf } from './screen-width.ts';
import { topicNames } from './topics.ts';

/** The help of the whole, when nothing else was typed: it needs none of the commands, and so is a bundle of its own. */
export function main(argv: readonly string[]): void {
  const io = processIo();
  overview(io, languageOf(argv, io.env)).outputHelp();
  process.exitCode = EXIT.answered;
}

/** Every command with its one line, and nothing that could run. */
export function overview(io: Io, language: Language): Command {
  const words = commandWords(language);
  const root = prepared(new Command('lexkind'), io, language);
  root.description(words.about).usage(`<${words.command}>`).helpCommand(false);
  for (const name of COMMAND_NAMES)
    root.command(name).summary(words.commands[name].summary).helpOption(false);
  common(root, words.options);
  // Which options there are, the help of each command says; here they are only understood.
  for (const option of root.options) option.hideHelp();
  root.option('-V, --version', words.options.version);
  const examples = COMMAND_NAMES.flatMap((name) => words.commands[name].examples.slice(0, 1)).slice(0, 3);
  return root.addHelpText(
    'after',
    () => `${examplesText(examples, language)}${topicsText(root, io, language)}`,
  );
}

function topicsText(root: Command, io: Io, language: Language): string {
  const topics = topicNames(language);
  if (topics.length === 0) return '';
  const help = root.createHelp();
  const list = help.boxWrap(topics.join(', '), widthOf(io) - 2).replaceAll('\n', '\n  ');
  return `\n\n${help.boxWrap(commandWords(language).more, widthOf(io))}\n  ${list}`;
}
