import type { SearchQuestion, TextHit } from '../answers/search.ts';
import { outOfForce } from '../answers/work-on.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
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
  knowledge: Knowledge,
  { words, on, onlyThen, limit }: SearchQuestion,
  context: Context,
): Promise<LibrarySearch> {
  const file = userLibrary(context);
  if (file === null) return NONE;
  const { openLibrary, textsIn } = await import('../texts/library.ts');
  const { searchTexts } = await import('../texts/search.ts');
  try {
    const library = openLibrary(file);
    try {
      const works = new Set(textsIn(library).map(({ work }) => work));
      const found = parts(knowledge, works, on, onlyThen).flatMap((part) =>
        searchTexts(library, words, { limit, ...(onlyThen && { at: on }), ...(part && { works: part }) }),
      );
      return {
        hits: found.map(({ heading, snippet, ...rest }) => ({ ...rest, title: heading, passage: snippet })),
        warnings: [],
      };
    } finally {
      library.close();
    }
  } catch (error) {
    return { hits: [], warnings: [withoutLibrary(error, context)] };
  }
}

/**
 * What is asked apart, so that repealed law takes no place of law in force: works that may hold on the day, and, unless
 * only those are wanted, the others. `null`: all of them.
 */
function parts(
  knowledge: Knowledge,
  works: ReadonlySet<string>,
  on: Day,
  onlyThen: boolean,
): (ReadonlySet<string> | null)[] {
  const gone = new Set([...works].filter((work) => outOfForce(knowledge, work, on) !== null));
  if (gone.size === 0) return [null];
  const then = new Set([...works].filter((work) => !gone.has(work)));
  return (onlyThen ? [then] : [then, gone]).filter(({ size }) => size > 0);
}
