import { attempt, type Cursor, peek } from '../words/cursor.ts';
import { FOREIGN } from '../words/list-words.ts';
import { type Names, names, namesOf, takeName } from '../words/names.ts';
import type { WorkHint } from '../works.ts';
import { opensWork } from './openings.ts';
import { takeOtherState } from './other-codes.ts';
import { readWork } from './read-work.ts';
import { takeTitleWithoutId } from './titles.ts';
import { WITHOUT_ID } from './work-names.ts';

/** The work that is named here, `foreign` where it is that of another state or field; the dot of a sentence stays. */
export function readOwnWork(cursor: Cursor, text: string): WorkHint | 'foreign' | null {
  const first = peek(cursor);
  if (first === undefined || (first.kind === 'word' && !opensWork(first.text))) return null;
  return attempt<WorkHint | 'foreign'>(cursor, () => {
    const work =
      readWork(cursor) ?? takeName(cursor, NAMELESS) ?? (takeTitleWithoutId(cursor) ? 'foreign' : null);
    if (work === null) return null;
    // "CrC" is a Criminal Code, as texts of the Union shorten it.
    if (work === 'crc' && text.slice(first.start, first.end) === 'CrC') return 'foreign';
    leaveSentenceDot(cursor, text);
    if (work !== 'foreign' && takeOtherState(cursor, text, work)) return 'foreign';
    const next = peek(cursor);
    const bracketed = next?.text === '(' ? peek(cursor, 1) : next;
    if (bracketed?.kind !== 'word' || !FOREIGN.has(bracketed.text)) return work;
    if (bracketed === next) cursor.at += 1;
    return 'foreign';
  });
}

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
