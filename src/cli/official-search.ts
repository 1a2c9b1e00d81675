import { existsSync } from 'node:fs';
import type { TextHit } from '../answers/search.ts';
import { textsWords } from '../render/words/texts.ts';
import { isLibraryFault } from '../texts/fault.ts';
import { libraryFile } from '../texts/library-file.ts';
import type { Day } from '../time/day.ts';
import type { Context } from './context.ts';

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
  const file = libraryFile(context.io.env);
  if (file === null || !existsSync(file)) return NONE;
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
    if (!isLibraryFault(error)) throw error;
    const { notPrinted, trouble } = textsWords(context.language);
    return { hits: [], warnings: [notPrinted(trouble[error.trouble](error.file))] };
  }
}
