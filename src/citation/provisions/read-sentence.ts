import { attempt, type Cursor, peek, takeWord } from '../words/cursor.ts';
import { type Names, names, namesOf, takeName } from '../words/names.ts';
import { plain } from '../words/tokens.ts';
import { ORDINAL_ENDINGS, ORDINAL_WORDS } from '../words/vocabulary.ts';

/** What a citation may name that has no id of its own: the part around it is read. */
const SENTENCE_WORDS = ['zin', 'volzin', 'phrase', 'sentence', 'streepje', 'tiret', 'indent', 'dash'];
const SENTENCES: ReadonlyMap<string, true> = new Map(SENTENCE_WORDS.map((word) => [word, true]));
const PHRASES: Names<true> = names(() => namesOf(true, ['in fine', 'aanhef', 'in limine', 'inleidende zin']));
const OPENINGS: ReadonlySet<string> = new Set(['in', 'aanhef', 'inleidende']);
const LAST: ReadonlyMap<string, true> = new Map(
  ['laatste', 'dernier', 'derniere', 'last'].map((word) => [word, true]),
);

/** Whether a citation names a sentence or an indent. */
export function namesSentence(written: string): boolean {
  return plain(written)
    .split(' ')
    .some((word) => SENTENCES.has(word));
}

/** "tweede zin", "in fine": a sentence or an indent has no id of its own, the part around it is meant. */
export function takeSentence(cursor: Cursor): true | null {
  return attempt(cursor, () => {
    if (OPENINGS.has(peek(cursor)?.text ?? '') && takeName(cursor, PHRASES)) return true;
    const place = takeWord(cursor, LAST) ?? takeOrdinalNumber(cursor);
    return place === null ? null : takeWord(cursor, SENTENCES);
  });
}

/** "tweede", "2e", "2nd": its number as it is written in digits. */
export function takeOrdinalNumber(cursor: Cursor): string | null {
  const place = takeWord(cursor, ORDINAL_WORDS);
  if (place !== null) return String(place);
  const token = peek(cursor);
  const ending = peek(cursor, 1);
  if (token?.kind !== 'number' || !ending?.attached || !ORDINAL_ENDINGS.has(ending.text)) return null;
  cursor.at += 2;
  return token.text;
}
