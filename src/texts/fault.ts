/**
 * Why the library cannot be used: `corrupt` its file is damaged or no library · `newer` a later version of the
 * program made it · `busy` another process writes in it · `full` no room left · `denied` it cannot be opened,
 * made or written.
 */
export type LibraryTrouble = 'corrupt' | 'newer' | 'busy' | 'full' | 'denied';

export class LibraryFault extends Error {
  readonly trouble: LibraryTrouble;
  readonly file: string;

  constructor(trouble: LibraryTrouble, file: string) {
    super(trouble);
    this.trouble = trouble;
    this.file = file;
  }
}

/** By what it has, since each bundle has a class of its own. */
export function isLibraryFault(error: unknown): error is LibraryFault {
  return error instanceof Error && 'trouble' in error && 'file' in error;
}

/** SQLite's primary result codes. */
const TROUBLES: Readonly<Record<number, LibraryTrouble>> = {
  3: 'denied',
  5: 'busy',
  6: 'busy',
  8: 'denied',
  10: 'full',
  11: 'corrupt',
  13: 'full',
  14: 'denied',
  26: 'corrupt',
};

/** Any fault in a statement; ours are faultless on a library whose tables are ours. */
const ERROR = 1;

/** Runs something on the file; what SQLite throws becomes a LibraryFault where the user can do something. */
export function guarded<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw troubleOf(error, file);
  }
}

export function troubleOf(error: unknown, file: string): unknown {
  const { errcode: code, message } = error as { errcode?: unknown; message?: unknown };
  const isUnlike = code === ERROR && /^no such (?:table|column)/.test(String(message));
  const trouble = isUnlike ? 'corrupt' : typeof code === 'number' ? TROUBLES[code & 0xff] : undefined;
  return trouble === undefined ? error : new LibraryFault(trouble, file);
}
