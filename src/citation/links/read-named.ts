import { readOwnWork } from '../naming/read-own-work.ts';
import { isYear } from '../number-order.ts';
import { attempt, type Cursor, peek, takeOne, takeSign } from '../words/cursor.ts';
import { ADJECTIVES, FOREIGN, PROPOSED } from '../words/list-words.ts';
import type { WorkHint } from '../works.ts';
import type { Link } from './link.ts';

/** "Council Directive": who made an act. */
const MAKERS: ReadonlySet<string> = new Set(['council', 'commission']);

/** A work by its name, perhaps behind adjectives. */
export function readNamed(cursor: Cursor, text: string): Link | null {
  return attempt<Link>(cursor, () => {
    let foreign = false;
    attempt(cursor, takeBracketedNation);
    for (let count = 0; count < 4; count += 1) {
      const work = readOwnWork(cursor, text);
      if (work !== null) return foreign ? { kind: 'unknown' } : linkTo(work);
      const old = attempt(cursor, () => readBeforeYear(cursor, text));
      if (old) return old;
      const token = peek(cursor);
      if (token?.kind !== 'word') return null;
      const state = attempt(cursor, () => takePossessiveState(cursor, text));
      if (state === 'other' || FOREIGN.has(token.text) || PROPOSED.has(token.text)) foreign = true;
      else if (state === null && !ADJECTIVES.has(token.text) && !MAKERS.has(token.text)) return null;
      if (state === null) cursor.at += 1;
      takeSign(cursor, '-');
    }
    return null;
  });
}

/** "of the (Belgian) Criminal Code", "[Belgian]". */
function takeBracketedNation(cursor: Cursor): true | null {
  const closing = takeSign(cursor, '(') ? ')' : takeSign(cursor, '[') ? ']' : null;
  return closing !== null && takeOne(cursor, BELGIAN) && takeSign(cursor, closing) ? true : null;
}

const BELGIAN: ReadonlySet<string> = new Set('belgisch belgische belge belgian'.split(' '));

/** "the pre-2026 Criminal Code". */
function readBeforeYear(cursor: Cursor, text: string): Link | null {
  if (!takeSign(cursor, 'pre') || !takeSign(cursor, '-') || !isYear(peek(cursor)?.text ?? '')) return null;
  cursor.at += 1;
  return readOwnWork(cursor, text) === 'criminal-code' ? { kind: 'named', work: 'be/sw-1867' } : null;
}

/** "Belgium's Criminal Code", "Luxembourg's Criminal Code". */
function takePossessiveState(cursor: Cursor, text: string): 'own' | 'other' | null {
  const [name, apostrophe, s] = [0, 1, 2].map((ahead) => peek(cursor, ahead));
  if (!apostrophe?.attached || apostrophe.text !== "'" || !s?.attached || s.text !== 's') return null;
  if (!name || !/^\p{Lu}/u.test(text.slice(name.start, name.end))) return null;
  cursor.at += 3;
  return name.text === 'belgium' ? 'own' : 'other';
}

export function linkTo(work: WorkHint | 'foreign'): Link {
  return work === 'foreign' ? { kind: 'unknown', titled: true } : { kind: 'named', work };
}
