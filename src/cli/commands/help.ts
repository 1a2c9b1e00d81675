import { nearest } from '../../answers/nearest.ts';
import { loadPaint, plain } from '../../render/terminal/paint.ts';
import { COMMAND_NAMES } from '../command-words.ts';
import type { Context } from '../context.ts';
import { deliver } from '../emit.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { CommandSpec } from '../program.ts';
import { readTopic, topicNames } from '../topics.ts';
import { UnknownName } from '../usage-error.ts';

/** `run` runs another command line: the help of a command is that command's own `--help`. */
export const helpCommand = (run: (argv: readonly string[], io: Io) => Promise<ExitCode>): CommandSpec => ({
  name: 'help',
  argument: '[topic]',
  define: () => {},
  run: async (context: Context, [topic]: readonly string[]): Promise<ExitCode> => {
    const lang = ['--lang', context.language];
    if (topic === undefined) return run(['--help', ...lang], context.io);
    if (COMMAND_NAMES.some((name) => name === topic)) return run([topic, '--help', ...lang], context.io);
    const topics = topicNames(context.language);
    if (!topics.includes(topic)) throw await unknownTopic(topic, [...COMMAND_NAMES, ...topics]);
    await deliver(await shown(readTopic(topic, context.language), context), context);
    return EXIT.answered;
  },
});

async function unknownTopic(topic: string, names: readonly string[]): Promise<UnknownName> {
  const near = await nearest(names, (name) => [name], topic);
  return new UnknownName(
    ({ usage }) => usage.unknownTopic(topic),
    ({ usage }) => (near.length > 0 ? usage.didYouMean(near.join(', ')) : usage.thereAre(names.join(', '))),
  );
}

/** On a terminal, and where colour is asked for, the page is set; elsewhere it stays the Markdown that it is. */
async function shown(markdown: string, { io, colour, width, options }: Context): Promise<string> {
  const isShown = io.out.isTerminal || colour > 0;
  if (!isShown || options.output !== undefined) return markdown;
  const { renderPage } = await import('../../render/pages.ts');
  return renderPage(markdown, width, colour === 0 ? plain : await loadPaint(colour));
}
