import type { PlacedPart } from './read-provision.ts';

export interface Places {
  readonly places: PlacedPart[][];
  last: PlacedPart | null;
  /** "§§ 1, 2 et 3": behind the "et" a comma goes on with something else. */
  closed: boolean;
}

const ROMANS: readonly string[] = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** "1° tot 5°", "§§ 1-3", "(a) to (c)". */
export function addRange(state: Places, part: PlacedPart): true | null {
  const { last } = state;
  if (!last || last.kind !== part.kind) return null;
  const [low, high] = [last, part].map(({ number }) => ROMANS.indexOf(number));
  if (
    low !== undefined &&
    high !== undefined &&
    low >= 0 &&
    high > low &&
    (high > 0 || low > 0) &&
    part.number.length > 1
  ) {
    for (const number of ROMANS.slice(low + 1, high + 1)) addPart(state, { ...part, number }, true);
    return true;
  }
  const letters = /^[a-z]$/.test(last.number) && /^[a-z]$/.test(part.number);
  const from = letters ? last.number.charCodeAt(0) : Number.parseInt(last.number, 10);
  const to = letters ? part.number.charCodeAt(0) : Number.parseInt(part.number, 10);
  if (!(to > from && to - from < 60)) return null;
  for (let each = from + 1; each < to; each += 1)
    addPart(state, { ...part, number: letters ? String.fromCharCode(each) : String(each) }, true);
  addPart(state, part, true);
  return true;
}

export function addPart(state: Places, part: PlacedPart, another: boolean): void {
  const current = state.places.at(-1) ?? [];
  const slot = slotOf(part, current, another);
  const at = current.findIndex((each, index) => slotOf(each, current.slice(0, index), false) === slot);
  const above = at >= 0 ? current.slice(0, at) : part.kind === 'para' ? [] : current;
  const forks = at >= 0 || (part.kind === 'para' && current.length > 0);
  const next = [...above, part];
  if (forks || state.places.length === 0) state.places.push(next);
  else state.places[state.places.length - 1] = next;
  state.last = part;
}

/** Two parts of one slot never stand below each other. */
function slotOf({ kind, number }: PlacedPart, above: readonly PlacedPart[], another: boolean): string {
  if (kind === 'lid') return 'al';
  if (kind === 'dotted') return `dotted ${above.length}`;
  if (kind !== 'nested' && kind !== 'point' && kind !== 'bare') return kind;
  if (/^\d/.test(number)) return 'nested number';
  const roman = /^[ivx]+$/.test(number) && above.some((each) => isLettered(each));
  if (!roman) return 'letter';
  return another && !above.some((each) => isLettered(each) && /^[ivx]+$/.test(each.number))
    ? 'letter'
    : 'roman';
}

function isLettered({ kind, number }: PlacedPart): boolean {
  return (
    (kind === 'nested' || kind === 'point' || kind === 'bare' || kind === 'dotted') && /^[a-z]/.test(number)
  );
}
