import { editorSchemas } from './editor-schemas.ts';

/** Every key of every schema, once it was asked for. */
let known: readonly string[] | undefined;

/** The key that a mistyped one stands for: at most a third of its letters away. None when it is a key itself. */
export function nearestKey(key: string): string | undefined {
  known ??= [...keysIn(editorSchemas())].sort();
  if (known.includes(key)) return undefined;
  const [best] = known
    .map((each) => ({ each, far: distance(key.toLowerCase(), each) }))
    .filter(({ far }) => far <= key.length / 3)
    .sort((a, b) => a.far - b.far);
  return best?.each;
}

/** The names of all properties inside a JSON Schema. */
function keysIn(schema: unknown): Set<string> {
  if (typeof schema !== 'object' || schema === null) return new Set();
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return new Set([...own, ...Object.values(schema).flatMap((part) => [...keysIn(part)])]);
}

/** How many letters to insert, leave out or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min((row[j] ?? 0) + Number(letter !== other), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
