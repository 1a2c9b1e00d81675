import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Circumstance, ProvisionVersion, WholeArticle } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Day } from '../time/day.ts';
import { readYaml, unreadable, type YamlFile } from './authoring/read-yaml.ts';
import { type AuthoredRecord, readShape } from './authoring/shape.ts';
import { toArticle } from './authoring/to-model.ts';
import { toTreatyArticle } from './authoring/to-treaty.ts';
import type { AuthoredFile, Known } from './checks/check.ts';
import { runChecks } from './checks/index.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Knowledge } from './knowledge.ts';

export interface Loaded {
  readonly records: readonly AuthoredRecord[];
  /** In the order of files and lines. With an error among them nothing of the folder may be used. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
}

/**
 * Reads and checks every YAML file of a folder, alone (`base` null) or over a base. Every fault of every
 * file comes back; nothing is thrown but what the file system throws for the folder itself.
 */
export function loadFolder(folder: string, base: Knowledge | null): Loaded {
  const names = yamlFiles(folder);
  let diagnostics: Diagnostic[] = [];
  const authored: AuthoredFile[] = [];
  for (const name of names) {
    const { record, found } = readRecord(name);
    diagnostics = diagnostics.concat(found);
    if (record) authored.push({ file: name, record });
  }
  const faults = runChecks(authored, knownOf(authored, base));
  for (const file of new Set(faults.map((fault) => fault.file))) {
    // Positions cost a second parse, so they are looked up only for files that have a fault.
    const { locate } = readFileAt(file);
    diagnostics = diagnostics.concat(faults.filter((fault) => fault.file === file).map(locate));
  }
  diagnostics.sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
  return { records: authored.map(({ record }) => record), diagnostics, files: names.length };
}

function readRecord(file: string): { record?: AuthoredRecord; found: readonly Diagnostic[] } {
  const yaml = readFileAt(file);
  if (yaml.value === undefined) return { found: yaml.diagnostics };
  const shape = readShape(yaml.value);
  if ('record' in shape) return { record: shape.record, found: yaml.diagnostics };
  return { found: [...yaml.diagnostics, ...shape.faults.map(yaml.locate)] };
}

function readFileAt(file: string): YamlFile {
  try {
    return readYaml(shownName(file), readFileSync(file));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined) throw error;
    return unreadable(shownName(file), 'unreadable', { found: reason });
  }
}

function shownName(file: string): string {
  const name = relative(process.cwd(), file);
  return name.startsWith('..') ? file : name;
}

/** Sorted, so that the same folder gives the same bytes everywhere. Links, hidden folders and packages are left out. */
function yamlFiles(folder: string): string[] {
  return statSync(folder).isDirectory() ? filesBelow(folder).sort() : [folder];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(\.|node_modules$)/.test(entry.name) ? [] : filesBelow(path);
    return entry.isFile() && /\.ya?ml$/.test(entry.name) ? [path] : [];
  });
}

function knownOf(authored: readonly AuthoredFile[], base: Knowledge | null): Known {
  const articles = new Map<string, WholeArticle>();
  const obligations = new Map<string, ProvisionId[]>();
  const ids = new Set<string>();
  const ends = new Map<string, Day>();
  const circumstances = (list: readonly Pick<Circumstance, 'id'>[]) => {
    for (const { id } of list) ids.add(`circumstance ${id}`);
  };
  for (const { record } of authored) {
    if (record.kind === 'article') articles.set(`${record.work}/${record.eid}`, toArticle(record));
    else if (record.kind === 'treaty-article') {
      const { id, obligations: list } = toTreatyArticle(record);
      obligations.set(
        id,
        list.map((each) => each.id),
      );
    } else if (record.kind === 'circumstances') circumstances(record.entries);
    else if ('id' in record) ids.add(`${record.kind} ${record.id}`);
    if (record.kind === 'work' && record.repealed_from) ends.set(record.id, record.repealed_from);
  }
  circumstances(base?.get('circumstances') ?? []);
  return {
    hasArticle: (id) => articles.has(id) || base?.get('article', id) !== undefined,
    places: (id) => (articles.get(id)?.versions ?? shippedVersions(base, id)).flatMap(placesOf),
    versions: (id) => articles.get(id)?.versions ?? base?.get('article', id)?.versions ?? [],
    repealedFrom: (work) => ends.get(work) ?? base?.get('work', work)?.repealedFrom ?? null,
    obligations: (id) =>
      obligations.get(id) ?? (base?.get('treaty-article', id)?.obligations ?? []).map((each) => each.id),
    has: (kind, id) =>
      ids.has(`${kind} ${id}`) || (kind !== 'circumstance' && base?.get(kind, id) !== undefined),
  };
}

function shippedVersions(base: Knowledge | null, id: string): ProvisionVersion[] {
  const heads = base?.get('article', id)?.versions ?? [];
  return heads.flatMap(({ from }) => base?.get('version', `${id} ${from}`) ?? []);
}

function placesOf(version: ProvisionVersion): string[] {
  const stated = version.offences.flatMap(({ tiers, variants }) => [...tiers, ...(variants ?? [])]);
  return [...stated, ...version.aggravations, ...version.attempts].map(({ at }) => at);
}
