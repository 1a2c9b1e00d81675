import { attempt, type Cursor, peek, takeSign } from './cursor.ts';
import { ARTICLE_WORDS } from './list-words.ts';

/** How far the name of a work goes that is not known here: its words tell nothing but where it ends. */

/** More words than such a name has. */
const MOST_WORDS = 6;

/** "Probatiewet", "OCMW-wet", "Kinderrechtendecreet": a kind of work, put together with its subject. */
const COMPOUND =
  /..(?:wet|wetboek|wetten|decreet|codex|verordening|reglement|statuut|verdrag|handvest|richtlijn|protocol)$/;
/** What such endings make of other words. */
const NOT_COMPOUND: ReadonlySet<string> = new Set(['strafwet', 'strafwetboek', 'huisreglement']);

/** A word that is the name of a work by its ending, a hyphen before the ending or none. */
export function takeCompound(cursor: Cursor): true | null {
  return attempt(cursor, () => {
    let word = '';
    for (let count = 0; count < 3; count += 1) {
      const token = peek(cursor);
      if (count === 1 && takeShared(cursor)) return true;
      if (token?.kind !== 'word' || (count > 0 && !token.attached)) return null;
      word += token.text;
      cursor.at += 1;
      if (COMPOUND.test(word) && !NOT_COMPOUND.has(word)) return true;
      if (peek(cursor)?.attached && takeSign(cursor, '-')) continue;
      return null;
    }
    return null;
  });
}

/** "Tucht- en Strafwetboek": the ending belongs to both words, and the code is neither of the two alone. */
function takeShared(cursor: Cursor): true | null {
  return attempt(cursor, () => {
    const [and, word] = [peek(cursor), peek(cursor, 1)];
    if (and?.attached || !/^(?:en|of)$/.test(and?.text ?? '') || word?.kind !== 'word') return null;
    cursor.at += 2;
    return COMPOUND.test(word.text) ? true : null;
  });
}

/** "Voorlopige Hechteniswet", "Modern Slavery Act 2015": words with capitals, on one line. */
export function takeCapitals(cursor: Cursor, text: string): true | null {
  let taken = 0;
  while (taken < MOST_WORDS && isCapital(cursor, text, taken > 0)) {
    cursor.at += 1;
    taken += 1;
    while (peek(cursor)?.attached && peek(cursor)?.text === '-' && peek(cursor, 1)?.attached) {
      if (peek(cursor, 1)?.kind !== 'word') break;
      cursor.at += 2;
    }
  }
  const year = peek(cursor);
  const last = cursor.tokens.at(cursor.at - 1)?.text ?? '';
  if (taken > 0 && /^(?:act|code|law)$/.test(last) && /^(?:19|20)\d\d$/.test(year?.text ?? ''))
    cursor.at += 1;
  if (last.startsWith('protocol') && /^(?:additionnel|facultatif)$/.test(year?.text ?? '')) cursor.at += 1;
  return taken > 0 ? true : null;
}

function isCapital(cursor: Cursor, text: string, onLine: boolean): boolean {
  const token = peek(cursor);
  if (token?.kind !== 'word' || ARTICLE_WORDS.has(token.text) || token.text === 'section') return false;
  const before = cursor.tokens.at(cursor.at - 1);
  if (onLine && before && /\n/.test(text.slice(before.end, token.start))) return false;
  return /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

const LINKS: ReadonlySet<string> = new Set(
  'de du des d van der of la le les l het the inzake over betreffende sur relatif relative relating on voor op a au aux'.split(
    ' ',
  ),
);

/** "Code de la route", "Wetboek van vennootschappen": small words and the word they lead to. */
export function takeSubject(cursor: Cursor): true | null {
  return attempt(cursor, () => {
    let links = 0;
    while (links < 4 && LINKS.has(peek(cursor)?.text ?? '')) {
      cursor.at += 1;
      takeSign(cursor, "'");
      links += 1;
    }
    const word = peek(cursor);
    if (links === 0 || word?.kind !== 'word' || word.text.length < 4 || ARTICLE_WORDS.has(word.text))
      return null;
    cursor.at += 1;
    return true;
  });
}
