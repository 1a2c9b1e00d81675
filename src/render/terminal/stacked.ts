import { pack } from './pack.ts';
import { indented, type Strip, strung } from './strip.ts';
import type { TableWords } from './table-words.ts';
import { wordsOf, wrap } from './words.ts';

/** A table for a narrow screen: each row an entry, its first cell on top, `title: cell` under it. */
export function stacked(table: TableWords, room: number): Strip[] {
  const lines = wrap(labelled(table.titles[0] ?? []), room);
  for (const { cells, detail } of table.rows) {
    lines.push(...hung(cells[0] ?? [], room));
    for (const group of groups(table.titles, cells)) {
      const entry = pack(
        group.map((words) => hung(words, room - 2)),
        room - 2,
      );
      lines.push(...entry.map((line) => indented(line, 2, room)));
    }
    lines.push(...wrap(detail, room - 2).map((line) => indented(line, 2, room)));
  }
  return [...lines, ...wrap(table.caption, room)];
}

/** The cells after the first that say something; one without a title stays with the one before it. */
function groups(titles: TableWords['titles'], cells: readonly (readonly Strip[])[]): Strip[][][] {
  const found: Strip[][][] = [];
  cells.forEach((cell, column) => {
    if (column === 0 || cell.length === 0) return;
    const title = titles[column] ?? [];
    const last = found.at(-1);
    if (title.length > 0) found.push([[...labelled(title), ...cell]]);
    else if (last) last.push([...cell]);
    else found.push([[...cell]]);
  });
  return found;
}

/** The title with a colon after its last word. */
function labelled(title: readonly Strip[]): Strip[] {
  const [colon] = wordsOf(':', 'strong');
  const last = title.at(-1);
  return last && colon ? [...title.slice(0, -1), strung([last, colon], () => 0)] : [];
}

/** Wrapped, the second line and further pushed in. */
function hung(words: readonly Strip[], room: number): Strip[] {
  const [first, ...more] = wrap(words, room - 2);
  return first ? [first, ...more.map((line) => indented(line, 2, room))] : [];
}
