import type { Command, Option } from 'commander';

/** Common options without which the same question would get another answer. */
const THAT_CHANGE_THE_ANSWER: ReadonlySet<string> = new Set(['at', 'lang', 'data', 'includeUnverified']);

/**
 * The options of a question as they were typed, to be typed again: `--age 13 --with "a, b"`. Those of the screen (colour,
 * file, format) are left out.
 *
 * @param own how many options, the first ones, are the command's own
 */
export function givenOptions(command: Command, own: number): readonly string[] {
  return command.options
    .filter((option, place) => place < own || THAT_CHANGE_THE_ANSWER.has(option.attributeName()))
    .filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli')
    .flatMap((option) => written(option, command.getOptionValue(option.attributeName())));
}

function written({ long, short }: Option, value: unknown): string[] {
  const flag = long ?? short ?? '';
  if (typeof value === 'boolean') return [flag];
  return (Array.isArray(value) ? value : [value]).map((each) => `${flag} ${quoted(String(each))}`);
}

/** As a shell takes it: between quotes where a sign means something to it. */
function quoted(value: string): string {
  return /^[\w.,:/+@-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
