import type { PlacedPart } from './read-provision.ts';

export interface Places {
  readonly places: PlacedPart[][];
  last: PlacedPart | null;
  /** Words without an id of their own were read in front of any part: "aanhef". */
  opened?: true;
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

/** `another`: joined to the part before; `attached`: nothing stands between them, as in "(a)(i)(a)". */
export function addPart(state: Places, part: PlacedPart, another: boolean, attached = false): void {
  const current = state.places.at(-1) ?? [];
  if (attached && isBelowRoman(part, current)) {
    state.places[state.places.length - 1] = [...current, part];
    state.last = part;
    return;
  }
  // "380(4)(1)", "§ 4(5)": the item of a paragraph.
  if (attached && isBelowNumber(part, current)) {
    state.places[state.places.length - 1] = [...current, part];
    state.last = part;
    return;
  }
  const last = current.at(-1);
  const around = current.slice(0, -1);
  // "(i)(a) and (b)": one letter more at the same place.
  if (last && isBelowRoman(last, around) && isBelowRoman(part, around) && part.number > last.number) {
    state.places.push([...around, part]);
    state.last = part;
    return;
  }
  const slot = slotOf(part, current, another);
  const at = current.findIndex((each, index) => slotOf(each, current.slice(0, index), false) === slot);
  const above = at >= 0 ? current.slice(0, at) : part.kind === 'para' ? [] : current;
  const forks = at >= 0 || (part.kind === 'para' && current.length > 0);
  const next = [...above, part];
  if (forks || state.places.length === 0) state.places.push(next);
  else state.places[state.places.length - 1] = next;
  state.last = part;
}

function isBelowNumber(part: PlacedPart, above: readonly PlacedPart[]): boolean {
  const last = above.at(-1);
  const isNumbered = last?.kind === 'para' || (last?.kind === 'nested' && /^\d/.test(last.number));
  return above.length === 1 && isNumbered && part.kind === 'nested' && /^\d/.test(part.number);
}

/** "3(1)(a)(i)(a)": below a Roman number letters begin again. */
function isBelowRoman(part: PlacedPart, above: readonly PlacedPart[]): boolean {
  const last = above.at(-1);
  const letters = above.filter((each) => isLettered(each) && !/^[ivx]+$/.test(each.number));
  return (
    last !== undefined &&
    isLettered(last) &&
    /^[ivx]+$/.test(last.number) &&
    letters.length === 1 &&
    /^[a-h]$/.test(part.number) &&
    isLettered(part)
  );
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
