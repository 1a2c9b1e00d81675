import { existsSync } from 'node:fs';
import { textsWords } from '../render/words/texts.ts';
import { isLibraryFault } from '../texts/fault.ts';
import { libraryFile } from '../texts/library-file.ts';
import type { Context } from './context.ts';

/** The user's library of official texts, where there is one; else a look-up loads nothing of it. */
export function userLibrary({ io }: Context): string | null {
  const file = libraryFile(io.env);
  return file !== null && existsSync(file) ? file : null;
}

/** Why an answer goes on without the library. Throws the error again when it is none of the library's. */
export function withoutLibrary(error: unknown, { language }: Context): string {
  if (!isLibraryFault(error)) throw error;
  const { notPrinted, trouble } = textsWords(language);
  return notPrinted(trouble[error.trouble](error.file));
}
