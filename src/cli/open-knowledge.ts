import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../knowledge/diagnostic.ts';
import { type Knowledge, knowledgeOver } from '../knowledge/knowledge.ts';
import { openLines } from '../knowledge/line-file.ts';
import { FORMAT, type Lookup, type Meta } from '../knowledge/records.ts';
import { UsageError } from './usage-error.ts';

/** The faults of a user's own data: nothing of it was used. */
export class DataFaults extends Error {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;

  constructor(diagnostics: readonly Diagnostic[], files: number) {
    super('data');
    this.diagnostics = diagnostics;
    this.files = files;
  }
}

/** The folder of the package: dist/ lies in it. */
export const ROOT = join(__dirname, '..');

export const KNOWLEDGE_FILE = join(ROOT, 'data', 'knowledge.lines');

/**
 * The shipped knowledge base, under the user's folders (the last one given uppermost). Throws DataFaults
 * when one of these has an error, and a UsageError when the base is missing or of another format.
 */
export async function openKnowledge(folders: readonly string[]): Promise<Knowledge> {
  const base = baseLayer();
  const layers: Lookup[] = [base];
  for (const folder of folders) layers.unshift(await overlay(folder, knowledgeOver(layers)));
  return knowledgeOver(layers);
}

function baseLayer(): Lookup {
  if (!existsSync(KNOWLEDGE_FILE)) throw missing();
  const { find } = openLines(KNOWLEDGE_FILE);
  if ((find('meta') as Partial<Meta> | undefined)?.format !== FORMAT) throw missing();
  return find;
}

function missing(): UsageError {
  return new UsageError((words) => words.badKnowledge(KNOWLEDGE_FILE));
}

/** What the shipped base says of itself. Throws a UsageError when it is missing or of another format. */
export function baseMeta(): Meta {
  return baseLayer()('meta') as Meta;
}

async function overlay(folder: string, beneath: Knowledge): Promise<Lookup> {
  if (!existsSync(folder)) throw new UsageError((words) => words.usage.cannotRead(folder, 'ENOENT'));
  const { loadFolder, compile } = await import('../knowledge/workshop.ts');
  const { records, diagnostics, files } = loadFolder(folder, beneath);
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new DataFaults(diagnostics, files);
  const compiled = compile(records, beneath);
  // The base's own meta and coverage stay: an overlay adds articles, it doesn't speak for the whole.
  for (const key of ['meta', 'coverage']) compiled.delete(key);
  return (key) => compiled.get(key);
}
