import { attempt, type Cursor, peek, takeSign, takeWord } from './cursor.ts';
import {
  AND,
  AND_PHRASES,
  ARTICLE_WORDS,
  ARTICLES,
  AS_WELL,
  INCLUDED,
  NUMBER_SIGNS,
  OF,
  ONWARD_PHRASES,
  type Phrases,
  THE,
  TO,
  TO_PHRASES,
  UNITS,
  WITH_PHRASES,
} from './list-words.ts';
import { isNumber, LATIN_SUFFIXES } from './numbers.ts';
import { readNumeral } from './read-number.ts';
import { readDotted, readPart, type WrittenPart } from './read-part.ts';
import type { PlacedPart } from './read-provision.ts';
import { takeOrdinalNumber, takeSentence } from './read-sentence.ts';
import { takeRemark } from './remarks.ts';
import { COUNTED, FIRST_ENDING, ORDINAL_WORDS } from './vocabulary.ts';

/** One article of a list: its number, and each place in it that is meant, outermost part first; none for the whole. */
export interface WrittenReference {
  readonly article: string;
  readonly places: readonly (readonly PlacedPart[])[];
  /** The last article of a range that this one opens. */
  readonly to?: string;
}

/** `article`: the word "article" stood in front. `several`: in the plural. */
export interface WrittenList {
  readonly references: readonly WrittenReference[];
  readonly word: boolean;
  /** "artikel nr. 5". */
  readonly signed: boolean;
  /** Numbers as other states have them: 225-4-1. */
  readonly foreign: boolean;
  readonly dotted: boolean;
}

type Joint = 'and' | 'to' | 'with' | 'comma';

/** "art.", "artikelen"; null where no such word stands. */
export function takeArticleWord(
  cursor: Cursor,
): { readonly several: boolean; readonly signed: boolean } | null {
  const word = peek(cursor);
  if (word?.kind !== 'word' || !ARTICLE_WORDS.has(word.text)) return null;
  cursor.at += 1;
  // The full stop of "dit artikel." ends the sentence, that of "art." the abbreviation.
  if (word.text.startsWith('arti') ? peek(cursor, 1)?.kind === 'number' : true) takeSign(cursor, '.');
  const signed = attempt(cursor, () => {
    const sign = takeOne(cursor, NUMBER_SIGNS);
    if (sign) takeSign(cursor, '.') || takeSign(cursor, '°');
    return sign && peek(cursor)?.kind === 'number' ? true : null;
  });
  return { several: ARTICLES.has(word.text), signed: signed !== null };
}

/** Articles as they are listed, behind the word "article" or without it; the work is not read. */
export function readList(cursor: Cursor, needsWord: boolean, semicolons = true): WrittenList | null {
  return attempt(cursor, () => {
    const word = takeArticleWord(cursor);
    if (needsWord && !word) return null;
    const list: Listing = {
      references: [],
      several: word?.several ?? false,
      dotted: false,
      foreign: false,
      semicolons,
    };
    if (word && takeBook(cursor)) list.foreign = true;
    const first = takeFirst(cursor, word !== null);
    if (first === null) return null;
    takeReference(cursor, first, list);
    while (attempt(cursor, () => takeFurther(cursor, list)));
    return {
      references: list.references,
      word: word !== null,
      signed: word?.signed ?? false,
      dotted: list.dotted,
      foreign: list.foreign,
    };
  });
}

/** "XI.190": the Roman number of a book of a code that is not held. */
function takeBook(cursor: Cursor): boolean {
  const [book, dot, number] = [peek(cursor), peek(cursor, 1), peek(cursor, 2)];
  const isBook =
    book?.kind === 'word' &&
    isRomanBook(book.text) &&
    dot?.text === '.' &&
    dot.attached &&
    number?.kind === 'number' &&
    number.attached;
  if (isBook) cursor.at += 2;
  return isBook;
}

