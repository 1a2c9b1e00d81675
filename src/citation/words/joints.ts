import { attempt, type Cursor, peek, takeOne, takeSign } from './cursor.ts';
import {
  AND,
  AND_PHRASES,
  ARTICLE_WORDS,
  AS_WELL,
  ONWARD_PHRASES,
  THE,
  TO,
  TO_PHRASES,
  WITH_PHRASES,
} from './list-words.ts';
import { takePhrase } from './take-phrase.ts';

/** What stands between two members of a list. */
export type Joint = 'and' | 'to' | 'with' | 'comma';

export function takeJoint(cursor: Cursor): Joint | null {
  const comma = takeSign(cursor, ',') || takeSign(cursor, ';');
  if (takePhrase(cursor, WITH_PHRASES)) {
    takeSign(cursor, '°');
    skipDeterminers(cursor);
    return 'with';
  }
  if (takePhrase(cursor, TO_PHRASES) || takeTo(cursor)) return 'to';
  if (takePhrase(cursor, AND_PHRASES) || takeOne(cursor, AND)) {
    if (takeSign(cursor, '/')) takeOne(cursor, AND);
    skipDeterminers(cursor);
    return 'and';
  }
  if (attempt(cursor, () => (takeOne(cursor, AS_WELL) && isArticleAhead(cursor) ? true : null))) return 'and';
  if (takeSign(cursor, '&') || takeSign(cursor, '+')) return 'and';
  if (!comma && !isBullet(cursor) && (takeSign(cursor, '-') || takeLostDash(cursor))) return 'to';
  if (!comma && peek(cursor)?.text === '/' && !peek(cursor)?.attached && takeSign(cursor, '/')) return 'and';
  return comma ? 'comma' : null;
}

/** "art. 379\n- art. 382": the dash of a list, not of a range. */
function isBullet(cursor: Cursor): boolean {
  return !peek(cursor, 1)?.attached && cursor.tokens.opensLine?.(cursor.at) === true;
}

/** "372?377", where a text lost its dash. */
function takeLostDash(cursor: Cursor): boolean {
  const [sign, number] = [peek(cursor), peek(cursor, 1)];
  const isLost = sign?.text === '?' || sign?.text === '\ufffd';
  return (
    isLost && sign.attached && number?.kind === 'number' && number.attached && takeSign(cursor, sign.text)
  );
}

/** The "a" of "379 a 381" goes on to a number; that of "3, a)" is a letter. */
function takeTo(cursor: Cursor): boolean {
  const next = peek(cursor, 1);
  if (peek(cursor)?.text === 'a' && next?.kind === 'sign' && next.text !== '§' && next.text !== "'")
    return false;
  // "3, eerste lid, a van het Verdrag"
  if (peek(cursor)?.text === 'a' && next?.kind === 'word' && LEADS.has(next.text)) return false;
  return takeOne(cursor, TO);
}

const LEADS: ReadonlySet<string> = new Set(['van', 'uit', 'du', 'of']);

function isArticleAhead(cursor: Cursor): boolean {
  takeSign(cursor, "'");
  skipDeterminers(cursor);
  const next = peek(cursor);
  return next?.kind === 'word' && ARTICLE_WORDS.has(next.text);
}

/** "the" and what leads to it. */
const DETERMINERS: ReadonlySet<string> = new Set([
  ...THE,
  ...'van d du of a aux au met with in to'.split(' '),
]);

/** "en van artikel 380", "et de l'article 380"; put back where no article word follows. */
function skipDeterminers(cursor: Cursor): void {
  attempt(cursor, () => {
    let count = 0;
    while (count < 4 && (takeOne(cursor, DETERMINERS) || takeSign(cursor, "'"))) count += 1;
    const word = peek(cursor);
    return count > 0 && word?.kind === 'word' && ARTICLE_WORDS.has(word.text) ? true : null;
  });
}

export function takeOnward(cursor: Cursor): true | null {
  takeSign(cursor, ',');
  if (!takePhrase(cursor, ONWARD_PHRASES)) return null;
  // "8 E.V.R.M."
  const next = peek(cursor);
  return next?.kind === 'word' && next.attached ? null : true;
}
