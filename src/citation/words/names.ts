import { fold } from './characters.ts';
import { type Cursor, peek, takeSign } from './cursor.ts';
import { plain, type Tokens } from './tokens.ts';

/** A name as it is written, and what it stands for. */
type Entry<T> = readonly [written: string, meaning: T];

/** What names stand for, by the words of their plain spelling. */
export interface Names<T> extends Iterable<Entry<T>> {
  /** The names that begin with this word. */
  opening(word: string): NameNode<T> | undefined;
  /** What a name of one word stands for. */
  get(word: string): T | undefined;
  readonly written: () => Iterable<Entry<T>>;
}

interface NameNode<T> {
  readonly next: ReadonlyMap<string, NameNode<T>>;
  readonly meaning: T | undefined;
}

interface GrowingNode<T> extends NameNode<T> {
  readonly next: Map<string, GrowingNode<T>>;
  meaning: T | undefined;
}

/**
 * A table of which a part is built when a word is looked up: that of its first letter. A question has few words, and
 * to take hundreds of names apart would cost it more than all the rest.
 */
export function names<T>(written: () => Iterable<Entry<T>>): Names<T> {
  let byLetter: ReadonlyMap<string, readonly Entry<T>[]> | undefined;
  const trees = new Map<string, GrowingNode<T>>();
  const opening = (word: string) => {
    const letter = word.charAt(0);
    byLetter ??= Map.groupBy(written(), ([name]) => firstLetter(name));
    const tree = trees.get(letter) ?? treeOf((byLetter.get(letter) ?? []).flatMap(spelled));
    trees.set(letter, tree);
    return tree.next.get(word);
  };
  return {
    opening,
    get: (word) => opening(word)?.meaning,
    written,
    [Symbol.iterator]: () => [...written()].flatMap(spelled)[Symbol.iterator](),
  };
}

/** Of the plain spelling, which starts with a letter or a digit. */
function firstLetter(name: string): string {
  for (const char of name) {
    const letter = fold(char).charAt(0);
    if (/[a-z\d]/.test(letter)) return letter;
  }
  return '';
}

/**
 * Each name as it is written, and run together: `c pen`, `cpen`. Never taken further apart than it is written, for
 * `s.v.` is not Sv.
 */
function spelled<T>([written, meaning]: Entry<T>): Entry<T>[] {
  const words = plain(written);
  if (!words.includes(' ')) return [[words, meaning]];
  // "Code dinstruction criminelle": a text that lost its apostrophes.
  const bare = words.replace(/(?<![a-z\d])([dl]) (?=[a-z]{3})/g, '$1');
  return [...new Set([words, plain(words.replaceAll(' ', '')), bare])].map((each) => [each, meaning]);
}

function treeOf<T>(entries: Iterable<Entry<T>>): GrowingNode<T> {
  const root: GrowingNode<T> = { next: new Map(), meaning: undefined };
  for (const [name, meaning] of entries) {
    let node = root;
    for (const word of name.split(' ')) {
      const below = node.next.get(word) ?? { next: new Map(), meaning: undefined };
      node.next.set(word, below);
      node = below;
    }
    node.meaning = meaning;
  }
  return root;
}

/** Entries of such a table. */
export function namesOf<T>(meaning: T, written: readonly string[]): Entry<T>[] {
  return written.map((name) => [name, meaning]);
}

/** Signs that abbreviations and titles are written with or without. */
const INSIDE_NAMES: ReadonlySet<string> = new Set(['.', '-', "'", '°']);

/** More tokens than the longest name has: a bound on the work per place. */
const LONGEST_NAME = 32;

/** The meaning of the longest name that starts here, perhaps in brackets: `Sw.` and then `(oud)`. */
export function takeName<T>(cursor: Cursor, table: Names<T>): T | null {
  const start = cursor.at;
  const bracket = takeSign(cursor, '(');
  const meaning = opensWithNumber(cursor) ? null : takeLongest(cursor, table);
  if (meaning !== null) takeSign(cursor, '.');
  if (meaning !== null && (!bracket || takeSign(cursor, ')'))) return meaning;
  cursor.at = start;
  return null;
}

/** `379` and `433septies` are no names ("1980 Hague Convention" is one), so that no table need be built for them. */
function opensWithNumber(cursor: Cursor): boolean {
  if (cursor.at > 0 || peek(cursor)?.kind !== 'number') return false;
  const next = peek(cursor, 1);
  return next?.kind !== 'word' || next.attached;
}

function takeLongest<T>(cursor: Cursor, table: Names<T>): T | null {
  let best: { meaning: T; end: number } | null = null;
  let node: NameNode<T> | undefined;
  for (let at = cursor.at; at < cursor.at + LONGEST_NAME; at += 1) {
    const token = cursor.tokens.at(at);
    if (!token || (token.kind === 'sign' && !INSIDE_NAMES.has(token.text))) break;
    if (token.kind === 'sign') continue;
    node = node ? node.next.get(token.text) : table.opening(token.text);
    if (!node) break;
    const { meaning }: NameNode<T> = node;
    if (meaning !== undefined && !goesOn(cursor.tokens, at + 1)) best = { meaning, end: at + 1 };
  }
  if (best) cursor.at = best.end;
  return best?.meaning ?? null;
}

/** A dot and one letter more: the C.P. of C.P.P. is no name. */
function goesOn(tokens: Tokens, at: number): boolean {
  const letter = tokens.at(at + 1);
  if (tokens.at(at)?.text !== '.' || letter?.kind !== 'word' || letter.text.length !== 1) return false;
  // "Code pénal. L'article" and "SW. U kunt" begin a sentence, "C. P. P." goes on.
  const behind = tokens.at(at + 2)?.text;
  return letter.attached ? behind !== "'" : behind === '.' && tokens.at(at - 1)?.text.length === 1;
}