function isRomanBook(text: string): boolean {
  return /^x{0,2}(?:ix|iv|v?i{0,3})$/.test(text);
}

interface Listing {
  readonly references: WrittenReference[];
  several: boolean;
  dotted: boolean;
  /** A full stop belongs to the letters of its parts. */
  letterDots?: boolean;
  foreign: boolean;
  /** Whether the list may go on behind one. */
  readonly semicolons: boolean;
}

function takeFirst(cursor: Cursor, word: boolean): string | null {
  if (word && takeWord(cursor, ORDINAL_WORDS) === 1) return '1';
  const number = takeArticleNumber(cursor);
  if (number === null || (!word && isYear(number))) return null;
  return number;
}

/** The number of an article: no item, no quantity, not a part of a decimal or a price. */
function takeArticleNumber(cursor: Cursor): string | null {
  return attempt(cursor, () => {
    const numeral = readNumeral(cursor);
    if (!numeral || numeral.degree) return null;
    if (numeral.number === '1' && peek(cursor)?.attached) takeWord(cursor, FIRST_ENDING);
    const next = peek(cursor);
    if (next?.kind === 'word' && UNITS.has(next.text)) return null;
    if (next?.text === '%' || next?.text === '€') return null;
    return (
      takeSpacedSlash(cursor, numeral.number) ?? takeLetterSuffix(cursor, numeral.number) ?? numeral.number
    );
  });
}

/** "417 / 7": one number, since a list goes up. */
function takeSpacedSlash(cursor: Cursor, number: string): string | null {
  return attempt(cursor, () => {
    if (number.includes('/') || !takeSign(cursor, '/')) return null;
    const behind = readNumeral(cursor);
    const whole = behind && !behind.degree ? `${number}/${behind.number}` : null;
    return whole && isNumber(whole) && compare(behind?.number ?? '', number) < 0 ? whole : null;
  });
}

/** "273f", "18a": articles of other states and of the Union. */
function takeLetterSuffix(cursor: Cursor, number: string): string | null {
  const letter = peek(cursor);
  const next = peek(cursor, 1);
  if (letter?.kind !== 'word' || !letter.attached || letter.text.length !== 1 || !/^\d+$/.test(number))
    return null;
  if (next?.attached && (next.text === ')' || next.text === "'" || next.kind === 'number')) return null;
  cursor.at += 1;
  return number + letter.text;
}

/** "225-4-1": a range goes up. */
function takeHyphened(cursor: Cursor, article: string): true | null {
  if (article.includes('/')) return null;
  let taken = 0;
  for (; taken < 4; taken += 1) {
    const [hyphen, number] = [peek(cursor), peek(cursor, 1)];
    if (hyphen?.text !== '-' || !hyphen.attached || number?.kind !== 'number' || !number.attached) break;
    if (taken === 0 && Number.parseInt(number.text, 10) >= Number.parseInt(article, 10)) return null;
    cursor.at += 2;
  }
  return taken > 0 ? true : null;
}

function takeReference(cursor: Cursor, article: string, list: Listing): void {
  if (attempt(cursor, () => takeHyphened(cursor, article))) list.foreign = true;
  const places = readPlaces(cursor, article, list);
  list.references.push({ article, places });
  if (attempt(cursor, takeOnward)) list.several = true;
}

/** Longer lists are cut: a bound on the work per place. */
const MOST = 400;

function takeFurther(cursor: Cursor, list: Listing): true | null {
  if (list.references.length >= MOST || (!list.semicolons && peek(cursor)?.text === ';')) return null;
  attempt(cursor, takeRemark);
  const joint = takeJoint(cursor);
  if (joint === null) return null;
  const word = takeArticleWord(cursor);
  if (word?.several) list.several = true;
  const last = list.references.at(-1);
  const number =
    last && (takeSuffixAlone(cursor, last.to ?? last.article) ?? takeFirst(cursor, word !== null));
  if (!last || !number) return null;
  if (!word && joint !== 'with' && !follows(last.to ?? last.article, number, joint, list.several))
    return null;
  if (joint === 'to') {
    if (last.to !== undefined || compare(number, last.article) <= 0) return null;
    list.references[list.references.length - 1] = { ...last, to: number };
    attempt(cursor, takeOnward);
    takeOne(cursor, INCLUDED);
    return true;
  }
  takeReference(cursor, number, list);
  return true;
}

