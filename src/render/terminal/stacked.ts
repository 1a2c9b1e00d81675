import { groupHead } from './group-head.ts';
import { pack } from './pack.ts';
import { indented, type Strip, strung } from './strip.ts';
import type { TableText } from './table-text.ts';
import { textOf } from './text.ts';
import { wrap } from './wrap.ts';

/**
 * A table for a narrow screen: each row an entry, headed by its first titled cell and the marks before
 * it, with `title: cell` under it.
 */
export function stacked(table: TableText, room: number): Strip[] {
  const first = Math.max(
    0,
    table.titles.findIndex((title) => title.width > 0),
  );
  const head = table.titles.slice(first, first + 1).flatMap((title) => wrap(labelled(title), room));
  const rows: Strip[] = [];
  for (const { group, cells, detail } of table.rows) {
    rows.push(...groupHead(group, rows.length === 0, room));
    rows.push(...hung(strung(cells.slice(0, first + 1).filter(isFilled), 1), room));
    for (const part of parts(table.titles.slice(first + 1), cells.slice(first + 1), room - 2)) {
      rows.push(...part.map((line) => indented(line, 2, room)));
    }
    rows.push(...wrap(detail, room - 2).map((line) => indented(line, 2, room)));
  }
  return [...head, ...rows, ...wrap(table.caption, room)];
}

function isFilled(text: Strip): boolean {
  return text.width > 0;
}

/** The lines of the cells that say something; one without a title stays with the one before it. */
function parts(titles: readonly Strip[], cells: readonly Strip[], room: number): Strip[][] {
  const found: Strip[][] = [];
  for (const [column, cell] of cells.entries()) {
    const title = titles[column];
    const last = found.at(-1);
    if (!isFilled(cell)) continue;
    if (title && isFilled(title)) found.push([strung([labelled(title), cell], 1)]);
    else if (last) last.push(cell);
    else found.push([cell]);
  }
  return found.map((texts) =>
    pack(
      texts.map((text) => hung(text, room)),
      room,
    ),
  );
}

function labelled(title: Strip): Strip {
  return title.width > 0 ? strung([title, textOf(':', 'strong')], 0) : title;
}

/** Wrapped, the second line and further pushed in. */
function hung(text: Strip, room: number): Strip[] {
  const [first, ...more] = wrap(text, room - 2);
  return first ? [first, ...more.map((line) => indented(line, 2, room))] : [];
}
