import { attempt, type Cursor, peek, takeOne, takeSign } from './cursor.ts';
import { AFORESAID, ARTICLE_WORDS, ARTICLES, NUMBER_SIGNS, SECTIONS } from './list-words.ts';

/** "art.", "artikelen"; null where no such word stands. */
export function takeArticleWord(
  cursor: Cursor,
): { readonly several: boolean; readonly signed: boolean } | null {
  const word = peek(cursor);
  if (word?.kind !== 'word' || !ARTICLE_WORDS.has(word.text)) return null;
  cursor.at += 1;
  // The full stop of "dit artikel." ends the sentence, that of "art." the abbreviation.
  if (word.text.startsWith('arti') ? peek(cursor, 1)?.kind === 'number' : true) takeSign(cursor, '.');
  // "les articles précités 379 et 380"
  if (AFORESAID.has(peek(cursor)?.text ?? '') && peek(cursor, 1)?.kind === 'number') cursor.at += 1;
  // "Gelet op de artikelen: 65, 66 en 379"
  if (ARTICLES.has(word.text) && peek(cursor, 1)?.kind === 'number') takeSign(cursor, ':');
  const signed = attempt(cursor, () => {
    const sign = takeOne(cursor, NUMBER_SIGNS);
    if (sign) takeSign(cursor, '.') || takeSign(cursor, '°');
    return sign && peek(cursor)?.kind === 'number' ? true : null;
  });
  return { several: ARTICLES.has(word.text), signed: signed !== null };
}

/** "section", "ss.", in front of a number. */
export function takeSectionWord(cursor: Cursor): true | null {
  return attempt(cursor, () => {
    const word = peek(cursor);
    if (word?.kind !== 'word' || !SECTIONS.has(word.text)) return null;
    cursor.at += 1;
    if (word.text.length < 6) takeSign(cursor, '.');
    return peek(cursor)?.kind === 'number' ? true : null;
  });
}