/** "433quater/1-9": what stands in front of the slash is that of the article before. */
function takeSlashAlone(cursor: Cursor, before: string): string | null {
  const [, base, slash] = /^(.*\/)(\d+)$/.exec(before) ?? [];
  const token = peek(cursor);
  const next = peek(cursor, 1);
  if (
    !base ||
    token?.kind !== 'number' ||
    !/^\d{1,2}$/.test(token.text) ||
    next?.text === '/' ||
    next?.text === '°'
  )
    return null;
  if (Number(token.text) <= Number(slash)) return null;
  cursor.at += 1;
  return base + token.text;
}

/** "433sexies tot octies": the number is that of the article before. */
function takeSuffixAlone(cursor: Cursor, before: string): string | null {
  const slashed = takeSlashAlone(cursor, before);
  if (slashed !== null) return slashed;
  return attempt(cursor, () => {
    takeSign(cursor, '-');
    const token = peek(cursor);
    const [, number, suffix] = /^(\d+)([a-z]+)$/.exec(before) ?? [];
    if (!number || !suffix || token?.kind !== 'word' || !SUFFIX_ORDER.includes(token.text)) return null;
    cursor.at += 1;
    return number + token.text;
  });
}

/**
 * Whether a bare number behind a joint is one more article: "artikel 380, 10 jaar" and "artikel 379 en 2 feiten" go on
 * with something else, while "artikelen 380 en 379" list.
 */
function follows(last: string, number: string, joint: Joint, several: boolean): boolean {
  if (isYear(number) && !isYear(last)) return false;
  return several && joint !== 'comma' ? true : compare(number, last) > 0;
}

function compare(a: string, b: string): number {
  const [x, y] = [a, b].map(orderOf);
  const at = x?.findIndex((each, index) => each !== y?.[index]) ?? -1;
  return at < 0 ? 0 : (x?.[at] ?? 0) - (y?.[at] ?? 0);
}

const NUMBERED = /^(\d+)([a-z]*)(?:\/(\d+)([a-z]*))?/;

/** Number, suffix, number behind the slash, its suffix. */
function orderOf(article: string): readonly number[] {
  const [, number = '', suffix = '', slash = '0', slashed = ''] = NUMBERED.exec(article) ?? [];
  return [Number(number), SUFFIX_ORDER.indexOf(suffix), Number(slash), SUFFIX_ORDER.indexOf(slashed)];
}

const SUFFIX_ORDER: readonly string[] = ['', ...LATIN_SUFFIXES];

export function isYear(number: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(number);
}

function takeJoint(cursor: Cursor): Joint | null {
  const comma = takeSign(cursor, ',') || takeSign(cursor, ';');
  if (takePhrase(cursor, WITH_PHRASES)) {
    takeSign(cursor, '°');
    skipDeterminers(cursor);
    return 'with';
  }
  if (takePhrase(cursor, TO_PHRASES) || takeTo(cursor)) return 'to';
  if (takePhrase(cursor, AND_PHRASES) || takeOne(cursor, AND)) {
    if (takeSign(cursor, '/')) takeOne(cursor, AND);
    skipDeterminers(cursor);
    return 'and';
  }
  if (attempt(cursor, () => (takeOne(cursor, AS_WELL) && isArticleAhead(cursor) ? true : null))) return 'and';
  if (takeSign(cursor, '&') || takeSign(cursor, '+')) return 'and';
  if (!comma && takeSign(cursor, '-')) return 'to';
  if (!comma && peek(cursor)?.text === '/' && !peek(cursor)?.attached && takeSign(cursor, '/')) return 'and';
  return comma ? 'comma' : null;
}

