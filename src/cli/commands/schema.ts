import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../answers/nearest.ts';
import type { Context } from '../context.ts';
import { deliver } from '../emit.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { ROOT } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';
import { UnknownName } from '../usage-error.ts';

const FOLDER = join(ROOT, 'schemas', 'output');

export const schemaCommand: CommandSpec = {
  name: 'schema',
  argument: '<kind>',
  define: () => {},
  run: async (context: Context, [kind = '']: readonly string[]): Promise<ExitCode> => {
    const kinds = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''));
    if (!kinds.includes(kind)) throw await unknownKind(kind, kinds);
    await deliver(readFileSync(join(FOLDER, `${kind}.json`), 'utf8'), context);
    return EXIT.answered;
  },
};

async function unknownKind(kind: string, kinds: readonly string[]): Promise<UnknownName> {
  const near = await nearest(kinds, (each) => [each], kind);
  return new UnknownName(
    ({ usage }) => usage.unknownKind(kind),
    ({ usage }) => (near.length > 0 ? usage.didYouMean(near.join(', ')) : usage.thereAre(kinds.join(', '))),
  );
}
