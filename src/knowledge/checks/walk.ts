import type { Path } from '../diagnostic.ts';

/**
 * Calls `visit` for every object inside a value, outermost first, with the path that leads to it. The path
 * goes on changing: who keeps it copies it.
 */
export function walk(
  value: unknown,
  visit: (node: Readonly<Record<string, unknown>>, path: Path) => void,
  path: (string | number)[] = [],
): void {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  if (!isList) visit(value as Record<string, unknown>, path);
  for (const key of Object.keys(value)) {
    path.push(isList ? Number(key) : key);
    walk((value as Record<string, unknown>)[key], visit, path);
    path.pop();
  }
}
