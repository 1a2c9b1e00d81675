import { attempt, type Cursor, peek, takeSign } from '../words/cursor.ts';
import { BEFORE_DATE, readDate } from '../words/written-date.ts';

/** Decrees and ordinances of communities and regions, and what ministers and governments decide: they have no id here. */
const KINDS: ReadonlySet<string> = new Set(
  'decreet decret ordonnantie ordonnance decree ordinance ministerieel ministeriel besluit arrete'.split(' '),
);
/** Of these a maker is said: "besluit van de Vlaamse Regering van"; an "ordonnance" may be that of a judge. */
const MADE: ReadonlySet<string> = new Set(
  'besluit arrete decree ordinance ordonnantie ordonnance'.split(' '),
);
/** In English those of communities and regions are called so, with their date right behind. */
const ENGLISH: ReadonlySet<string> = new Set(['decree', 'ordinance']);
const MAKERS =
  /^(?:ministerie|ministre|minister|regering|gouvernement|government|flemish|walloon|french|communit|communaut|gemeenschap|parliament|parlement|brussels|bruxello|region|gewest)/;

/** More words than stand between the kind and its date: "decreet van de Vlaamse Gemeenschap van 7 mei 2004". */
const MOST_WORDS = 8;

/** Takes such a work by its kind and its date. */
export function takeDecree(cursor: Cursor): true | null {
  return attempt(cursor, () => {
    const kind = peek(cursor);
    if (kind?.kind !== 'word' || !KINDS.has(kind.text)) return null;
    cursor.at += 1;
    const english = ENGLISH.has(kind.text) && peek(cursor)?.text === 'of';
    let made = !MADE.has(kind.text) || english;
    if (attempt(cursor, readDate)) return made ? true : null;
    if (english) {
      cursor.at += 1;
      if (attempt(cursor, readDate)) return true;
      cursor.at -= 1;
      made = false;
    }
    for (let count = 0; count < MOST_WORDS; count += 1) {
      const word = peek(cursor);
      if (word?.kind !== 'word') return null;
      if (MAKERS.test(word.text)) made = true;
      cursor.at += 1;
      takeSign(cursor, "'") || takeSign(cursor, '-');
      if (BEFORE_DATE.has(word.text) && attempt(cursor, readDate)) return made ? true : null;
    }
    return null;
  });
}

/** What stands behind the kind; in French the maker's adjective may: "décret flamand du". */
const BEHIND: readonly string[] = 'van du de of d flamand wallon besluit ministeriel gouvernemental'.split(
  ' ',
);

/** The first two words of such a name; null for a number. */
export function decreeOpenings(): readonly (readonly [string, string | null])[] {
  return [...KINDS].flatMap((kind) =>
    [...BEHIND, null].map((behind): readonly [string, string | null] => [kind, behind]),
  );
}
