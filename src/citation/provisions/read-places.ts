import { attempt, type Cursor, peek, takeSign } from '../words/cursor.ts';
import { takeJoint } from '../words/joints.ts';
import { AND, ARTICLE_WORDS, OF, THE } from '../words/list-words.ts';
import { readCountedList, takePlural } from './counted-parts.ts';
import { elided } from './elided-parts.ts';
import { addPart, addRange, type Places } from './places.ts';
import { readDotted, readPart, type WrittenPart } from './read-part.ts';
import type { PlacedPart } from './read-provision.ts';
import { takeSentence } from './read-sentence.ts';

/** Longer runs of parts are cut: a bound on the work per place. */
export const MOST_PLACES = 400;

/** What is learnt of a list while its places are read. */
export interface Placing {
  dotted: boolean;
  /** A full stop belongs to the letters of its parts. */
  letterDots?: boolean;
  /** The article stands behind its parts. */
  readonly leading?: true;
  /** The token at which the last part that has a mark of its own was looked for. */
  marked?: number;
}

/** The places in one article: parts behind each other narrow down, a part that cannot stand below the others begins a new place. */
export function readPlaces(
  cursor: Cursor,
  article: string,
  list: Placing,
): readonly (readonly PlacedPart[])[] {
  const places: PlacedPart[][] = [];
  const state: Places = { places, last: null, closed: false };
  for (let count = 0; count < MOST_PLACES; count += 1) {
    const token = cursor.at;
    const dotted = count === 0 || state.last?.kind === 'dotted' ? readDotted(cursor) : null;
    if (dotted) {
      if (dotted.kind === 'dotted') list.dotted = true;
      if (/^[a-z]/.test(dotted.number)) takeSign(cursor, ')') || takeLetterDot(cursor, list);
      addPart(state, { ...dotted, token }, false);
      continue;
    }
    const taken = attempt(cursor, () => takePart(cursor, article, state, list.leading ?? false));
    if (taken === null) break;
    if (taken === 'marked') list.marked = token;
  }
  return places;
}

/** "10.1.a. et 10.2.b.": the full stop is that of the letter where the list goes on behind it, and so it is behind the last. */
function takeLetterDot(cursor: Cursor, list: Placing): void {
  const [dot, next] = [peek(cursor), peek(cursor, 1)];
  if (dot?.text !== '.' || !dot.attached || next?.attached) return;
  const goesOn = next?.text === ',' || (next?.kind === 'word' && (AND.has(next.text) || OF.has(next.text)));
  if (goesOn) list.letterDots = true;
  if (goesOn || list.letterDots) cursor.at += 1;
}

/** `elided`: a number that takes the mark of the part before. */
function takePart(
  cursor: Cursor,
  article: string,
  state: Places,
  leading: boolean,
): 'marked' | 'elided' | null {
  const first = state.last === null && !state.opened;
  if (leading && isOfAnother(cursor)) return null;
  const joint = takeJoint(cursor);
  const further = cursor.tokens.at(cursor.at - 1)?.text === ';';
  if (first && joint !== null && joint !== 'comma') return null;
  if (joint === 'with') return null;
  // Before the "in" of "in fine" is skipped.
  const sentence = takeSentence(cursor);
  if (!sentence) skipSmall(cursor);
  if (sentence || takeSentence(cursor)) {
    state.opened = true;
    return 'marked';
  }
  const token = cursor.at;
  const bracketed = joint === null ? attempt(cursor, readBracketed) : null;
  if (bracketed) {
    addPart(state, { ...bracketed, token }, false);
    return 'marked';
  }
  const several = attempt(cursor, readCountedList);
  if (several) {
    if (joint !== null && !leading && leads(cursor)) return null;
    for (const [index, part] of several.entries()) addPart(state, { ...part, token }, index > 0);
    return 'marked';
  }
  const marked =
    attempt(cursor, readListedPart) ??
    (joint === 'comma' ? attempt(cursor, readNumberAndLetter) : null) ??
    (joint === 'comma' ? attempt(cursor, () => readLetterBetween(cursor, first)) : null);
  const part = marked ?? (first ? null : elided(cursor, article, state, joint));
  if (part === null || (joint !== null && !leading && leads(cursor))) return null;
  // "artikelen 379 en 383bis; f) in artikel 42": the next entry of a list.
  if (further && !leading && /^[a-z]$/.test(part.number)) return null;
  if (joint === 'to' && !addRange(state, { ...part, token })) return null;
  if (joint !== 'to') addPart(state, { ...part, token }, joint === 'and', joint === null);
  return marked ? 'marked' : 'elided';
}

