import { existsSync } from 'node:fs';
import { guarded, isLibraryFault, LibraryFault, troubleOf } from '../fault.ts';
import { isBlank, type Library, openLibrary, type TextRecord, textsIn } from '../library.ts';
import type { GivenHead } from '../provision.ts';
import { type TextChange, Writer } from '../write.ts';
import { type FaultCode, type ImportFault, Unimportable } from './fault.ts';
import type { Found } from './files.ts';
import { readFile } from './read-file.ts';

/** What an import did. With faults nothing was written. */
export interface ImportReport {
  readonly changes: readonly TextChange[];
  readonly faults: readonly ImportFault[];
  /** Files of a folder that hold no text of law, or could not be read. */
  readonly skipped: readonly ImportFault[];
}

interface ImportProgress {
  readonly file: string;
  /** Files behind it, and files in all. */
  readonly done: number;
  readonly files: number;
  readonly provisions: number;
}

interface ImportOptions {
  readonly given: GivenHead;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly isInterrupted: () => boolean;
}

/** What a folder may well hold beside texts. */
const SKIPPED: readonly FaultCode[] = ['unreadable', 'not-a-text', 'no-articles'];

/** Between two looks at the clock and at the keyboard. */
const EVERY = 256;

/** Thrown when the user interrupts; the library is as it was. */
class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/**
 * Reads files into the library in one transaction: all of them, or, with a fault in one, none. Throws a
 * LibraryFault, or Interrupted.
 */
export async function importFiles(
  library: Library,
  files: readonly Found[],
  options: ImportOptions,
): Promise<ImportReport> {
  const isFirst = guarded(library.file, () => isBlank(library));
  const writer = guarded(library.file, () => new Writer(library));
  try {
    const report = await readAll(writer, files, options);
    if (report.faults.length > 0 || report.changes.length === 0) writer.rollback();
    else {
      writer.keepWords();
      await pause(options);
      writer.commit();
      if (isFirst) mustStand(library.file, report.changes);
    }
    return report;
  } catch (error) {
    writer.rollback();
    throw troubleOf(error, library.file);
  }
}

/** Another first import that came to nothing took its empty file away: what was written in that is nowhere. */
function mustStand(file: string, changes: readonly TextChange[]): void {
  if (!stands(file, changes, MOST_LOOKS)) throw new LibraryFault('busy', file);
}

/** The other one may hold the file while it looks whether it is empty, for longer than one waits on a busy machine. */
const MOST_LOOKS = 5;

function stands(file: string, changes: readonly TextChange[], looks: number): boolean {
  if (!existsSync(file)) return false;
  try {
    return holds(file, changes);
  } catch (error) {
    const isBusy = isLibraryFault(error) && error.trouble === 'busy';
    if (!isBusy || looks === 1) throw error;
    return stands(file, changes, looks - 1);
  }
}

function holds(file: string, changes: readonly TextChange[]): boolean {
  const held = openLibrary(file);
  try {
    return changes.every(({ head }) => textsIn(held, head.work).some(({ asOf }) => asOf === head.asOf));
  } finally {
    held.close();
  }
}

async function readAll(
  writer: Writer,
  files: readonly Found[],
  options: ImportOptions,
): Promise<ImportReport> {
  const changes: TextChange[] = [];
  const faults: ImportFault[] = [];
  const skipped: ImportFault[] = [];
  let provisions = 0;
  for (const [done, { file, named }] of files.entries()) {
    const tell = () => options.onProgress({ file, done, files: files.length, provisions });
    try {
      changes.push(await readOne(writer, file, options, () => (provisions += 1), tell));
    } catch (error) {
      if (!(error instanceof Unimportable)) throw error;
      const { code, found, line, column } = error;
      const isSkipped = !named && SKIPPED.includes(code);
      (isSkipped ? skipped : faults).push({ file, line, column, code, found });
    }
  }
  return { changes, faults, skipped };
}

async function readOne(
  writer: Writer,
  file: string,
  options: ImportOptions,
  count: () => number,
  tell: () => void,
): Promise<TextChange> {
  let text: ReturnType<Writer['begin']> | null = null;
  let events = 0;
  for (const event of readFile(file, options.given)) {
    if (event.kind === 'text') text = writer.begin(event.head, file);
    else if (event.kind === 'provision' && text) {
      writer.add(text, event.provision);
      count();
    }
    events += 1;
    if (events % EVERY === 0) {
      tell();
      await pause(options);
    }
  }
  if (!text) throw new Unimportable('no-articles');
  return writer.finish(text);
}

/** Lets the keyboard be heard. */
async function pause({ isInterrupted }: ImportOptions): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (isInterrupted()) throw new Interrupted();
}

/** Takes texts out of the library, and the words that only they had. Throws a LibraryFault. */
export function removeTexts(library: Library, texts: readonly TextRecord[]): void {
  guarded(library.file, () => {
    const writer = new Writer(library);
    try {
      for (const text of texts) writer.remove(text);
      writer.forgetWords();
      writer.commit();
    } catch (error) {
      writer.rollback();
      throw error;
    }
  });
}
