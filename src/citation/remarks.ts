import { type Cursor, peek, takeSign } from './cursor.ts';
import { ARTICLE_WORDS, FOREIGN } from './list-words.ts';
import { readWork } from './read-work.ts';

/** More words than such a remark has. */
const MOST_WORDS = 12;

/** Which version of the article is meant: no remark, it changes what is cited. */
const AGES: ReadonlySet<string> = new Set(
  'oud oude nieuw nieuwe ancien ancienne nouveau nouvelle old new former'.split(' '),
);

/** "379 (débauche), 380 (proxénétisme) et 381": words in brackets behind an article, without a number, an age or a work. */
export function takeRemark(cursor: Cursor): true | null {
  if (!takeSign(cursor, '(')) return null;
  const first = peek(cursor);
  if (first?.kind !== 'word' || ARTICLE_WORDS.has(first.text)) return null;
  // "(b)", "(ii)", "(bis)"
  if (first.text.length < 4 && peek(cursor, 1)?.kind !== 'word') return null;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    if (takeSign(cursor, ')')) return count > 0 ? true : null;
    const token = peek(cursor);
    if (token === undefined || token.kind === 'number' || token.text === '(') return null;
    if (AGES.has(token.text) || FOREIGN.has(token.text)) return null;
    const start = cursor.at;
    if (readWork(cursor) !== null) return null;
    cursor.at = start + 1;
  }
  return null;
}
