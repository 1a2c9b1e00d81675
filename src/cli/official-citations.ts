import { existsSync } from 'node:fs';
import type { TextStates } from '../answers/cited-in-library.ts';
import { textsWords } from '../render/words/texts.ts';
import { isLibraryFault } from '../texts/fault.ts';
import { libraryFile } from '../texts/library-file.ts';
import type { Context } from './context.ts';

/** The user's library, asked about one citation after another. */
export interface CitedTexts {
  readonly statesOf: TextStates;
  /** Why nothing was found in it where that must be told; complete when all citations were asked about. */
  readonly warnings: readonly string[];
  readonly close: () => void;
}

/** Null, and nothing loaded, where there is no library. */
export async function citedTexts(context: Context): Promise<CitedTexts | null> {
  const file = libraryFile(context.io.env);
  if (file === null || !existsSync(file)) return null;
  const { openLibrary, statesOf } = await import('../texts/library.ts');
  const warnings: string[] = [];
  const orWarn = <Result>(work: () => Result, otherwise: Result): Result => {
    try {
      return work();
    } catch (error) {
      if (!isLibraryFault(error)) throw error;
      const { notPrinted, trouble } = textsWords(context.language);
      warnings.push(notPrinted(trouble[error.trouble](error.file)));
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
