import { type Cursor, peek, takeSign } from '../words/cursor.ts';
import { ARTICLE_WORDS } from '../words/list-words.ts';
import { readNamed } from './read-named.ts';

/**
 * Whether the next line of a list of works opens here: "OPSC, art. 3\nRichtlijn 2011/93/EU, art. 4". Asked behind articles that have
 * their work in front; behind others the line was only wrapped ("art. 12\nGrondwet, artikel 379").
 */
export function opensNextEntry(cursor: Cursor, text: string): boolean {
  const [before, first] = [cursor.tokens.at(cursor.at - 1), peek(cursor)];
  const gap = before && first ? text.slice(before.end, first.start) : '';
  if (!gap.includes('\n')) return false;
  const start = cursor.at;
  const named = readNamed(cursor, text) !== null;
  const sign = takeSign(cursor, ',') || takeSign(cursor, ':') || takeSign(cursor, '(');
  const article = sign && ARTICLE_WORDS.has(peek(cursor)?.text ?? '');
  cursor.at = start;
  return named && article;
}
