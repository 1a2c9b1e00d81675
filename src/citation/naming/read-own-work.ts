import { attempt, type Cursor, peek, takeOne, takeSign } from '../words/cursor.ts';
import { FOREIGN, PROPOSED, phrases } from '../words/list-words.ts';
import { type Names, names, namesOf, takeName } from '../words/names.ts';
import { takePhrase } from '../words/take-phrase.ts';
import type { WorkHint } from '../works.ts';
import { takeOtherLabourConvention } from './ilo-conventions.ts';
import { takeNamesake } from './namesakes.ts';
import { opensWork } from './openings.ts';
import { takeOtherState } from './other-codes.ts';
import { readWork } from './read-work.ts';
import { takeTitleWithoutId } from './titles.ts';
import { WITHOUT_ID } from './work-names.ts';

/** The work that is named here, `foreign` where it is that of another state or field; the dot of a sentence stays. */
export function readOwnWork(cursor: Cursor, text: string): WorkHint | 'foreign' | null {
  const first = peek(cursor);
  if (first === undefined || (first.kind === 'word' && !opensWork(first.text))) return null;
  const start = cursor.at;
  return attempt<WorkHint | 'foreign'>(cursor, () => {
    const work =
      readWork(cursor) ??
      takeName(cursor, NAMELESS) ??
      (takeTitleWithoutId(cursor) || takeOtherLabourConvention(cursor) ? 'foreign' : null);
    if (work === null) return null;
    // "CrC" is a Criminal Code, as texts of the Union shorten it.
    if (work === 'crc' && text.slice(first.start, first.end) === 'CrC') return 'foreign';
    leaveSentenceDot(cursor, text);
    if (work === 'foreign') return takeForeign(cursor, text) ?? work;
    if (takeOtherState(cursor, text, work) || takeNamesake(cursor, text, work, start)) return 'foreign';
    if (isCriminal(work) && takeOne(cursor, PROPOSED)) return 'foreign';
    if (work === 'criminal-code' && attempt(cursor, takeThen)) return 'be/sw-1867';
    return takeForeign(cursor, text) ?? work;
  });
}

function isCriminal(work: WorkHint): boolean {
  return work === 'criminal-code' || work === 'be/sw-2024';
}

/** "Code pénal suisse"; the next line, and a capital, begin something else: "Code pénal. Roumaine et mineure". */
function takeForeign(cursor: Cursor, text: string): 'foreign' | null {
  const [before, next] = [cursor.tokens.at(cursor.at - 1), peek(cursor)];
  const bracketed = next?.text === '(' ? peek(cursor, 1) : next;
  if (bracketed?.kind !== 'word' || !FOREIGN.has(bracketed.text)) return null;
  const isApart = text.slice(before?.end, bracketed.start).includes('\n');
  const isCapital = /^\p{Lu}\p{Ll}/u.test(text.slice(bracketed.start, bracketed.end));
  if (isApart || (isCapital && bracketed === next)) return null;
  if (bracketed === next) cursor.at += 1;
  return 'foreign';
}

/** "the Criminal Code then in force", "(1867 version)": the one before that of the day. */
function takeThen(cursor: Cursor): true | null {
  if (!takeSign(cursor, '(')) return takePhrase(cursor, THEN) ? true : null;
  let year = false;
  while (takeOne(cursor, VERSION) || takeSign(cursor, '1867'))
    year ||= cursor.tokens.at(cursor.at - 1)?.kind === 'number';
  return year && takeSign(cursor, ')') ? true : null;
}

const THEN = phrases([
  'then in force',
  'toen geldend',
  'toen van kracht',
  'zoals toen van kracht',
  'alors en vigueur',
]);
const VERSION: ReadonlySet<string> = new Set('version versie de of van'.split(' '));

const NAMELESS: Names<'foreign'> = names(() => namesOf('foreign' as const, WITHOUT_ID()));

/** Abbreviations whose full stop belongs to them. */
const DOTTED: ReadonlySet<string> = new Set(
  'sw sv pen crim prel strafwb strafw swb cr civ gw const jud vw soc belg vtsv nsw cpen cicr wsv wbsv gerw socsw strafr'.split(
    ' ',
  ),
);

function leaveSentenceDot(cursor: Cursor, text: string): void {
  if (cursor.tokens.at(cursor.at - 1)?.text !== '.' || cursor.at < 2) return;
  const word = cursor.tokens.at(cursor.at - 2);
  const initial = word?.text.length === 1 && cursor.at > 3 && cursor.tokens.at(cursor.at - 3)?.text === '.';
  const capitals =
    word !== undefined && word.text.length > 1 && /^[A-Z]+$/.test(text.slice(word.start, word.end));
  if (!initial && (capitals || !word || !DOTTED.has(word.text))) cursor.at -= 1;
}
