import { type Citation, citationOfEid } from '../citation.ts';
import { numberOf } from '../inserted-articles.ts';
import { readProvision, skipPunctuation } from '../provisions/read-provision.ts';
import { settle } from '../provisions/settle.ts';
import { type Cursor, peek, takeSign } from '../words/cursor.ts';
import { tokensOf } from '../words/tokens.ts';
import { isWorkHint } from '../works.ts';

/**
 * `empty` nothing but white space · `no-article` no article number · `trailing` a citation, then
 * something that is no part of it (a list, a range, an unknown suffix or work).
 */
type Fault = 'empty' | 'no-article' | 'trailing';

/** `at` is the UTF-16 offset of the first thing that was not understood. */
export type Parsed = { readonly citation: Citation } | { readonly fault: Fault; readonly at: number };

/** Longer than any citation of one provision. */
const LONGEST = 1000;

/**
 * Reads one provision in the spellings of Dutch, French or English, or as an id. Nothing is guessed: what
 * is not understood is a fault.
 *
 * @example parseCitation('433septies, 1° Sw.') // { citation: { article: '433septies', ... } }
 */
export function parseCitation(text: string): Parsed {
  if (text.length > LONGEST) return { fault: 'trailing', at: LONGEST };
  const tokens = tokensOf(text);
  if (tokens.length === 0) return { fault: 'empty', at: 0 };
  return readId(text) ?? readWritten({ tokens, at: 0 }, text.length);
}

/** `art_379` or `be/sw-1867/art_379__al_3`; null when the text is not written as an id at all. */
function readId(text: string): Parsed | null {
  const id = text.trim().toLowerCase();
  const slash = id.lastIndexOf('/');
  const eid = id.slice(slash + 1);
  if (!eid.startsWith('art_')) return null;
  const start = text.length - text.trimStart().length;
  const work = slash < 0 ? null : id.slice(0, slash);
  if (work !== null && !isWorkHint(work)) return { fault: 'no-article', at: start };
  const citation = citationOfEid(eid);
  return citation ? { citation: { ...citation, work } } : { fault: 'no-article', at: start + slash + 1 };
}

function readWritten(cursor: Cursor, length: number): Parsed {
  const offset = (token: number): number => cursor.tokens.at(token)?.start ?? length;
  const { work, article, parts } = readProvision(cursor);
  if (article === null) return { fault: 'no-article', at: offset(cursor.at) };
  const settled = settle(parts, work);
  if ('misfit' in settled) return { fault: 'trailing', at: offset(settled.misfit.token) };
  skipEnd(cursor);
  if (peek(cursor)) return { fault: 'trailing', at: offset(cursor.at) };
  return { citation: { work, article: numberOf(article, work), parts: settled.parts } };
}

function skipEnd(cursor: Cursor): void {
  skipPunctuation(cursor);
  while (takeSign(cursor, ';') || takeSign(cursor, ':')) skipPunctuation(cursor);
}
