import { circularOpenings } from './circulars.ts';
import { actOpenings } from './dated-works.ts';
import { AFORESAID, WORK_NOUNS } from './list-words.ts';
import type { Names } from './names.ts';
import { BEFORE, NAMES } from './read-work.ts';
import { titleOpenings } from './titles.ts';
import { unionOpenings } from './union-acts.ts';

/** The first two words of all names, the second left out where anything may follow: what one looks for in a text. */
export function workOpenings(): readonly (readonly [string, string?])[] {
  const tables: readonly Names<unknown>[] = [NAMES, BEFORE];
  const written = tables.flatMap((table) => [...table].map(([name]) => name));
  const open = [...circularOpenings(), 'cm', ...[...BEFORE].map(([name]) => name)];
  // "la loi précitée": nouns that refer back with what stands behind them.
  const nouns = [...WORK_NOUNS.keys()].flatMap((noun) =>
    [...AFORESAID].map((word): readonly [string, string] => [noun, word]),
  );
  return [
    ...[...written, ...actOpenings(), ...unionOpenings()].map((name): readonly [string, string?] => {
      const [first = '', second] = name.split(' ');
      return second === undefined ? [first] : [first, second];
    }),
    ...titleOpenings(),
    ...nouns,
    ...open.map((first): readonly [string] => [first]),
  ].filter(([first]) => /^[a-z]/.test(first));
}
