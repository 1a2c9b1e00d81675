import { takeCompound } from '../naming/compound-names.ts';
import { takeUnknownTitle } from '../naming/unknown-titles.ts';
import { attempt, type Cursor, peek, takeOne, takeSign } from '../words/cursor.ts';
import { takeBefore } from '../words/determiners.ts';
import { IN, PRINTED } from '../words/list-words.ts';
import { isCode } from '../works.ts';
import type { Link } from './link.ts';
import { readNamed } from './read-named.ts';

/**
 * "artikel 377ter in het Strafwetboek" belongs together; "artikel 61/2 aan de wet van 15 december 1980": the work is a citation
 * of its own, and tells where the article stands.
 */
export function readBeside(cursor: Cursor, text: string): Link | null {
  const mark = cursor.at;
  attempt(cursor, takeWas);
  const put = attempt(cursor, takePut);
  if (put && !INTO.has(peek(cursor)?.text ?? '')) return null;
  const within = (put ? INTO : WITHIN).has(peek(cursor)?.text ?? '');
  for (let count = 0; count < 2; count += 1) {
    const token = peek(cursor);
    if (token?.kind !== 'word' || !(IN.has(token.text) || (count === 0 && token.text === 'toe'))) break;
    cursor.at += 1;
  }
  if (cursor.at === mark) return null;
  takeBefore(cursor, text);
  // "artikel 140 in de krant van gisteren"
  if (within && PRINTED.has(peek(cursor)?.text ?? '')) return { kind: 'not-law' };
  const named = readNamed(cursor, text);
  if (within && (named?.kind === 'unknown' || (named?.kind === 'named' && isCode(named.work)))) return named;
  if (within && named === null && attempt(cursor, () => takeUnknownCode(cursor, text)))
    return { kind: 'unknown' };
  cursor.at = mark;
  return named?.kind === 'named' ? { kind: 'beside', work: named.work } : null;
}

/** "werd in het Strafwetboek (ingevoegd)", "was inserted into": what a sentence says of the article. */
function takeWas(cursor: Cursor): true | null {
  if (!takeOne(cursor, WAS)) return null;
  takeOne(cursor, BEEN);
  return IN.has(peek(cursor)?.text ?? '') || PUT.test(peek(cursor)?.text ?? '') ? true : null;
}

const WAS: ReadonlySet<string> = new Set(
  'werd werden wordt worden is zijn a ont fut est sont was were are has have'.split(' '),
);
const BEEN: ReadonlySet<string> = new Set(['ete', 'been']);

/** "in the Code of Economic Law", "dans le Code de la nationalité". */
function takeUnknownCode(cursor: Cursor, text: string): true | null {
  const start = cursor.at;
  if (!(takeCompound(cursor) ?? takeUnknownTitle(cursor, text))) return null;
  for (let at = start; at < cursor.at; at += 1)
    if (/(?:^code|wetboek|code)$/.test(cursor.tokens.at(at)?.text ?? '')) return true;
  return null;
}

/** "ingevoegd in", ", ajouté au": what was done to the article. */
function takePut(cursor: Cursor): true | null {
  takeSign(cursor, ',');
  // "to be inserted into"
  if (peek(cursor)?.text === 'to' && peek(cursor, 1)?.text === 'be') cursor.at += 2;
  const word = peek(cursor)?.text ?? '';
  if (!PUT.test(word)) return null;
  cursor.at += 1;
  return true;
}

const PUT =
  /^(?:ingevoegd|toegevoegd|ingevoerd|opgenomen|vervat|insere|ajoute|introduit|inscrit|repris|contenu)(?:e?s?)$|^(?:inserted|added|introduced|contained|included)$/;
const INTO: ReadonlySet<string> = new Set(['in', 'aan', 'dans', 'au', 'into', 'to']);

const WITHIN: ReadonlySet<string> = new Set(['in', 'dans', 'into']);
