import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Asked } from '../../render/json/unanswered.ts';
import type { Context } from '../context.ts';
import { checkedJson, type DataReport, dataExit, dataText, hasErrors } from '../data-report.ts';
import { deliver, jsonText } from '../emit.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { KNOWLEDGE_FILE, openKnowledge, ROOT } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';
import { choice, UsageError } from '../usage-error.ts';
import { writeFile } from '../write-file.ts';

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
    const chosen = choice('data', action, ['check', 'build']);
    if (!existsSync(folder)) throw new UsageError((words) => words.usage.cannotRead(folder, 'ENOENT'));
    return chosen === 'check'
      ? checkData(folder, context)
      : buildData(folder, options.check === true, context);
  },
};

async function checkData(folder: string, context: Context): Promise<ExitCode> {
  const base = isShipped(folder) ? null : await openKnowledge(context.options.data);
  const { loadFolder } = await import('../../knowledge/workshop.ts');
  return report(loadFolder(folder, base), context);
}

/** Makes the knowledge base from the data, or, to check for drift, compares it with what is there. */
async function buildData(folder: string, onlyCheck: boolean, context: Context): Promise<ExitCode> {
  const target = targetOf(folder, context);
  const { loadFolder, compile, encodeLines } = await import('../../knowledge/workshop.ts');
  const loaded = loadFolder(folder, null);
  if (hasErrors(loaded.diagnostics)) return refuse(loaded, context);
  const built = encodeLines(compile(loaded.records));
  const same = existsSync(target) && readFileSync(target, 'utf8') === built;
  const { words, options, io } = context;
  if (!onlyCheck) writeFile(target, built, options.force || target === KNOWLEDGE_FILE);
  const said = onlyCheck ? (same ? words.upToDate(target) : words.drifted(target)) : words.wrote(target);
  const upToDate = same || !onlyCheck;
  if (options.format === 'json')
    io.out.write(
      jsonText({ ...checkedJson(loaded, asked(context), context.language), file: target, upToDate }),
    );
  else if (!options.quiet || !upToDate) io.err.write(`${said}\n`);
  return upToDate ? EXIT.answered : EXIT.invalidData;
}

/** The shipped base for the shipped data; anyone else's goes where they say. */
function targetOf(folder: string, { options }: Context): string {
  if (options.output !== undefined) return options.output;
  if (!isShipped(folder)) throw new UsageError((words) => words.usage.missingOutput);
  return KNOWLEDGE_FILE;
}

function isShipped(folder: string): boolean {
  return resolve(folder) === SHIPPED;
}

/** Nothing is built, so nothing goes to the file that was asked for. */
function refuse(found: DataReport, context: Context): ExitCode {
  const { io, language, options } = context;
  if (options.format === 'json') io.out.write(jsonText(checkedJson(found, asked(context), language)));
  else io.err.write(dataText(found, language));
  return dataExit(found);
}

async function report(found: DataReport, context: Context): Promise<ExitCode> {
  const { language, options } = context;
  const text =
    options.format === 'json'
      ? jsonText(checkedJson(found, asked(context), language))
      : dataText(found, language);
  await deliver(text, context);
  return dataExit(found);
}

function asked({ typed }: Context): Asked {
  return { command: 'data', arguments: typed };
}
