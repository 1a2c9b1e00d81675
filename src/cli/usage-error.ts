import type { Words } from '../render/words/index.ts';

/** The user asked in a way that cannot be answered. `says` gives the sentence in the user's language. */
export class UsageError extends Error {
  readonly says: (words: Words) => string;
  readonly hints: readonly ((words: Words) => string)[];

  constructor(says: (words: Words) => string, ...hints: ((words: Words) => string)[]) {
    super('usage');
    this.says = says;
    this.hints = hints;
  }
}
