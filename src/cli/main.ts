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
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { mainOf, runLine } from './run-line.ts';

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

/** All commands: where it isn't plain which one was typed, as with options before it. */
export const main = mainOf(COMMANDS);

export function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  return runLine(COMMANDS, argv, io);
}
