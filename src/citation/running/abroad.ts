import { isOnlyOfBelgium } from '../provisions/telling-numbers.ts';
import { isHome } from '../words/home.ts';
import { HOME, NATIONALITIES, takeState } from '../words/states.ts';
import { plain, TokenReader } from '../words/tokens.ts';
import type { WorkHint } from '../works.ts';
import type { Context } from './context.ts';
import { FRONT, frontOf, isComparison, lengthOfLaw, lengthOfName } from './foreign-law.ts';
import type { Reference } from './found.ts';
import type { Scene } from './scene.ts';

/** The law of another state, where the sentence, the heading or the cell says which: "Under French law, Article 380 of the Criminal Code". */

const LONGEST_NAME = 32;

/** Remembers which state is named at a place, and how far what stands there is about its law; gives the end of the name. */
export function noteState(text: string, at: number, base: number, context: Context): number {
  const written = /^\p{L}+/u.exec(text.slice(at, at + LONGEST_NAME))?.[0] ?? '';
  const word = plain(written);
  if (HOME.has(word)) {
    context.nameState(base + at, true);
    return at + written.length;
  }
  const name = /^\p{Lu}/u.test(written) ? nameEnd(text, at) : null;
  const end = name ?? at + written.length;
  const front = frontOf(text, at);
  if ((name === null && !NATIONALITIES.has(word)) || isComparison(front)) return end;
  const length =
    (name === null ? null : lengthOfName(text, at, end, front)) ?? lengthOfLaw(text, word, end, front);
  if (name !== null || length !== null) context.nameState(base + at, false);
  if (length !== null && !isHome(front)) context.goAbroad(base + end + length);
  return end;
}

/** Behind the name of a state that begins here. */
function nameEnd(text: string, at: number): number | null {
  const cursor = { tokens: new TokenReader(text, at, at + LONGEST_NAME), at: 0 };
  return takeState(cursor) ? (cursor.tokens.at(cursor.at - 1)?.end ?? null) : null;
}

/** Words that only Belgian law goes by. */
const BELGIAN = /belg|BCC|(?<!\p{L})V?S[Ww](?!\p{L})|V\.?T\.|1867/iu;

/** Whether a work that is called so elsewhere too is that of another state at this place. `written`: the citation. */
export function isAbroad(
  { context, base, at }: Scene,
  work: WorkHint | undefined,
  references: readonly Pick<Reference, 'article'>[],
  written: string,
): boolean {
  if (work === undefined || !context.isAbroad(base + at) || !CALLED_SO.test(work)) return false;
  return !references.some(isOnlyOfBelgium) && !BELGIAN.test(written);
}

const CALLED_SO = /^(?:criminal-code$|be\/(?:sw-|sv-|bw-|law\/|kb\/))/;

/** Whether "its Criminal Code" at this place is that of Belgium: no other state was named as late, or the text says "our". */
export function isOfHome({ context, base, at, text }: Scene): boolean {
  return context.isHome(base + at) || isHome(text.slice(Math.max(0, at - FRONT), at));
}
