/** The names that a mistyped one may stand for, the nearest first; at most `most`. */
export async function nearest<T>(
  items: readonly T[],
  keys: (item: T) => string[],
  wanted: string,
  most = 3,
): Promise<T[]> {
  const { default: Fuse } = await import('fuse.js');
  const entries = items.map((item) => ({ item, words: keys(item) }));
  const fuse = new Fuse(entries, {
    keys: ['words'],
    threshold: 0.45,
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeScore: true,
  });
  return fuse.search(wanted.slice(0, 64), { limit: most }).map(({ item }) => item.item);
}
