import { COMMAND_NAMES, type CommandName } from './command-words.ts';

/** What was typed, as far as it must be known before the options of the command are. */
export interface CommandLine {
  readonly argv: readonly string[];
  readonly command: CommandName | undefined;
  /** The words without the command. */
  readonly rest: readonly string[];
  readonly json: boolean;
  readonly version: boolean;
}

/** Common options that take a value: the word after one is never a command. */
const WITH_VALUE = ['--at', '--lang', '--format', '-o', '--output', '--data', '--color'];

/** Reads the command line: the command may have options before it. */
export function commandLineOf(argv: readonly string[]): CommandLine {
  const at = argv.findIndex((word, index) => !word.startsWith('-') && !isValue(argv, index));
  const command = COMMAND_NAMES.find((name) => name === argv[at]);
  return {
    argv,
    command,
    rest: command === undefined ? argv : argv.toSpliced(at, 1),
    json: argv.some((word, index) => word === '--json' || isJsonFormat(word, argv[index + 1])),
    version: argv.includes('--version') || argv.includes('-V'),
  };
}

function isValue(argv: readonly string[], index: number): boolean {
  return WITH_VALUE.includes(argv[index - 1] ?? '');
}

function isJsonFormat(word: string, next: string | undefined): boolean {
  return word === '--format=json' || (word === '--format' && next === 'json');
}
