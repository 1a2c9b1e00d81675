import { attempt, type Cursor, takeOne } from './cursor.ts';
import { skipThe } from './determiners.ts';
import { type Names, names, namesOf, takeName } from './names.ts';

/** The Preliminary Title by its name and that of the Code in front of which it stands, whatever the two are called. */

const TITLES: Names<true> = names(() =>
  namesOf(true, [
    'Voorafgaande Titel',
    'Titre préliminaire',
    'TP',
    'T.P.',
    'T. prél.',
    ...['Title', 'Part', 'Section', 'Chapter', 'Provisions'].flatMap((part) =>
      ['Introductory', 'Preliminary', 'Prior'].map((head) => `${head} ${part}`),
    ),
  ]),
);

const OF: ReadonlySet<string> = new Set(['van', 'bij', 'uit', 'du', 'de', 'of', 'to', 'in']);

/** "Voorafgaande Titel van het Wetboek van Strafvordering", "TP CIC", "Introductory Part of the Code of Criminal Procedure". */
export function takePreliminaryTitle(cursor: Cursor, takeProcedure: (cursor: Cursor) => boolean): boolean {
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
