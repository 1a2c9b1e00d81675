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
  const cells = columns.map((column) => stripsOf(column).map((strip) => wrap(strip, width)));
  return rowsOf(cells).flatMap((row) =>
    sideBySide(
      row.map((lines) => ({ lines, width })),
      GAP,
    ),
  );
}

function stacked(column: Parallel['columns'][number], room: number): Strip[] {
  return stripsOf(column).flatMap((strip) => wrap(strip, Math.min(room, MEASURE)));
}

/** Level paragraph by paragraph where each text has as many; else each runs on by itself. */
function rowsOf(texts: readonly (readonly Strip[][])[]): Strip[][][] {
  const [first = []] = texts;
  if (texts.some((paragraphs) => paragraphs.length !== first.length))
    return [texts.map((each) => each.flat())];
  return first.map((_, row) => texts.map((paragraphs) => paragraphs[row] ?? []));
}

function stripsOf({ title, paragraphs, remark }: Parallel['columns'][number]): Strip[] {
  const under = remark === undefined ? [] : [textOf(remark, 'muted')];
  return [textOf(title, 'strong'), ...paragraphs.map((paragraph) => textOf(paragraph)), ...under];
}
