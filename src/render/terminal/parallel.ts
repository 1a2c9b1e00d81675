import type { Parallel } from '../document.ts';
import { sideBySide } from './side-by-side.ts';
import { blank, type Strip } from './strip.ts';
import { textOf } from './text.ts';
import { wrap } from './wrap.ts';

/** Columns of running text read well from this width of the screen on. */
const ROOM_FOR_TWO = 110;

/** The indent that the block has on the screen. */
const INDENT = 2;

const GAP = 4;

/** Lines of running text longer than this are hard to read. */
const MEASURE = 100;

/** Texts beside each other, each paragraph level with its translation; under each other where it is narrow. */
export function parallel({ columns }: Parallel, room: number): Strip[] {
  const isWide = columns.length > 1 && room + INDENT >= ROOM_FOR_TWO;
  if (!isWide)
    return columns.flatMap((column, at) => [...(at > 0 ? [blank()] : []), ...stacked(column, room)]);
  const width = Math.min(MEASURE, Math.floor((room - GAP * (columns.length - 1)) / columns.length));
  return rowsOf(columns).flatMap((row) =>
    sideBySide(
      row.map((text) => ({ lines: wrap(text, width), width })),
      GAP,
    ),
  );
}

function stacked(column: Parallel['columns'][number], room: number): Strip[] {
  return stripsOf(column).flatMap((strip) => wrap(strip, Math.min(room, MEASURE)));
}

/** Level row by row where each text has as many paragraphs; else each runs on by itself. */
function rowsOf(columns: Parallel['columns']): Strip[][] {
  const texts = columns.map(stripsOf);
  const height = Math.max(...texts.map((strips) => strips.length));
  return Array.from({ length: height }, (_, row) => texts.map((strips) => strips[row] ?? blank()));
}

function stripsOf({ title, paragraphs, remark }: Parallel['columns'][number]): Strip[] {
  const under = remark === undefined ? [] : [textOf(remark, 'muted')];
  return [textOf(title, 'strong'), ...paragraphs.map((paragraph) => textOf(paragraph)), ...under];
}