/** The "a" of "379 a 381" goes on to a number; that of "3, a)" is a letter. */
function takeTo(cursor: Cursor): boolean {
  const next = peek(cursor, 1);
  if (peek(cursor)?.text === 'a' && next?.kind === 'sign' && next.text !== '§' && next.text !== "'")
    return false;
  return takeOne(cursor, TO);
}

function isArticleAhead(cursor: Cursor): boolean {
  takeSign(cursor, "'");
  skipDeterminers(cursor);
  const next = peek(cursor);
  return next?.kind === 'word' && ARTICLE_WORDS.has(next.text);
}

const DETERMINERS: ReadonlySet<string> = new Set([
  'van',
  'het',
  'de',
  'der',
  'des',
  'le',
  'la',
  'les',
  'l',
  'd',
  'du',
  'the',
  'of',
  'a',
  'aux',
  'au',
  'met',
  'with',
  'in',
  'to',
]);

/** "en van artikel 380", "et de l'article 380"; put back where no article word follows. */
function skipDeterminers(cursor: Cursor): void {
  attempt(cursor, () => {
    let count = 0;
    while (count < 4 && (takeOne(cursor, DETERMINERS) || takeSign(cursor, "'"))) count += 1;
    const word = peek(cursor);
    return count > 0 && word?.kind === 'word' && ARTICLE_WORDS.has(word.text) ? true : null;
  });
}

function takeOne(cursor: Cursor, words: ReadonlySet<string>): boolean {
  const token = peek(cursor);
  if (token?.kind !== 'word' || !words.has(token.text)) return false;
  cursor.at += 1;
  return true;
}

/** The longest of the phrases that stands here, its abbreviations with or without their dots. */
export function takePhrase(cursor: Cursor, phrases: Phrases): boolean {
  const first = peek(cursor);
  const candidates = first?.kind === 'word' ? phrases.get(first.text) : undefined;
  if (candidates === undefined) return false;
  let end = -1;
  for (const phrase of candidates) {
    const reached = afterPhrase(cursor, phrase);
    if (reached > end) end = reached;
  }
  if (end >= 0) cursor.at = end;
  return end >= 0;
}

function afterPhrase(cursor: Cursor, phrase: readonly string[]): number {
  let at = cursor.at;
  for (const [index, word] of phrase.entries()) {
    let token = cursor.tokens.at(at);
    if (index > 0 && (token?.text === '.' || token?.text === "'" || token?.text === '/')) {
      at += 1;
      token = cursor.tokens.at(at);
    }
    if (token?.text !== word) return -1;
    at += 1;
  }
  const last = phrase.at(-1) ?? '';
  const dot = cursor.tokens.at(at);
  const abbreviated = last.length <= 3 || last === 'suiv';
  if (last === 'j' && dot?.text !== '°' && dot?.text !== '.') return -1;
  return abbreviated && dot?.text === '.' && dot.attached ? at + 1 : at;
}

function takeOnward(cursor: Cursor): true | null {
  takeSign(cursor, ',');
  if (!takePhrase(cursor, ONWARD_PHRASES)) return null;
  // "8 E.V.R.M."
  const next = peek(cursor);
  return next?.kind === 'word' && next.attached ? null : true;
}

/** The places in one article: parts behind each other narrow down, a part that cannot stand below the others begins a new place. */
export function readPlaces(
  cursor: Cursor,
  article: string,
  list: { dotted: boolean; letterDots?: boolean },
): readonly (readonly PlacedPart[])[] {
  const places: PlacedPart[][] = [];
  const state: Places = { places, last: null, closed: false };
  for (let count = 0; count < MOST; count += 1) {
    const token = cursor.at;
    const dotted = count === 0 || state.last?.kind === 'dotted' ? readDotted(cursor) : null;
    if (dotted) {
      if (dotted.kind === 'dotted') list.dotted = true;
      if (/^[a-z]/.test(dotted.number)) takeSign(cursor, ')') || takeLetterDot(cursor, list);
      addPart(state, { ...dotted, token }, false);
      continue;
    }
    if (!attempt(cursor, () => takePart(cursor, article, state))) break;
  }
  return places;
}

