import { attempt, type Cursor, peek, takeSign, takeWord } from './cursor.ts';
import type { Link } from './link.ts';
import { ADJECTIVES, AFORESAID, FOREIGN, WORK_NOUNS } from './list-words.ts';
import type { Token } from './tokens.ts';
import { takeCapitals, takeSubject } from './unknown-titles.ts';
import { readDate } from './written-date.ts';

const OPTIONAL: ReadonlySet<string> = new Set([
  'facultatief',
  'facultatieve',
  'optioneel',
  'optionele',
  'optional',
  'eerste',
  'tweede',
]);
/** Behind such a word a noun goes on to say which work it is. */
const SPECIFIES: ReadonlySet<string> = new Set(
  'inzake betreffende over houdende tot tegen ter op relatif relative relatifs concernant sur portant contre on relating for against concerning to'.split(
    ' ',
  ),
);
const DATES: ReadonlySet<string> = new Set(['van', 'du', 'of', 'dd']);

/** "het Protocol", "de la loi précitée", "dit verdrag"; with a date or a subject of its own it is another work. */
export function readNoun(cursor: Cursor, text: string, before: boolean): Link | null {
  return attempt<Link>(cursor, () => {
    let optional = false;
    let ministerial = false;
    for (let count = 0; count < 3; count += 1) {
      const token = peek(cursor);
      if (token?.kind !== 'word') return null;
      if (OPTIONAL.has(token.text)) optional = true;
      else if (/^ministeri[ae]/.test(token.text)) ministerial = true;
      else if (!ADJECTIVES.has(token.text) && token.text !== 'koninklijk' && token.text !== 'royal') break;
      cursor.at += 1;
      takeSign(cursor, '-');
    }
    if (peek(cursor)?.text === 'framework' && peek(cursor, 1)?.text === 'decision') cursor.at += 1;
    const token = peek(cursor);
    const frame = token?.text === 'decision' && (attempt(cursor, takeFrame) ?? isFramed(cursor));
    const noun = frame ? 'decision' : token?.kind === 'word' ? WORK_NOUNS.get(token.text) : undefined;
    if (noun === undefined) return null;
    if (!(frame && token !== peek(cursor))) cursor.at += 1;
    if (isOfHouse(cursor)) return { kind: 'not-law' };
    if (noun === 'decree' && peek(cursor)?.text === 'royal') cursor.at += 1;
    const next = peek(cursor);
    let back = before;
    if (noun === 'decree' && (ministerial || next?.text === 'ministeriel')) {
      if (!ministerial) cursor.at += 1;
      attempt(cursor, takeFarDate);
      return { kind: 'unknown' };
    }
    if (next?.kind === 'word') {
      if (next.text === 'facultatif') {
        cursor.at += 1;
        optional = true;
      }
      if (AFORESAID.has(next.text)) {
        cursor.at += 1;
        back = true;
      } else if (DATES.has(next.text)) {
        const dated = attempt(cursor, () => {
          cursor.at += 1;
          return readDate(cursor);
        });
        if (dated === null && !before) attempt(cursor, takeFarDate) ?? takeSubject(cursor);
        if (dated !== null || !before) return { kind: 'unknown' };
      } else if (!before && noun !== 'code' && SPECIFIES.has(next.text)) {
        if (noun === 'act') for (let count = 0; count < 3 && takeSubject(cursor); count += 1);
        return { kind: 'unknown' };
      } else if (!before && FOREIGN.has(next.text)) {
        cursor.at += 1;
        return { kind: 'unknown' };
      } else if (!before && noun === 'code' && isOfSubject(cursor)) {
        takeSubject(cursor);
        return { kind: 'unknown' };
      } else if (!before && isCapital(token, text) && takeCapitals(cursor, text)) return { kind: 'unknown' };
    }
    if (noun === 'other') {
      if (!before) attempt(cursor, takeFarDate);
      return { kind: 'unknown' };
    }
    return { kind: 'noun', noun, word: token?.text ?? '', back, optional };
  });
}

/** "décision-cadre": the token behind it is the next one. */
function takeFrame(cursor: Cursor): true | null {
  cursor.at += 1;
  takeSign(cursor, '-');
  return takeWord(cursor, CADRE);
}

const CADRE: ReadonlyMap<string, true> = new Map([['cadre', true]]);

function isFramed(cursor: Cursor): boolean {
  return cursor.tokens.at(cursor.at - 1)?.text === 'framework';
}

/** "du Gouvernement wallon du 3 mai 2010": who made it, and when. */
function takeFarDate(cursor: Cursor): true | null {
  for (let count = 0; count < 8; count += 1) {
    const token = peek(cursor);
    if (token?.kind !== 'word') return null;
    cursor.at += 1;
    if (DATES.has(token.text) && peek(cursor)?.kind === 'number' && attempt(cursor, readDate)) return true;
  }
  return null;
}

/** "Wet Strafuitvoering": a noun with a capital goes on as a name. */
function isCapital(token: Token | undefined, text: string): boolean {
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** "Code de la route", "Wetboek der registratierechten": another code, while the "Code against" goes on in the sentence. */
function isOfSubject(cursor: Cursor): boolean {
  return ['de', 'des', 'd', 'der', 'inzake'].includes(peek(cursor)?.text ?? '');
}

/** "règlement d'ordre intérieur": the rules of a house are no law. */
function isOfHouse(cursor: Cursor): boolean {
  const [of, apostrophe] = [peek(cursor)?.text, peek(cursor, 1)?.text];
  const ahead = of !== 'd' && of !== 'de' ? 0 : apostrophe === "'" ? 2 : 1;
  return ['ordre', 'travail', 'police', 'intern', 'interne'].includes(peek(cursor, ahead)?.text ?? '');
}
