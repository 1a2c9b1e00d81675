import { attempt, type Cursor, peek, takeOne } from '../words/cursor.ts';
import { skipThe } from '../words/determiners.ts';
import { type Names, names, namesOf, takeName } from '../words/names.ts';

/** The Preliminary Title by its name and that of the Code in front of which it stands, whatever the two are called. */

const TITLES: Names<true> = names(() =>
  namesOf(true, [
    'Voorafgaande Titel',
    'Titre préliminaire',
    'TP',
    'T.P.',
    'T. prél.',
    'Titre prél.',
    'PT',
    'P.T.',
    'VT',
    'V.T.',
    ...['Title', 'Part', 'Section', 'Chapter', 'Provisions'].flatMap((part) =>
      ['Introductory', 'Preliminary', 'Prior'].map((head) => `${head} ${part}`),
    ),
  ]),
);

/** Most names open with none of these, and the table of them is then not built. */
const FIRST: ReadonlySet<string> = new Set(
  'voorafgaande titre tp t pt p vt v introductory preliminary prior'.split(' '),
);

const OF: ReadonlySet<string> = new Set(['van', 'bij', 'uit', 'du', 'de', 'of', 'to', 'in']);

/** "Voorafgaande Titel van het Wetboek van Strafvordering", "TP CIC", "Introductory Part of the Code of Criminal Procedure". */
export function takePreliminaryTitle(cursor: Cursor, takeProcedure: (cursor: Cursor) => boolean): boolean {
  if (!FIRST.has(peek(cursor)?.text ?? '')) return false;
  return (
    attempt(cursor, () => {
      if (takeName(cursor, TITLES) === null) return null;
      takeOne(cursor, OF);
      skipThe(cursor);
      return takeProcedure(cursor) ? true : null;
    }) ?? false
  );
}

/** First and second word of such a name. */
export function preliminaryOpenings(): readonly (readonly [string, string])[] {
  return [...TITLES].map(([name]) => {
    const [first = '', second = ''] = name.split(' ');
    return [first, second] as const;
  });
}