/** "10.1.a. et 10.2.b.": the full stop is that of the letter where the list goes on behind it, and so it is behind the last. */
function takeLetterDot(cursor: Cursor, list: { letterDots?: boolean }): void {
  const [dot, next] = [peek(cursor), peek(cursor, 1)];
  if (dot?.text !== '.' || !dot.attached || next?.attached) return;
  const goesOn = next?.text === ',' || (next?.kind === 'word' && (AND.has(next.text) || OF.has(next.text)));
  if (goesOn) list.letterDots = true;
  if (goesOn || list.letterDots) cursor.at += 1;
}

interface Places {
  readonly places: PlacedPart[][];
  last: PlacedPart | null;
  /** "§§ 1, 2 et 3": behind the "et" a comma goes on with something else. */
  closed: boolean;
}

function takePart(cursor: Cursor, article: string, state: Places): true | null {
  const first = state.last === null;
  const joint = takeJoint(cursor);
  if (first && joint !== null && joint !== 'comma') return null;
  if (joint === 'with') return null;
  // Before the "in" of "in fine" is skipped.
  if (takeSentence(cursor)) return true;
  skipSmall(cursor);
  if (takeSentence(cursor) || attempt(cursor, takeLastPart)) return true;
  const token = cursor.at;
  const several = attempt(cursor, readCountedList);
  if (several) {
    for (const [index, part] of several.entries()) addPart(state, { ...part, token }, index > 0);
    return true;
  }
  const part =
    attempt(cursor, readListedPart) ??
    (joint === 'comma' ? attempt(cursor, () => readLetterBetween(cursor, first)) : null) ??
    (first ? null : elided(cursor, article, state, joint));
  if (part === null || (joint !== null && leads(cursor))) return null;
  if (joint === 'to') return addRange(state, { ...part, token });
  addPart(state, { ...part, token }, joint === 'and');
  return true;
}

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

