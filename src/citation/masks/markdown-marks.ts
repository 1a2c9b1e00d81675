import type { Stretch } from './mask.ts';

/** A mark of a Markdown text that a link must not part from its other half, or that a link beside it would change. */
export interface Mark extends Stretch {
  /** The same for both halves: `**`, `_`, the name of an element. Empty for what has no other half. */
  readonly kind: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether it still means the same with a link just behind it, just in front of it, or both. */
  readonly bearsAfter: boolean;
  readonly bearsBefore: boolean;
  readonly bearsBoth: boolean;
}

/** Where links can be put into a Markdown text. What lies behind the place that was asked about last is dropped. */
export class Marks {
  /** Links, addresses and blocks of HTML, and what stands between two blocks: apart from each other, in order. */
  readonly #closed: { readonly start: number; end: number }[] = [];
  readonly #marks: Mark[] = [];

  /** No link lies inside, nor runs over it. */
  close(start: number, end: number): void {
    // What was inside of a longer one is told before it.
    let from = start;
    let to = end;
    for (let last = this.#closed.at(-1); last && last.end >= from; last = this.#closed.at(-1)) {
      from = Math.min(from, last.start);
      to = Math.max(to, last.end);
      this.#closed.pop();
    }
    this.#closed.push({ start: from, end: to });
  }

  add(mark: Mark): void {
    this.#marks.push(mark);
  }

  linkable(start: number, end: number): readonly Stretch[] {
    drop(this.#closed, (each) => each.end <= start);
    drop(this.#marks, (each) => each.end < start);
    const [closed] = this.#closed;
    if (closed && closed.start < end) return [];
    const inside: Mark[] = [];
    for (const mark of this.#marks) {
      if (mark.start > end) break;
      if (mark.end === start) {
        if (!mark.bearsAfter) return [];
      } else if (mark.start === end) {
        if (!mark.bearsBefore) return [];
      } else inside.push(mark);
    }
    return between(start, end, inside);
  }
}

function drop<T>(list: T[], isPassed: (item: T) => boolean): void {
  let count = 0;
  for (const each of list) {
    if (!isPassed(each)) break;
    count += 1;
  }
  if (count > 0) list.splice(0, count);
}

/** The stretches between the marks whose other half stands outside; none where these cannot be told or would suffer. */
function between(start: number, end: number, marks: readonly Mark[]): readonly Stretch[] {
  const lone: Mark[] = [];
  const open: Mark[] = [];
  const pairs: Stretch[] = [];
  for (const mark of marks) {
    const other = mark.closes ? open.findLastIndex(({ kind }) => kind === mark.kind) : -1;
    const opened = open[other];
    if (opened) {
      pairs.push({ start: opened.start, end: mark.end });
      lone.push(...open.splice(other).slice(1));
    } else if (mark.opens) open.push(mark);
    else lone.push(mark);
  }
  const cuts = [...lone, ...open].sort((a, b) => a.start - b.start);
  const isInPair = (cut: Mark) => pairs.some((pair) => pair.start < cut.start && cut.start < pair.end);
  if (cuts.some((cut) => !cut.bearsBoth || isInPair(cut))) return [];
  const stretches: Stretch[] = [];
  let from = start;
  for (const cut of cuts) {
    stretches.push({ start: from, end: cut.start });
    from = cut.end;
  }
  return [...stretches, { start: from, end }];
}
