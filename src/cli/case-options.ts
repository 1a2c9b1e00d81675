import type { Command } from 'commander';

/** The options that tell the facts of a case, for every command that asks about one. */
export function caseOptions(command: Command, say: (key: string) => string): Command {
  const collect = (value: string, all: string[] | undefined) => [...(all ?? []), value];
  return command
    .option('--date <day>', say('date'))
    .option('--age <years>', say('age'))
    .option('--born <day>', say('born'))
    .option('--with <ids>', say('with'), collect)
    .option('--without <ids>', say('without'), collect)
    .option('--attempt', say('attempt'));
}
