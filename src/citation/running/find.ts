import type { WorkHint } from '../works.ts';
import { Context } from './context.ts';
import type { Found } from './found.ts';
import { readFound } from './read-found.ts';
import { nextPlace } from './scan.ts';
import { Window } from './window.ts';

/** No citation is longer, and none leans on what stands further ahead, in UTF-16 units. */
const AHEAD = 2048;
/** A "le", "the" or "former", and words that say which act, stand no further in front of a citation that they belong to. */
const BEFORE = 40;
/** What is kept before the place that is read: enough to see the word in front of it. */
const BEHIND = 64;

/**
 * Finds citations in a text that comes in pieces, however it is cut. Time is linear in the length of the text, memory
 * bounded by that of the longest piece.
 */
export class Finder {
  readonly #context: Context;
  readonly #window = new Window();
  /** The place in the whole up to which all has been read. */
  #done = 0;

  /** `work`: what the reader has open, whose articles need no name. */
  constructor(work: WorkHint | null = null) {
    this.#context = new Context(work);
  }

  /** Takes the next piece; gives what is certain so far, in order, offsets counted in the whole text. */
  push(piece: string): readonly Found[] {
    this.#window.push(piece, this.#done - BEHIND);
    return this.#read(this.#window.end - AHEAD);
  }

  /** Up to here no further citation starts. */
  get settled(): number {
    return Math.max(0, this.#done - BEFORE);
  }

  /** A stretch of the text, of what wasn't settled before the last piece. */
  slice(start: number, end: number): string {
    return this.#window.slice(start, end);
  }

  /** No piece follows: gives the rest. */
  end(): readonly Found[] {
    return this.#read(this.#window.end);
  }

  /** `end`: where in the whole no further citation is read from. */
  #read(end: number): readonly Found[] {
    const found: Found[] = [];
    const { text, base } = this.#window;
    const until = end - base;
    let at = this.#done - base;
    while (at < until) {
      const place = nextPlace(text, at, until);
      if (place === null) {
        at = until;
        break;
      }
      const read = readFound(text, place, base, this.#context, AHEAD);
      found.push(...read.found);
      at = Math.max(read.end, place.at + 1);
    }
    this.#done = Math.max(this.#done, at + base);
    return found;
  }
}

/** All citations of a text. */
export function findCitations(text: string, work: WorkHint | null = null): readonly Found[] {
  const finder = new Finder(work);
  return [...finder.push(text), ...finder.end()];
}
