import type { Token, Tokens } from './tokens.ts';

/** A place in a list of tokens. Readers move it past what they understood. */
export interface Cursor {
  readonly tokens: Tokens;
  at: number;
}

export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  return cursor.tokens.at(cursor.at + ahead);
}

/** The cursor is put back when the reader gives null. */
export function attempt<T>(cursor: Cursor, read: (cursor: Cursor) => T | null): T | null {
  const start = cursor.at;
  const value = read(cursor);
  if (value === null) cursor.at = start;
  return value;
}

export function takeSign(cursor: Cursor, sign: string): boolean {
  const found = peek(cursor)?.text === sign;
  if (found) cursor.at += 1;
  return found;
}

/** What the next word means in this vocabulary, or null. */
export function takeWord<T>(cursor: Cursor, meanings: Pick<ReadonlyMap<string, T>, 'get'>): T | null {
  const token = peek(cursor);
  const meaning = token === undefined || token.kind === 'number' ? undefined : meanings.get(token.text);
  if (meaning === undefined) return null;
  cursor.at += 1;
  return meaning;
}

/** Whether the next word is one of these; then it is taken. */
export function takeOne(cursor: Cursor, words: ReadonlySet<string>): boolean {
  const token = peek(cursor);
  if (token?.kind !== 'word' || !words.has(token.text)) return false;
  cursor.at += 1;
  return true;
}
