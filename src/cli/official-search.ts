import type { TextHit } from '../answers/search.ts';
import type { Day } from '../time/day.ts';
import type { Context } from './context.ts';
import { userLibrary, withoutLibrary } from './user-library.ts';

/** What the user's library says to a search, and why nothing where that must be told. */
export interface LibrarySearch {
  readonly hits: readonly TextHit[];
  readonly warnings: readonly string[];
}

const NONE: LibrarySearch = { hits: [], warnings: [] };

/** Passages of imported texts about these words. Nothing is loaded where there is no library. */
export async function librarySearch(
  words: string,
  at: Day | null,
  limit: number,
  context: Context,
): Promise<LibrarySearch> {
  const file = userLibrary(context);
  if (file === null) return NONE;
  const { openLibrary } = await import('../texts/library.ts');
  const { searchTexts } = await import('../texts/search.ts');
  try {
    const library = openLibrary(file);
    try {
      const found = searchTexts(library, words, { limit, ...(at !== null && { at }) });
      return {
        hits: found.map(({ id, heading, snippet, match, matched, score }) => ({
          id,
          title: heading,
          passage: snippet,
          match,
          matched,
          score,
        })),
        warnings: [],
      };
    } finally {
      library.close();
    }
  } catch (error) {
    return { hits: [], warnings: [withoutLibrary(error, context)] };
  }
}
