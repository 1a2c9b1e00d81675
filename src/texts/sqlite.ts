import type { DatabaseSync } from 'node:sqlite';

/** Node 22 says of its SQLite that it is experimental, each time, on stderr: no matter of the user. */
export function openDatabase(file: string, readOnly: boolean): DatabaseSync {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    const sqlite = process.getBuiltinModule('node:sqlite');
    return new sqlite.DatabaseSync(file, { readOnly, enableForeignKeyConstraints: false });
  } finally {
    process.emitWarning = emitWarning;
  }
}
