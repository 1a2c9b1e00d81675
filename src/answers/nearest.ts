/** The share of the letters of a name that may be wrong: of a short name many, since it is one of a few. */
const OF_A_NAME = 0.45;

/** The names that a mistyped one may stand for, the nearest first; at most `most`. */
export async function nearest<T>(
  items: readonly T[],
  keys: (item: T) => string[],
  wanted: string,
  most = 3,
  wrong = OF_A_NAME,
): Promise<T[]> {
  const { default: Fuse } = await import('fuse.js');
  const entries = items.map((item) => ({ item, words: keys(item) }));
  const fuse = new Fuse(entries, {
    keys: ['words'],
    threshold: wrong,
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeScore: true,
  });
  return fuse.search(wanted.slice(0, 64), { limit: most }).map(({ item }) => item.item);
}
