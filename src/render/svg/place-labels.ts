/** A text beside a mark at `x`, to the right of it or to the left. */
export interface PlacedLabel<T> {
  readonly item: T;
  readonly x: number;
  readonly row: number;
  readonly toTheLeft: boolean;
}

/** Beside the mark, and between neighbours. */
const ROOM = 8;

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts each label in the first row where nothing is in its way, to the right of its mark if it can; items come
 * in the order of their `x`.
 */
export function placeLabels<T>(
  items: readonly { readonly item: T; readonly x: number; readonly width: number }[],
  right: number,
): readonly PlacedLabel<T>[] {
  const rows: Span[][] = [];
  return items.map(({ item, x, width }) => {
    const after = { from: x - ROOM, to: x + ROOM + width };
    const before = { from: x - ROOM - width, to: x + ROOM };
    const sides = after.to > right ? [before] : [after, before];
    const free = rows.findIndex((taken) => sides.some((side) => isFree(side, taken)));
    const row = free < 0 ? rows.push([]) - 1 : free;
    const taken = rows[row] ?? [];
    const span = sides.find((side) => isFree(side, taken)) ?? before;
    taken.push(span);
    return { item, x, row, toTheLeft: span === before };
  });
}

function isFree(span: Span, taken: readonly Span[]): boolean {
  return taken.every((other) => other.to + ROOM <= span.from || span.to + ROOM <= other.from);
}
