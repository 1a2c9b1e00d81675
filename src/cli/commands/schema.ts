import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../answers/nearest.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { ROOT } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';

const FOLDER = join(ROOT, 'schemas', 'output');

export const schemaCommand: CommandSpec = {
  name: 'schema',
  argument: '<kind>',
  define: () => {},
  run: async ({ io, words }: Context, [kind = '']: readonly string[]): Promise<ExitCode> => {
    const file = join(FOLDER, `${kind}.json`);
    if (/^[a-z-]+$/.test(kind) && existsSync(file)) {
      io.out.write(readFileSync(file, 'utf8'));
      return EXIT.answered;
    }
    const kinds = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''));
    const near = await nearest(kinds, (each) => [each], kind);
    io.err.write(
      `lexkind: ${words.usage.unknownKind(kind)}\n  ${words.usage.didYouMean((near.length > 0 ? near : kinds).join(', '))}\n`,
    );
    return EXIT.notFound;
  },
};
