import { attempt, type Cursor, takeOne, takeWord } from '../words/cursor.ts';
import { type Joint, takeJoint } from '../words/joints.ts';
import { THE } from '../words/list-words.ts';
import { readNumeral } from '../words/read-number.ts';
import { COUNTED, FIRST_ENDING } from '../words/vocabulary.ts';
import { readPart, type WrittenPart } from './read-part.ts';
import { takeOrdinalNumber } from './read-sentence.ts';

const DETERMINERS: ReadonlySet<string> = new Set([...THE, 'au', 'aux', 'du']);

const PLURALS: ReadonlyMap<string, WrittenPart['kind']> = new Map([
  ...['paragrafen', 'paragraphes', 'paragraphs', 'paras', 'pars'].map((word) => [word, 'para'] as const),
  ...['leden'].map((word) => [word, 'lid'] as const),
  ...['alineas', 'alineaas', 'als', 'subparagraphs'].map((word) => [word, 'al'] as const),
  ...['punten', 'points', 'littera', 'letters', 'litteras', 'onderdelen', 'items'].map(
    (word) => [word, 'point'] as const,
  ),
]);

export function takePlural(cursor: Cursor): WrittenPart | null {
  return attempt(cursor, () => {
    const kind = takeWord(cursor, PLURALS);
    if (kind === null) return null;
    const numeral = readNumeral(cursor);
    if (numeral?.number === '1') takeWord(cursor, FIRST_ENDING);
    if (numeral) return { kind: kind === 'point' ? 'item' : kind, number: numeral.number };
    if (kind !== 'point') return null;
    const part = readPart(cursor);
    return part?.kind === 'nested' || part?.kind === 'bare' ? { kind: 'point', number: part.number } : null;
  });
}

export const COUNTED_PLURALS: ReadonlyMap<string, WrittenPart['kind']> = new Map([
  ...COUNTED,
  ['leden', 'lid'] as const,
  ['paragrafen', 'para'] as const,
  ['alineas', 'al'] as const,
  ['paragraphes', 'para'] as const,
  ['paragraphs', 'al'] as const,
  ['subparagraphs', 'al'] as const,
]);

/**
 * "eerste en tweede lid", "1er et 2e alinéas": the kind stands behind the last of them. None where one is the last, which
 * has no number that is known here: the article around it is meant.
 */
export function readCountedList(cursor: Cursor): readonly WrittenPart[] | null {
  const numbers: string[] = [];
  let joint: Joint | null = null;
  let last = false;
  do {
    last ||= takeOne(cursor, LAST);
    if (last) break;
    const number = takeOrdinalNumber(cursor);
    if (number === null) return null;
    // "eerste tot derde lid".
    const before = Number(numbers.at(-1));
    if (joint === 'to')
      for (let each = before + 1; each < Number(number) && each - before < 20; each += 1)
        numbers.push(String(each));
    numbers.push(number);
    joint = takeJoint(cursor);
    // "le premier et le troisième alinéa"
    if (joint !== null) takeOne(cursor, DETERMINERS);
  } while (numbers.length < 20 && joint !== null);
  const kind = takeWord(cursor, COUNTED_PLURALS);
  if (kind === null) return null;
  if (last) return [];
  return numbers.length < 2 ? null : numbers.map((number) => ({ kind, number }));
}

/** What stands in place of an ordinal: "laatste lid". */
export const LAST: ReadonlySet<string> = new Set([
  'laatste',
  'dernier',
  'derniere',
  'derniers',
  'dernieres',
  'last',
]);
