import type { TextStates } from '../answers/cited-in-library.ts';
import type { Context } from './context.ts';
import { userLibrary, withoutLibrary } from './user-library.ts';

/** The user's library, asked about one citation after another. */
export interface CitedTexts {
  readonly statesOf: TextStates;
  /** Why nothing was found in it where that must be told; complete when all citations were asked about. */
  readonly warnings: readonly string[];
  readonly close: () => void;
}

/** Null, and nothing loaded, where there is no library. */
export async function citedTexts(context: Context): Promise<CitedTexts | null> {
  const file = userLibrary(context);
  if (file === null) return null;
  const { openLibrary, statesOf } = await import('../texts/library.ts');
  const warnings: string[] = [];
  const orWarn = <Result>(work: () => Result, otherwise: Result): Result => {
    try {
      return work();
    } catch (error) {
      warnings.push(withoutLibrary(error, context));
      return otherwise;
    }
  };
  const library = orWarn(() => openLibrary(file), null);
  return {
    // One fault is told, and the library left alone from there.
    statesOf: (work, eid) =>
      library === null || warnings.length > 0 ? [] : orWarn(() => statesOf(library, work, eid), []),
    warnings,
    close: () => library?.close(),
  };
}
