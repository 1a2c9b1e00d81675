/** Puts together what would be shown in the same words, in the order in which it first comes. */
export function alike<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const of = key(item);
    groups.set(of, [...(groups.get(of) ?? []), item]);
  }
  return [...groups.values()];
}
