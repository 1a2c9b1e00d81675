import { peek } from './cursor.ts';
import { skipPunctuation } from './read-provision.ts';
import { readWork } from './read-work.ts';
import { tokensOf } from './tokens.ts';
import { GLUE } from './vocabulary.ts';
import { isWorkHint, type WorkHint } from './works.ts';

/** The work that a text names, and nothing else: "het Verdrag van Lanzarote", `OPSC`, `eu/dir-2011-93`. */
export function parseWork(text: string): WorkHint | null {
  const id = text.trim().toLowerCase();
  if (isWorkHint(id)) return id;
  const cursor = { tokens: tokensOf(text), at: 0 };
  while (GLUE.get(peek(cursor)?.text ?? '') === false) cursor.at += 1;
  const work = readWork(cursor);
  skipPunctuation(cursor);
  return peek(cursor) === undefined ? work : null;
}
