import type { Path } from '../diagnostic.ts';

/** Calls `visit` for every object inside a value, outermost first, with the path that leads to it. */
export function walk(
  value: unknown,
  visit: (node: Readonly<Record<string, unknown>>, path: Path) => void,
  path: Path = [],
): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, visit, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    visit(value as Record<string, unknown>, path);
    for (const [key, item] of Object.entries(value)) walk(item, visit, [...path, key]);
  }
}
