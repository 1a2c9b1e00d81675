import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../answers/nearest.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { ROOT } from '../open-knowledge.ts';
import { page } from '../pager.ts';
import type { CommandSpec } from '../program.ts';

const TOPICS = join(ROOT, 'docs', 'topics');

export const helpCommand: CommandSpec = {
  name: 'help',
  argument: '[topic]',
  define: () => {},
  run: async (context: Context, [topic]: readonly string[]): Promise<ExitCode> => {
    const { run } = await import('../main.ts');
    const lang = ['--lang', context.language];
    if (topic === undefined) return run(['--help', ...lang], context.io);
    if (COMMAND_NAMES.includes(topic)) return run([topic, '--help', ...lang], context.io);
    const file = join(TOPICS, context.language, `${topic}.md`);
    if (/^[a-z-]+$/.test(topic) && existsSync(file)) {
      await page(await shown(readFileSync(file, 'utf8'), context), context);
      return EXIT.answered;
    }
    const names = [...COMMAND_NAMES, ...topicNames()];
    const near = await nearest(names, (name) => [name], topic);
    context.io.err.write(
      `lexkind: ${context.words.usage.unknownTopic(topic)}\n  ${context.words.usage.didYouMean((near.length > 0 ? near : names).join(', '))}\n`,
    );
    return EXIT.notFound;
  },
};

const COMMAND_NAMES: readonly string[] = ['show', 'penalty', 'history', 'sources', 'data', 'schema'];

export function topicNames(): string[] {
  return readdirSync(join(TOPICS, 'en'))
    .map((name) => name.replace(/\.md$/, ''))
    .sort();
}

/** On a terminal with colour the page is set; elsewhere it stays the Markdown that it is. */
async function shown(markdown: string, { colour, width }: Context): Promise<string> {
  if (colour === 0) return markdown;
  const { renderPage } = await import('../../render/pages.ts');
  return renderPage(markdown, width);
}
