import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../../knowledge/diagnostic.ts';
import { faultReport, faultText } from '../../render/faults/index.ts';
import { type Words, wordsIn } from '../../render/words/index.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { KNOWLEDGE_FILE, openKnowledge, ROOT } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';
import { UsageError } from '../usage-error.ts';

const SHIPPED = join(ROOT, 'data');

export const dataCommand: CommandSpec = {
  name: 'data',
  argument: '<action> [folder]',
  define: (command, say) => {
    command.option('--check', say('check'));
  },
  run: async (
    context: Context,
    [action = '', folder = SHIPPED]: readonly string[],
    options: { readonly check?: true },
  ): Promise<ExitCode> => {
    if (action !== 'check' && action !== 'build')
      throw new UsageError((words) => words.usage.badChoice('data', action, 'check, build'));
    if (!existsSync(folder)) throw new UsageError((words) => words.usage.cannotRead(folder, 'ENOENT'));
    return action === 'check'
      ? checkData(folder, context)
      : buildData(folder, options.check === true, context);
  },
};

async function checkData(folder: string, context: Context): Promise<ExitCode> {
  const shipped = resolve(folder) === SHIPPED;
  const base = shipped ? null : await openKnowledge(context.options.data);
  const { loadFolder } = await import('../../knowledge/workshop.ts');
  const { diagnostics, files } = loadFolder(folder, base);
  return emitFaults(
    diagnostics,
    files,
    context.io,
    context.words,
    context.options.format === 'json',
    context,
  );
}

/** Makes the knowledge base from the shipped data, or, to check for drift, compares it with what is there. */
async function buildData(folder: string, onlyCheck: boolean, context: Context): Promise<ExitCode> {
  const { loadFolder, compile, encodeLines } = await import('../../knowledge/workshop.ts');
  const { records, diagnostics, files } = loadFolder(folder, null);
  if (diagnostics.some(({ severity }) => severity === 'error'))
    return emitFaults(
      diagnostics,
      files,
      context.io,
      context.words,
      context.options.format === 'json',
      context,
    );
  const built = encodeLines(compile(records));
  const target = context.options.output ?? KNOWLEDGE_FILE;
  const same = existsSync(target) && readFileSync(target, 'utf8') === built;
  if (onlyCheck) {
    context.io.err.write(`${same ? context.words.upToDate(target) : context.words.drifted(target)}\n`);
    return same ? EXIT.answered : EXIT.invalidData;
  }
  writeFileSync(`${target}.tmp`, built);
  renameSync(`${target}.tmp`, target);
  if (!context.options.quiet) context.io.err.write(`${context.words.wrote(target)}\n`);
  return EXIT.answered;
}

/** Reports faults of data: as text, or as one JSON document. Exit 6 when there is an error among them. */
export function emitFaults(
  diagnostics: readonly Diagnostic[],
  files: number,
  io: Io,
  words: Words,
  json: boolean,
  context?: Context,
): ExitCode {
  const language =
    context?.language ?? (['nl', 'fr', 'en'] as const).find((each) => wordsIn(each) === words) ?? 'en';
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (json) {
    const list = diagnostics.map(({ details: _, length: __, ...rest }, index) => ({
      ...rest,
      ...faultText(diagnostics[index] as Diagnostic, language),
    }));
    io.out.write(
      `${JSON.stringify({ schema: 'lexkind/data/1', status: errors.length > 0 ? 'invalid' : 'valid', files, diagnostics: list }, null, 2)}\n`,
    );
  } else if (diagnostics.length === 0) io.out.write(`${words.noFaults(files)}\n`);
  else io.out.write(faultReport(diagnostics, files, language));
  return errors.length > 0 ? EXIT.invalidData : EXIT.answered;
}
