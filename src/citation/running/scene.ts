import type { Cursor } from '../words/cursor.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';

/** What was read at a place: the citations there, and where to go on. */
export interface Read {
  readonly found: readonly Found[];
  /** In the text at hand, not in the whole. */
  readonly end: number;
}

export interface Scene {
  readonly text: string;
  readonly base: number;
  readonly cursor: Cursor;
  readonly context: Context;
  /** Where the place is, in the text at hand. */
  readonly at: number;
  /** A remark in brackets: what follows it is not of its work. */
  readonly aside?: true;
}

/**
 * "(L 2005-08-10/61, art. 11)": by which act Justel says that the text was changed. What stands around it is not of that act.
 */
export function isAmendmentNote({ text, at }: Scene): boolean {
  return /^\p{L}{1,4} \d{4}-\d\d-\d\d\//u.test(text.slice(at, at + LONGEST_JOINT));
}

/** Where the last token that was read ends. */
export function endOf({ cursor, at }: Scene): number {
  return cursor.tokens.at(cursor.at - 1)?.end ?? at;
}

/** The same behind the name of a work: "77bis Vw." ends a sentence where the text has said "(Vw)". */
export function endOfName(scene: Scene): number {
  const { tokens, at } = scene.cursor;
  const [word, dot] = [tokens.at(at - 2), tokens.at(at - 1)];
  const isSentence = dot?.text === '.' && word !== undefined && scene.context.isUndotted(word.text);
  return isSentence ? word.end : endOf(scene);
}

export const PLAIN = { beside: null, title: '' } as const;

/** As many units as the title of an act may need to be told from another. */
const TITLE = 200;

/** What the text goes on with behind an act, up to a further act. */
export function titleAt({ text, at }: Scene, end: number): string {
  const behind = text.slice(end, end + TITLE);
  const next = FURTHER.exec(behind);
  return text.slice(at, end) + (next ? behind.slice(0, next.index) : behind);
}

const FURTHER = /(?<!\p{L})(?:wet(?:ten)?|lois?|acts?|laws?)\s(?:van|du|des|of)\s\d/iu;

export function span({ base, text }: Scene, start: number, end: number): Pick<Found, 'start' | 'end'> {
  return { start: base + start, end: base + end - (closesAround(text, start, end) ? 1 : 0) };
}

/** "(art. 3, b)": the bracket opens in front of the citation, and its closing is not that of the letter. */
function closesAround(text: string, start: number, end: number): boolean {
  if (text.charAt(end - 1) !== ')' || text.charAt(end) === ')') return false;
  if (openIn(text.slice(start, end)) >= 0) return false;
  return openIn(text.slice(Math.max(0, start - LONGEST_JOINT), start)) > 0;
}

/** How many brackets open and do not close; less than none where more close. */
function openIn(text: string): number {
  return text.replace(/[^(]/g, '').length - text.replace(/[^)]/g, '').length;
}

/** What stands between a name and what it hangs on is no longer; less than what the finder keeps behind it. */
export const LONGEST_JOINT = 40;
