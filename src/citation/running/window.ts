/** What is still needed of a text that comes in pieces. Places are those of the whole text. */
export class Window {
  #text = '';
  #base = 0;

  /** Adds a piece behind; what stands in front of `from` is let go. */
  push(piece: string, from: number): void {
    const keep = Math.max(0, from - this.#base);
    // Joined, not added: a sum is kept as its two halves, which are read at half the speed.
    this.#text = [this.#text.slice(keep), piece].join('');
    this.#base += keep;
  }

  get text(): string {
    return this.#text;
  }

  /** The place of `text` in the whole. */
  get base(): number {
    return this.#base;
  }

  get end(): number {
    return this.#base + this.#text.length;
  }

  slice(start: number, end: number): string {
    return this.#text.slice(start - this.#base, end - this.#base);
  }
}
