/** Narrower than this a column of running text is a ladder of single words. */
const LEGIBLE = 14;

/**
 * The ways to narrow columns that are together too wide for the room: one gives way to the others, or
 * all wide ones share what the narrow ones leave. None when a word would break (`least` holds the
 * longest of each column) or a column become illegible.
 */
export function waysToNarrow(natural: readonly number[], least: readonly number[], room: number): number[][] {
  const floors = natural.map((width, column) => Math.max(least[column] ?? 0, Math.min(width, LEGIBLE)));
  if (total(floors) > room) return [];
  const over = total(natural) - room;
  const giving = natural
    .map((_, giver) => natural.map((width, column) => (column === giver ? width - over : width)))
    .filter((widths) => widths.every((width, column) => width >= (floors[column] ?? 0)));
  return [...giving, shared(natural, floors, room)];
}

/** The highest limit on all columns alike at which they fit, what is left over to the first ones cut. */
function shared(natural: readonly number[], floors: readonly number[], room: number): number[] {
  const capped = (cap: number) => natural.map((width, i) => Math.max(floors[i] ?? 0, Math.min(width, cap)));
  let cap = Math.min(room, Math.max(...natural));
  while (total(capped(cap)) > room) cap -= 1;
  let spare = room - total(capped(cap));
  return capped(cap).map((width, column) => {
    if (spare === 0 || width >= (natural[column] ?? 0)) return width;
    spare -= 1;
    return width + 1;
  });
}

export function total(widths: readonly number[]): number {
  let sum = 0;
  for (const width of widths) sum += width;
  return sum;
}
