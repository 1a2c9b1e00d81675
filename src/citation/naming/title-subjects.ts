import { attempt, type Cursor, peek, takeSign } from '../words/cursor.ts';
import { ARTICLE_WORDS, FOREIGN, WORK_NOUNS } from '../words/list-words.ts';

/** Titles in small letters, as Dutch and French write them: "loi relative à la détention préventive". */

/** Such words lead from a noun for a work to what it is about. */
export const SPECIFIES: ReadonlySet<string> = new Set(
  `inzake betreffende over houdende tot tegen ter op relatif relative relatifs relatives concernant sur portant contre on relating for
  against concerning to`.split(/\s+/),
);
/** In English small letters go on with the sentence: "the Act of a minor", "the Act to punish". */
const NO_LINKS: ReadonlySet<string> = new Set(['for', 'against', 'to']);
const LINKS: ReadonlySet<string> = new Set(
  [...SPECIFIES, 'de', 'du', 'des', 'd', 'van', 'der'].filter((word) => !NO_LINKS.has(word)),
);
/** Further small words before the noun. */
const SMALL: ReadonlySet<string> = new Set([...LINKS, ...'a au aux la le les l het the een'.split(' ')]);
/** A noun goes on with what it is of. */
const FURTHER: ReadonlySet<string> = new Set('de du des d van der a aux tot'.split(' '));
/** "à l'égard de", "à la suite de" go on in the sentence. */
const OF_SENTENCE: ReadonlySet<string> = new Set(
  'egard suite lumiere condition date demande audience peine occasion exception encontre propos defaut charge partir cette titre'.split(
    ' ',
  ),
);

/** Of what stands in front of the noun in Dutch. */
const DUTCH_ADJECTIVE = /..(?:ige|lijke|ische|ale|ele|bare|loze|aire|ieve|iele|ende|gde|ijfde)$/;
/** Of what stands behind the noun in French. */
const FRENCH_ADJECTIVE =
  /..(?:ifs?|ives?|els?|elles?|ales?|aux|iques?|iles?|aires?|euses?|ees|iens?|iennes?)$/;
/** Whose code it is, or what kind of act, right behind the noun. */
export const REGIONAL: ReadonlySet<string> = new Set(
  'wallon bruxellois flamand general generale organique'.split(' '),
);

/** More nouns than a title has before it is taken for the sentence. */
const MOST_NOUNS = 4;

/** "de la route", "inzake de voorlopige hechtenis", "wallon du logement". */
export function takeSubject(cursor: Cursor, text: string): true | null {
  const start = cursor.at;
  while (REGIONAL.has(peek(cursor)?.text ?? '') || FOREIGN.has(peek(cursor)?.text ?? '')) cursor.at += 1;
  for (let nouns = 0; nouns < MOST_NOUNS; nouns += 1)
    if (!attempt(cursor, () => takeNoun(cursor, text, nouns === 0))) break;
  return cursor.at > start ? true : null;
}

function takeNoun(cursor: Cursor, text: string, first: boolean): true | null {
  const opens = peek(cursor);
  if (!opens || !(first ? LINKS : FURTHER).has(opens.text)) return null;
  if (/^\p{Lu}/u.test(text.charAt(opens.start))) return null;
  for (let count = 0; count < 4 && SMALL.has(peek(cursor)?.text ?? ''); count += 1) {
    cursor.at += 1;
    takeSign(cursor, "'");
  }
  const word = peek(cursor);
  if (word?.kind !== 'word' || word.text.length < 4) return null;
  if (ARTICLE_WORDS.has(word.text) || WORK_NOUNS.has(word.text)) return null;
  // Behind a subject, "de la Ministre" is the sentence.
  if (!first && (OF_SENTENCE.has(word.text) || /^\p{Lu}/u.test(text.slice(word.start, word.end))))
    return null;
  cursor.at += 1;
  if (DUTCH_ADJECTIVE.test(word.text) && peek(cursor)?.kind === 'word') cursor.at += 1;
  while (FRENCH_ADJECTIVE.test(peek(cursor)?.text ?? '')) cursor.at += 1;
  return true;
}
