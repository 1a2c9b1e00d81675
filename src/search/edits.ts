/** The typing errors that a word of this length may hold: longer words leave less room for another word. */
export function editsAllowed(length: number): 0 | 1 | 2 {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make `b` of `a`;
 * null when more than `most`.
 */
export function edits(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most || unshared(lettersOf(a), lettersOf(b)) > most) return null;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return null;
    before = last;
    last = next;
  }
  const distance = last[b.length] ?? 0;
  return distance <= most ? distance : null;
}

/** A bit for each letter of a folded word. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters one word has and the other has not: each takes an edit. Most words are told apart by that. */
function unshared(a: number, b: number): number {
  return Math.max(bits(a & ~b), bits(b & ~a));
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