/** A part with its own mark, as a list may hold it: no lone letter, which is more often a word. */
function readListedPart(cursor: Cursor): WrittenPart | null {
  const twice = peek(cursor)?.text === PARAGRAPH_SIGN && peek(cursor, 1)?.text === PARAGRAPH_SIGN;
  if (twice) cursor.at += 1;
  const plural = takePlural(cursor);
  const part = plural ?? readPart(cursor);
  if (part === null || part.kind === 'bare') return null;
  return plural || twice ? { ...part, several: true } : part;
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

const PLURALS: ReadonlyMap<string, WrittenPart['kind']> = new Map([
  ...['paragrafen', 'paragraphes', 'paragraphs', 'paras', 'pars'].map((word) => [word, 'para'] as const),
  ...['leden'].map((word) => [word, 'lid'] as const),
  ...['alineas', 'alineaas', 'als'].map((word) => [word, 'al'] as const),
  ...['punten', 'points', 'littera', 'letters', 'litteras', 'onderdelen', 'items'].map(
    (word) => [word, 'point'] as const,
  ),
]);

function takePlural(cursor: Cursor): WrittenPart | null {
  return attempt(cursor, () => {
    const kind = takeWord(cursor, PLURALS);
    if (kind === null) return null;
    const numeral = readNumeral(cursor);
    if (numeral?.number === '1') takeWord(cursor, FIRST_ENDING);
    if (numeral) return { kind: kind === 'point' ? 'item' : kind, number: numeral.number };
    if (kind !== 'point') return null;
    const part = readPart(cursor);
    return part?.kind === 'nested' || part?.kind === 'bare' ? { kind: 'point', number: part.number } : null;
  });
}

export const COUNTED_PLURALS: ReadonlyMap<string, WrittenPart['kind']> = new Map([
  ...COUNTED,
  ['leden', 'lid'] as const,
  ['paragrafen', 'para'] as const,
  ['alineas', 'al'] as const,
  ['paragraphes', 'para'] as const,
  ['paragraphs', 'al'] as const,
  ['subparagraphs', 'al'] as const,
]);

/** "eerste en tweede lid", "1er et 2e alinéas": the kind stands behind the last of them. */
function readCountedList(cursor: Cursor): readonly WrittenPart[] | null {
  const numbers: string[] = [];
  let joint: Joint | null = null;
  do {
    const number = takeOrdinalNumber(cursor);
    if (number === null) return null;
    // "eerste tot derde lid".
    const last = Number(numbers.at(-1));
    if (joint === 'to')
      for (let each = last + 1; each < Number(number) && each - last < 20; each += 1)
        numbers.push(String(each));
    numbers.push(number);
    joint = takeJoint(cursor);
  } while (numbers.length < 20 && joint !== null);
  const kind = takeWord(cursor, COUNTED_PLURALS);
  if (kind === null || numbers.length < 2) return null;
  return numbers.map((number) => ({ kind, number }));
}

/** "laatste lid" has no number that is known here: the article around it is meant. */
function takeLastPart(cursor: Cursor): true | null {
  return takeOne(cursor, LAST) && takeWord(cursor, COUNTED) ? true : null;
}

const LAST: ReadonlySet<string> = new Set(['laatste', 'dernier', 'derniere', 'last']);

/** "§ 1 en 2", "leden 1 en 3": the further number takes the kind of the one before. */
function elided(cursor: Cursor, article: string, state: Places, joint: Joint | null): WrittenPart | null {
  const last = elliptic(state);
  const comma = joint === 'comma' && !(last?.several && !state.closed);
  if (!last || joint === null || comma || last.kind === 'nested' || last.kind === 'point') {
    return last?.kind === 'point' && joint !== null && !comma ? elidedLetter(cursor, last, joint) : null;
  }
  if (joint === 'and') state.closed = true;
  return attempt(cursor, () => {
    const numeral = readNumeral(cursor);
    if (!numeral || numeral.degree || !/^\d{1,2}(?:bis|ter)?$/.test(numeral.number)) return null;
    const number = Number.parseInt(numeral.number, 10);
    const next = peek(cursor);
    if (next?.kind === 'word' && UNITS.has(next.text)) return null;
    if (number <= Number.parseInt(last.number, 10) && numeral.number !== `${last.number}bis`) return null;
    return number < Number.parseInt(article, 10) || last.several ? { ...last, number: numeral.number } : null;
  });
}

/** The part whose kind a bare number takes: of "§§ 1er, 1°, et 2" the paragraph, since an item has its sign. */
function elliptic({ last, places }: Places): PlacedPart | null {
  if (last?.kind !== 'item') return last;
  return places.at(-1)?.find(({ kind, several }) => kind === 'para' && several) ?? last;
}

function elidedLetter(cursor: Cursor, last: PlacedPart, joint: Joint): WrittenPart | null {
  const token = peek(cursor);
  if (token?.kind !== 'word' || token.text.length !== 1) return null;
  const next = peek(cursor, 1);
  if (next?.text === "'" || next?.text === '.') return null;
  // Behind a comma a letter alone is more often a word.
  if (
    joint === 'comma' &&
    (next?.kind === 'word' ? !AND.has(next.text) : ![',', ')'].includes(next?.text ?? ''))
  )
    return null;
  cursor.at += 1;
  takeSign(cursor, ')');
  return { ...last, number: token.text };
}

const ROMANS: readonly string[] = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** "1° tot 5°", "§§ 1-3", "(a) to (c)". */
function addRange(state: Places, part: PlacedPart): true | null {
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

function addPart(state: Places, part: PlacedPart, another: boolean): void {
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
