import { readWork } from '../naming/read-work.ts';
import { skipPunctuation } from '../provisions/read-provision.ts';
import { peek } from '../words/cursor.ts';
import { tokensOf } from '../words/tokens.ts';
import { GLUE } from '../words/vocabulary.ts';
import { isWorkHint, type WorkHint } from '../works.ts';

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
