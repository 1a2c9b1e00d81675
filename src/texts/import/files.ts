import { readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const READ = new Set(['.html', '.htm', '.xhtml', '.xml', '.akn', '.md', '.markdown', '.txt']);

/** A file to import, and whether it was named itself or found in a folder that was. */
export interface Found {
  readonly file: string;
  readonly named: boolean;
}

/**
 * The files that paths stand for, folders searched through in the order of their names. A folder is gone into
 * once, however many links lead to it; one that cannot be read is left to the reader to report.
 */
export function filesIn(paths: readonly string[]): Found[] {
  const visited = new Set<string>();
  return paths.flatMap((path): Found[] =>
    isFolder(path)
      ? within(path, visited).map((file) => ({ file, named: false }))
      : [{ file: path, named: true }],
  );
}

function within(folder: string, visited: Set<string>): string[] {
  const real = realpathSync(folder);
  if (visited.has(real)) return [];
  visited.add(real);
  return entries(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name.startsWith('.')) return [];
    if (isFolder(path)) return within(path, visited);
    return READ.has(extname(name).toLowerCase()) ? [path] : [];
  });
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
