import { existsSync, mkdirSync, statSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Language } from '../law/text.ts';
import type { Day } from '../time/day.ts';
import { guarded, LibraryFault } from './fault.ts';
import { type Format, type Note, wordingDay } from './provision.ts';
import { APPLICATION, TABLES, VERSION } from './schema.ts';
import { openDatabase } from './sqlite.ts';

/** The user's own official texts, in one SQLite file. */
export interface Library {
  readonly file: string;
  readonly database: DatabaseSync;
  /** A statement, read once. */
  readonly prepared: (sql: string) => StatementSync;
  readonly close: () => void;
}

/** One text of the library, as it is listed. */
export interface TextRecord {
  readonly id: number;
  readonly work: string;
  readonly language: Language;
  readonly title: string;
  readonly asOf: Day;
  readonly address: string | null;
  readonly format: Format;
  /** The file that it was read from. */
  readonly source: string;
  readonly provisions: number;
}

/** An article as the library holds it, with its text. */
export interface Wording {
  readonly text: TextRecord;
  readonly eid: string;
  readonly number: string;
  readonly headings: readonly string[];
  readonly body: string;
  readonly notes: readonly Note[];
  /** The last day on which something that this wording contains began to hold. */
  readonly changed: Day | null;
}

/** A library file that exists. Throws a LibraryFault when it cannot be read. */
export function openLibrary(file: string): Library {
  if (existsSync(file) && statSync(file).isDirectory()) throw new LibraryFault('denied', file);
  return guarded(file, () => {
    try {
      return opened(file, true);
    } catch (error) {
      if ((error as { errcode?: unknown }).errcode !== ROLL_BACK_FIRST) throw error;
      opened(file, false).close();
      return opened(file, true);
    }
  });
}

/** SQLITE_READONLY_ROLLBACK: an import was killed, and who only reads may not put the file back as it was. */
const ROLL_BACK_FIRST = 776;

/** For writing; made where there is none, and taken away again when nothing was written. Throws a LibraryFault. */
export function openForWriting(file: string): Library {
  try {
    makeFolder(dirname(file));
  } catch {
    throw new LibraryFault('denied', file);
  }
  if (existsSync(file) && statSync(file).isDirectory()) throw new LibraryFault('denied', file);
  const isNew = !existsSync(file);
  const library = guarded(file, () => opened(file, false));
  if (!isNew) return library;
  const close = () => {
    removeBlank(library);
    library.close();
  };
  return { ...library, close };
}

/** Not while another process has it: that one may be about to write in it. */
function removeBlank(library: Library): void {
  const { database, file } = library;
  try {
    database.exec('begin exclusive');
    if (isBlank(library)) unlinkSync(file);
  } catch {
    // In use, or gone already; an empty file is read as a library without texts.
  } finally {
    if (database.isTransaction) database.exec('rollback');
  }
}

/** Each missing folder in turn: Node's own `recursive` never ends where the system makes none, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been first.
    if (!existsSync(folder)) throw error;
  }
}

function opened(file: string, readOnly: boolean): Library {
  const database = openDatabase(file, readOnly);
  try {
    database.exec(`pragma busy_timeout = 1000; pragma temp_store = memory;`);
    const version = versionOf(database);
    if (version > VERSION) throw new LibraryFault('newer', file);
    if (version !== 0 && numberOf(database, 'application_id') !== APPLICATION)
      throw new LibraryFault('corrupt', file);
    if (version === 0 && hasTables(database)) throw new LibraryFault('corrupt', file);
    if (!readOnly) database.exec('pragma cache_size = -16000');
  } catch (error) {
    database.close();
    throw error;
  }
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return { file, database, prepared, close: () => database.close() };
}

/** Makes the tables where there are none yet: inside the transaction of the first import. */
export function makeTables({ database }: Library): void {
  if (versionOf(database) === 0) database.exec(TABLES);
}

/** Whether nothing was ever imported: a file that an interrupted first import left. */
export function isBlank({ database }: Library): boolean {
  return versionOf(database) === 0;
}

function versionOf(database: DatabaseSync): number {
  return numberOf(database, 'user_version');
}

function numberOf(database: DatabaseSync, pragma: string): number {
  return Number(Object.values(database.prepare(`pragma ${pragma}`).get() ?? {})[0] ?? 0);
}

function hasTables(database: DatabaseSync): boolean {
  return database.prepare('select 1 from sqlite_schema limit 1').get() !== undefined;
}

const TEXT_COLUMNS =
  't.id as id, t.work as work, t.language as language, t.title as title, t.as_of as asOf, t.address as address, t.format as format, t.source as source, t.provisions as provisions';

/** Every text, by work, language and day; those of one work where it is named. */
export function textsIn(library: Library, work?: string): TextRecord[] {
  const { database, file } = library;
  if (guarded(file, () => isBlank(library))) return [];
  const where = work === undefined ? '' : 'where t.work = ? or (t.work > ? and t.work < ?)';
  const asked = work === undefined ? [] : [work, `${work}/`, `${work}0`];
  return guarded(file, () =>
    database
      .prepare(`select ${TEXT_COLUMNS} from text t ${where} order by t.work, t.language, t.as_of`)
      .all(...asked),
  ) as unknown as TextRecord[];
}

/** The article of this eId in every text of a work: each language and state that is held. */
export function wordingsOf(library: Library, work: string, eid: string): Wording[] {
  return textsIn(library, work).flatMap((text) => wordingIn(library, text, eid) ?? []);
}

export function wordingIn(library: Library, text: TextRecord, eid: string): Wording | null {
  const row = guarded(library.file, () =>
    library
      .prepared(
        'select eid, number, heading, body, notes, changed from provision where text = ? and eid = ? limit 1',
      )
      .get(text.id, eid),
  );
  return row === undefined ? null : wordingOf(library, text, row);
}

/** A text of a work, and the day of which it gives the wording of the article asked about, or of the whole. */
export interface TextState {
  readonly text: TextRecord;
  readonly day: Day;
}

/** The states in which an article of a work is held, or the work itself; no wording is read. */
export function statesOf(library: Library, work: string, eid: string | null): TextState[] {
  const texts = textsIn(library, work);
  if (eid === null) return texts.map((text) => ({ text, day: text.asOf }));
  return guarded(library.file, () => {
    const find = library.prepared('select changed from provision where text = ? and eid = ? limit 1');
    return texts.flatMap((text): TextState[] => {
      const row = find.get(text.id, eid);
      return row ? [{ text, day: wordingDay(text.asOf, row['changed'] as Day | null) }] : [];
    });
  });
}

interface ProvisionRow {
  readonly eid: string;
  readonly number: string;
  readonly heading: number | null;
  readonly body: string;
  readonly notes: string | null;
  readonly changed: Day | null;
}

function wordingOf(library: Library, text: TextRecord, found: object): Wording {
  const { eid, number, heading, body, notes, changed } = found as ProvisionRow;
  const headings = guarded(library.file, () => headingsOf(library, heading));
  return { text, eid, number, headings, body, notes: notes ? JSON.parse(notes) : [], changed };
}

/** The headings from the widest down to this one. */
function headingsOf({ prepared }: Library, id: number | null): string[] {
  if (id === null) return [];
  const rows = prepared(
    `with recursive above(id, parent, words, depth) as (
        select id, parent, words, 0 from heading where id = ?
        union all select h.id, h.parent, h.words, depth + 1 from heading h join above on h.id = above.parent
      ) select words from above order by depth desc limit 20`,
  ).all(id);
  return rows.map(({ words }) => String(words));
}
