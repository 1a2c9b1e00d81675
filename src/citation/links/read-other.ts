import { takeCompound } from '../naming/compound-names.ts';
import { COORDINATED } from '../naming/dated-works.ts';
import { readOwnWork } from '../naming/read-own-work.ts';
import { isTitled } from '../naming/title-case.ts';
import { takeRest, takeUnknownTitle } from '../naming/unknown-titles.ts';
import { attempt, type Cursor, peek, takeOne, takeWord } from '../words/cursor.ts';
import { skipThe } from '../words/determiners.ts';
import { BILLS, NOT_LAW, OF } from '../words/list-words.ts';
import type { Link } from './link.ts';
import { takeAbbreviation } from './read-unknown-name.ts';

/** "du projet de loi", "van het wetsvoorstel", "of the draft law". */
function takeBill(cursor: Cursor, text: string): true | null {
  if (peek(cursor)?.text === 'preliminary') cursor.at += 1;
  if (peek(cursor)?.text === 'avant' && peek(cursor, 1)?.text === '-') cursor.at += 2;
  const draft = peek(cursor)?.text === 'draft';
  if (!takeOne(cursor, BILLS)) return null;
  const [of, law] = [peek(cursor)?.text ?? '', peek(cursor, 1)?.text ?? ''];
  if (OF.has(of) && attempt(cursor, () => takeCode(cursor, text))) return true;
  if (draft) return takeWord(cursor, LAW) ?? null;
  if (/^(?:de|van|of|for)$/.test(of) && LAW.has(law)) cursor.at += 2;
  return true;
}

/** "projet de Code pénal", "preliminary draft of the Criminal Code". */
function takeCode(cursor: Cursor, text: string): true | null {
  cursor.at += 1;
  skipThe(cursor);
  const work = readOwnWork(cursor, text);
  return work === 'criminal-code' || work === 'be/sw-2024' ? true : null;
}

const LAW: ReadonlyMap<string, true> = new Map(
  ['loi', 'wet', 'law', 'act', 'decret', 'decreet', 'ordonnance', 'resolution'].map((word) => [word, true]),
);

/** "van de gecoördineerde wetten op de Raad van State", "des lois sur l'emploi des langues": several acts in one text. */
function takeLaws(cursor: Cursor, text: string): true | null {
  takeOne(cursor, COORDINATED);
  if (!takeOne(cursor, LAWS)) return null;
  takeOne(cursor, COORDINATED);
  takeRest(cursor, text);
  return true;
}

const LAWS: ReadonlySet<string> = new Set(['wetten', 'lois', 'laws']);

/** What is no work known here: a bill, a title, a contract, or anything else behind "of the". */
export function readOther(cursor: Cursor, text: string, the: boolean): Link | null {
  const token = peek(cursor);
  if (token?.kind !== 'word') return null;
  if (
    attempt(cursor, () => takeBill(cursor, text)) ||
    attempt(cursor, () => takeLaws(cursor, text)) ||
    takeUnknownTitle(cursor, text)
  )
    return { kind: 'unknown' };
  if (NOT_LAW.has(token.text) || NOT_LAW.has(peek(cursor, 1)?.text ?? '')) return { kind: 'not-law' };
  if (!the) return null;
  const known = attempt(cursor, takeCompound) ?? attempt(cursor, () => takeAbbreviation(cursor, text));
  // "Article 327 of the Anyone": what has a capital is no part of the citation without a noun for a work.
  return { kind: known || isTitled(cursor, text, 0, 'line') ? 'unknown' : 'vague' };
}