/** "point (b) of paragraph 2 of Article 3": the "of" between parts is no Dutch "or". */
function isOfAnother(cursor: Cursor): boolean {
  const next = peek(cursor, 1);
  return peek(cursor)?.text === 'of' && next?.kind === 'word' && ENGLISH.has(next.text);
}

const ENGLISH: ReadonlySet<string> = new Set(
  'the paragraph paragraphs para paras subparagraph subparagraphs point points'.split(' '),
);

/** "3(1), point (b) of Article 4": the part belongs to the article behind it. */
function leads(cursor: Cursor): boolean {
  const of = peek(cursor);
  if (of?.kind !== 'word' || !OF.has(of.text)) return false;
  for (let ahead = 1; ahead < 4; ahead += 1) {
    const token = peek(cursor, ahead);
    if (token?.kind === 'word' && ARTICLE_WORDS.has(token.text)) return true;
    if (token?.text !== "'" && !(token?.kind === 'word' && THE.has(token.text))) return false;
  }
  return false;
}

/** "380, § 1 van", "lid 1 onder a": small words between parts. */
const SMALL: ReadonlySet<string> = new Set([
  'het',
  'de',
  'le',
  'la',
  'les',
  'l',
  'the',
  'onder',
  'sub',
  'sous',
  'under',
  'in',
]);

function skipSmall(cursor: Cursor): void {
  const token = peek(cursor);
  const next = peek(cursor, 1);
  if (token?.kind !== 'word' || !SMALL.has(token.text)) return;
  if (next?.text === "'") cursor.at += 2;
  else if (token.text !== 'onder' && token.text !== 'sub') cursor.at += 1;
}

const PARAGRAPH_SIGN = '§';

/** "3 (paragraph 1)", "5 (§ 2)", "380 (alinéa 3)". */
function readBracketed(cursor: Cursor): WrittenPart | null {
  const part = takeSign(cursor, '(') ? readListedPart(cursor) : null;
  return part !== null && takeSign(cursor, ')') ? part : null;
}

/** A part with its own mark, as a list may hold it: no lone letter, which is more often a word. */
function readListedPart(cursor: Cursor): WrittenPart | null {
  const twice = peek(cursor)?.text === PARAGRAPH_SIGN && peek(cursor, 1)?.text === PARAGRAPH_SIGN;
  if (twice) cursor.at += 1;
  const plural = takePlural(cursor);
  const part = plural ?? readPart(cursor);
  if (part === null || part.kind === 'bare') return null;
  return plural || twice ? { ...part, several: true } : part;
}

/** "artikel 3, 1, b), OPSC", "article 3, 1, a de": a number between commas, and behind it a letter with its bracket or the work. */
function readNumberAndLetter(cursor: Cursor): WrittenPart | null {
  const [number, comma, letter, bracket] = [0, 1, 2, 3].map((ahead) => peek(cursor, ahead));
  const isOne =
    number?.kind === 'number' &&
    /^\d{1,2}$/.test(number.text) &&
    comma?.text === ',' &&
    letter?.kind === 'word' &&
    /^[a-z]$/.test(letter.text) &&
    (bracket?.text === ')' || (bracket?.kind === 'word' && OF.has(bracket.text)));
  if (!isOne) return null;
  cursor.at += 1;
  return { kind: 'nested', number: number.text };
}

/** "5.1, f, de la Convention", "§ 1er, b, van": a letter between a comma and a comma or the work. */
function readLetterBetween(cursor: Cursor, first: boolean): WrittenPart | null {
  const [letter, next] = [peek(cursor), peek(cursor, 1)];
  if (letter?.kind !== 'word' || !/^[a-z]$/.test(letter.text)) return null;
  if (next?.text !== ',' && !(!first && next?.kind === 'word' && (OF.has(next.text) || AND.has(next.text))))
    return null;
  cursor.at += 1;
  return { kind: 'point', number: letter.text };
}
