/**
 * Makes of a marked-up text one of the same length in which only the words that are read stand, so that offsets stay
 * those of the input. Text comes in pieces; what cannot be told yet is held until the next one.
 */
export interface Mask {
  push(piece: string): string;
  end(): string;
  /**
   * The stretches between two places that can be made links without breaking what the text has marked up: none inside a link of
   * its own, several where a mark of the text stands between them. Asked in the order of the text.
   */
  linkable(start: number, end: number): readonly Stretch[];
}

/** UTF-16 offsets in the whole; `end` is behind the last unit. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Invisible to whoever reads citations. */
export const FILLER = '\u2060';
/** No citation runs across it. */
export const BARRIER = '\u00b6';

export function filled(length: number): string {
  return FILLER.repeat(Math.max(0, length));
}

/** Spaces in place of what is no text; its lines are kept. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Stretches of a text that are links, dropped once they are passed. */
export class LinkRanges {
  #ranges: { readonly start: number; end: number }[] = [];

  open(start: number): void {
    this.#ranges.push({ start, end: Number.POSITIVE_INFINITY });
  }

  close(end: number): void {
    const last = this.#ranges.at(-1);
    if (last && last.end === Number.POSITIVE_INFINITY) last.end = end;
  }

  has(at: number): boolean {
    while (this.#ranges[0] && this.#ranges[0].end <= at) this.#ranges.shift();
    return this.#ranges.some(({ start, end }) => start <= at && at < end);
  }
}

/** Plain text is read as it is. */
export const plainMask: Mask = {
  push: (piece) => piece,
  end: () => '',
  linkable: (start, end) => [{ start, end }],
};
