import { attempt, type Cursor, peek, takeSign } from '../words/cursor.ts';
import type { Joint } from '../words/joints.ts';
import { AND, UNITS } from '../words/list-words.ts';
import { readNumeral } from '../words/read-number.ts';
import type { Places } from './places.ts';
import type { WrittenPart } from './read-part.ts';
import type { PlacedPart } from './read-provision.ts';

/** "§ 1 en 2", "leden 1 en 3": the further number takes the kind of the one before. */
export function elided(
  cursor: Cursor,
  article: string,
  state: Places,
  joint: Joint | null,
): WrittenPart | null {
  const last = elliptic(state);
  const listed = last !== null && joint === 'comma' && isListed(cursor, article, last);
  const comma = joint === 'comma' && !listed && !(last?.several && !state.closed);
  if (!last || joint === null || comma || last.kind === 'nested' || last.kind === 'point') {
    return last?.kind === 'point' && joint !== null && !comma ? elidedLetter(cursor, last, joint) : null;
  }
  if (joint === 'and') state.closed = true;
  return attempt(cursor, () => {
    const numeral = readNumeral(cursor);
    if (!numeral || numeral.degree || !/^\d{1,2}(?:bis|ter)?$/.test(numeral.number)) return null;
    const number = Number.parseInt(numeral.number, 10);
    const next = peek(cursor);
    if (next?.kind === 'word' && UNITS.has(next.text)) return null;
    if (number <= Number.parseInt(last.number, 10) && numeral.number !== `${last.number}bis`) return null;
    return number < Number.parseInt(article, 10) || last.several ? { ...last, number: numeral.number } : null;
  });
}

/** "375, al. 1er, 2 et 6": a small number behind a comma, with which the list goes on, is no article of a code. */
function isListed(cursor: Cursor, article: string, last: PlacedPart): boolean {
  const [number, next] = [peek(cursor), peek(cursor, 1)];
  const goesOn = next?.text === ',' || (next?.kind === 'word' && AND.has(next.text));
  return (
    ['al', 'lid', 'para'].includes(last.kind) &&
    Number.parseInt(article, 10) >= 100 &&
    number?.kind === 'number' &&
    number.text.length < 3 &&
    goesOn
  );
}

/** The part whose kind a bare number takes: of "§§ 1er, 1°, et 2" the paragraph, since an item has its sign. */
function elliptic({ last, places }: Places): PlacedPart | null {
  if (last?.kind !== 'item') return last;
  return places.at(-1)?.find(({ kind, several }) => kind === 'para' && several) ?? last;
}

function elidedLetter(cursor: Cursor, last: PlacedPart, joint: Joint): WrittenPart | null {
  const token = peek(cursor);
  if (token?.kind !== 'word' || token.text.length !== 1) return null;
  const next = peek(cursor, 1);
  if (next?.text === "'" || next?.text === '.') return null;
  // Behind a comma a letter alone is more often a word.
  if (
    joint === 'comma' &&
    (next?.kind === 'word' ? !AND.has(next.text) : ![',', ')'].includes(next?.text ?? ''))
  )
    return null;
  cursor.at += 1;
  takeSign(cursor, ')');
  return { ...last, number: token.text };
}
